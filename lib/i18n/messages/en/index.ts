import { both } from './both';
import { campaignLinks } from './campaign-links';
import { creatorTypes } from './creator-types';
import { brand } from './brand';
import { commentLists } from './comment-lists';
import { comments } from './comments';
import { content } from './content';
import { creator } from './creator';
import { explained } from './explained';
import { figures } from './figures';
import { firstSteps } from './first-steps';
import { overrule } from './overrule';
import { sidebar } from './sidebar';
import { signals } from './signals';
import { supplied } from './supplied';
import { suppliedFigures } from './supplied-figures';
import { entry } from './entry';
import type { enOfDashboard } from './of-dashboard';

/**
 * What the sidebar says, and the dashboard as well, in English, part by part: the other languages hold the same
 * keys. Not joined into one object: that took longer than all else that a page does before it is drawn. What
 * the dashboard alone says is no part of the sidebar's start: `of-dashboard.ts`.
 */
export const en = [
  both,
  campaignLinks,
  creatorTypes,
  explained,
  figures,
  firstSteps,
  signals,
  content,
  creator,
  commentLists,
  comments,
  sidebar,
  overrule,
  supplied,
  suppliedFigures,
  brand,
  entry,
] as const;

type KeyOf<Part> = Part extends unknown ? keyof Part : never;
export type MessageKey = KeyOf<(typeof en)[number] | (typeof enOfDashboard)[number]>;
