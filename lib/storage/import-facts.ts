import type { Change, ImportedFacts } from '@/lib/model';
import type { Names } from './names';
import type { Store } from './store';
import { tablesOf } from './reading-tables';
import { writeReadings } from './write-readings';

/** Whether a change brings along commenters who can be told apart. */
export function bringsPeople(change: Change): boolean {
  const changes = change.kind === 'batch' ? change.changes : [change];
  return changes.some((single) => {
    const shown =
      single.kind === 'import-facts'
        ? single.readings
        : single.kind === 'example-pages'
          ? single.pages
          : [];
    return shown.some(({ comments }) => comments.some(({ user }) => user?.id !== undefined));
  });
}

/**
 * Joins what a file says was seen, reading by reading, each as of its own moment: what a page showed
 * later stays. Inside the caller's transaction.
 * @param names what the file's commenters are called here
 */
export async function importFacts(
  store: Store,
  readings: readonly ImportedFacts[],
  names: Names,
): Promise<void> {
  const shown = readings.map((reading) => ({ ...reading, page: 'file' as const }));
  await writeReadings(tablesOf(store), shown, names);
}
