import type { List } from '@/lib/model';
import { score } from '@/lib/scoring';
import {
  campaignParts,
  rightsRecords,
  rowOf,
  type ExportRow,
  type JsonParts,
} from '@/lib/shortlist';
import { allPlans, dossierOf, historiesOf, overrulesOf, partsOf, rightsOf } from '@/lib/storage';
import type { App } from '../../app/AppContext';
import { optionsOf } from '../../data/use-report';
import type { Row } from '../rows';

export interface Collected extends JsonParts {
  row: ExportRow;
}

/** Time for collecting before the screen gets its turn, ms. */
const SLICE_MS = 40;

/**
 * Reads and scores each creator for a file, from the facts as they are now rather than from what
 * happens to be on screen.
 * @returns undefined when it was cancelled
 */
export async function collect(
  rows: readonly Row[],
  lists: readonly List[],
  app: App,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Collected[] | undefined> {
  const { services, settings } = app;
  const collected: Collected[] = [];
  const plans = await allPlans(services.store);
  let from = performance.now();
  for (const { id, entry, lastSeenAt, cohort } of rows) {
    const [dossier, overrules, parts, licences] = await Promise.all([
      dossierOf(services.store, id, services.now()),
      overrulesOf(services.store, id),
      partsOf(services.store, id),
      rightsOf(services.store, id),
    ]);
    const campaigns = campaignParts(parts, lists, plans, entry.listIds);
    const rights = rightsRecords(licences, lists);
    const report = score(dossier, optionsOf(settings, cohort, overrules));
    const row = rowOf({
      entry,
      lists,
      dossier,
      report,
      tiers: settings,
      lastSeenAt,
      overruled: overrules.length,
      campaigns,
      rights,
    });
    const histories = await historiesOf(services.store, dossier);
    collected.push({
      row,
      entry,
      lists,
      dossier,
      lastSeenAt,
      overrules,
      campaigns,
      rights,
      ...histories,
    });
    if (performance.now() - from > SLICE_MS) {
      onProgress(collected.length);
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    }
    if (signal.aborted) return undefined;
  }
  return collected;
}
