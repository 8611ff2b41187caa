import { advice } from './advice';
import { backup } from './backup';
import { brief } from './brief';
import { card } from './card';
import { checklist } from './checklist';
import { compare } from './compare';
import { creatorPage } from './creator-page';
import { dashboard } from './dashboard';
import { example } from './example';
import { guideFacts } from './guide-facts';
import { imports } from './import';
import { ledger } from './ledger';
import { linkedNotes } from './linked-notes';
import { paper } from './paper';
import { plan } from './plan';
import { report } from './report';
import { results } from './results';
import { rights } from './rights';
import { settings } from './settings';
import { table } from './table';
import { timeline } from './timeline';

/** What the dashboard alone says, in English. */
export const enOfDashboard = [
  advice,
  backup,
  brief,
  card,
  checklist,
  compare,
  creatorPage,
  dashboard,
  example,
  guideFacts,
  imports,
  ledger,
  linkedNotes,
  paper,
  plan,
  report,
  results,
  rights,
  settings,
  table,
  timeline,
] as const;
