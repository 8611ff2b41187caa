import type { BenchRow } from '../table';
import { bulk } from './bulk';
import { dashboard } from './dashboard';
import { idle } from './idle';
import { importing } from './importing';
import { memory } from './memory';
import { pageCost } from './page-cost';
import { readingLive } from './reading-live';
import { sidebar } from './sidebar';

/** Everything that only a browser can tell, with the extension of the last build. */
export const BROWSER: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  'page-cost': pageCost,
  'reading-live': readingLive,
  sidebar,
  dashboard,
  bulk,
  importing,
  idle,
  memory,
};
