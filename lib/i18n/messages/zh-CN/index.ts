import { advice } from './advice';
import { brand } from './brand';
import { brief } from './brief';
import { backup } from './backup';
import { commentLists } from './comment-lists';
import { card } from './card';
import { checklist } from './checklist';
import { comments } from './comments';
import { compare } from './compare';
import { content } from './content';
import { creator } from './creator';
import { creatorPage } from './creator-page';
import { dashboard } from './dashboard';
import { example } from './example';
import { explained } from './explained';
import { figures } from './figures';
import { firstSteps } from './first-steps';
import { guideFacts } from './guide-facts';
import { imports } from './import';
import { ledger } from './ledger';
import { linkedNotes } from './linked-notes';
import { overrule } from './overrule';
import { paper } from './paper';
import { plan } from './plan';
import { report } from './report';
import { rights } from './rights';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { signals } from './signals';
import { supplied } from './supplied';
import { suppliedFigures } from './supplied-figures';
import { entry } from './entry';
import { results } from './results';
import { table } from './table';
import { timeline } from './timeline';

/** Every message in simplified Chinese, part by part. */
export const zhCN = [
  backup,
  example,
  explained,
  figures,
  firstSteps,
  signals,
  compare,
  content,
  creator,
  creatorPage,
  commentLists,
  card,
  checklist,
  comments,
  sidebar,
  dashboard,
  imports,
  settings,
  overrule,
  guideFacts,
  linkedNotes,
  rights,
  ledger,
  plan,
  advice,
  brief,
  paper,
  report,
  supplied,
  suppliedFigures,
  brand,
  entry,
  results,
  table,
  timeline,
] as const;
