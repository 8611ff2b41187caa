import type { Change, ImportedFacts } from '@/lib/model';
import type { Store } from './store';
import { writeReadings } from './write-readings';

/** Every commenter whom a change brings along, by the name that its file uses. */
export function peopleIn(change: Change): string[] {
  const changes = change.kind === 'batch' ? change.changes : [change];
  const ids = changes.flatMap((single): string[] => {
    const shown =
      single.kind === 'import-facts'
        ? single.readings
        : single.kind === 'example-pages'
          ? single.pages
          : [];
    return shown.flatMap(({ comments }) => comments.flatMap((c) => c.user?.id ?? []));
  });
  return [...new Set(ids)];
}

/**
 * Joins what a file says was seen, reading by reading, each as of its own moment: what a page showed
 * later stays. Inside the caller's transaction.
 * @param names the commenters' names in the file → pseudonyms here
 */
export async function importFacts(
  store: Store,
  readings: readonly ImportedFacts[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const shown = readings.map((reading) => ({ ...reading, page: 'file' as const }));
  await writeReadings(store, shown, names);
}
