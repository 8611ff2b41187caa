import type { Checklist, List } from '@/lib/model';
import { score } from '@/lib/scoring';
import {
  campaignParts,
  coursesOf,
  noteLines,
  rightsRecords,
  rowOf,
  type FullRow,
  type JsonParts,
  type NoteLine,
} from '@/lib/shortlist';
import {
  allMeasures,
  allPlans,
  checklistOf,
  createDossierReader,
  creatorOf,
  earlierNamesOf,
  followedNotesOfCreator,
  historiesOf,
  notesOf,
  overrulesOf,
  partsOf,
  rightsOf,
} from '@/lib/storage';
import type { App } from '../../app/AppContext';
import { optionsOf } from '../../data/use-report';
import type { Row } from '../rows';

export interface Collected extends JsonParts {
  row: FullRow;
  /** Only when they are wanted. */
  notes: NoteLine[];
}

function withoutId(checks: Checklist): Omit<Checklist, 'creatorId'> {
  const rest: Partial<Checklist> = { ...checks };
  delete rest.creatorId;
  return rest as Checklist;
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
  { withNotes = false }: { withNotes?: boolean } = {},
): Promise<Collected[] | undefined> {
  const { services, settings } = app;
  const collected: Collected[] = [];
  const [plans, measures] = await Promise.all([
    allPlans(services.store),
    allMeasures(services.store),
  ]);
  const read = createDossierReader(services.store);
  let from = performance.now();
  for (const { id, entry, lastSeenAt, cohort } of rows) {
    const [dossiers, known, overrules, parts, licences, checks, published] = await Promise.all([
      read([id], services.now()),
      creatorOf(services.store, id),
      overrulesOf(services.store, id),
      partsOf(services.store, id),
      rightsOf(services.store, id),
      checklistOf(services.store, id),
      followedNotesOfCreator(services.store, id),
    ]);
    const dossier = dossiers[0]!;
    const campaigns = campaignParts(parts, lists, plans, entry.listIds);
    const courses = coursesOf(id, published, measures, lists, entry.listIds);
    const rights = rightsRecords(licences, lists);
    const checklist = checks && withoutId(checks);
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
      courses,
      checklist,
      card: settings,
      earlierNames: known && earlierNamesOf(known),
    });
    const histories = await historiesOf(services.store, dossier);
    const notes = withNotes
      ? noteLines({
          creatorId: id,
          nickname: dossier.creator?.nickname,
          notes: dossier.notes ?? [],
          report,
          seen: new Map((await notesOf(services.store, id)).map((note) => [note.id, note])),
        })
      : [];
    collected.push({
      row,
      notes,
      nicknames: known?.nicknames.map(({ name, at }) => ({
        name,
        at: new Date(at).toISOString(),
      })),
      entry,
      lists,
      dossier,
      lastSeenAt,
      overrules,
      campaigns,
      courses,
      rights,
      checklist,
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
