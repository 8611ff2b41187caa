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

/** What the sidebar says, and the dashboard as well, in simplified Chinese, part by part. */
export const zhCN = [
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
