import {
  Dexie,
  mergeRanges,
  RangeSet,
  type DBCore,
  type IndexableType,
  type ObservabilitySet,
  type Table,
} from 'dexie';

/*
 * Live queries, here and in every other page of the extension, hear of each transaction what it changed.
 * To tell them takes two processes more than half a millisecond, a fifth of a small transaction. So the
 * first to change something is told at once, and what changes within a moment after it together, at the
 * end of the moment.
 */

/** Shorter than a page's quiet moments, and than two frames of a screen. */
const MOMENT_MS = 25;

/** The library's observer leaves with a transaction what it changes, and tells when it is through. */
type Observed = EventTarget & { mutatedParts?: ObservabilitySet };

/** Notes what a transaction changes where that is not asked of the library: rows put or added. */
export function noteChanged(
  transaction: Observed,
  { name, schema, db }: Table,
  rows: readonly unknown[],
): void {
  const changed = (transaction.mutatedParts ??= {});
  const add = (part: string, path: string | string[] | undefined) => {
    const keys = rows.map(
      (row) => Dexie.getByKeyPath(row as object, path!) as IndexableType | undefined,
    );
    const known = (changed[`idb://${db.name}/${name}/${part}`] ??= new RangeSet());
    (known as RangeSet).addKeys(keys.filter((key) => key !== undefined));
  };
  add('', schema.primKey.keyPath);
  // As far as anybody knows the row was another before.
  add(':dels', schema.primKey.keyPath);
  for (const index of schema.indexes) add(index.name, index.keyPath);
}

/** What several transactions changed. */
function together(all: readonly ObservabilitySet[]): ObservabilitySet {
  const joined: ObservabilitySet = {};
  for (const changed of all) {
    for (const [part, ranges] of Object.entries(changed)) {
      const known = joined[part];
      if (known) mergeRanges(known, ranges);
      else joined[part] = ranges;
    }
  }
  return joined;
}

/** Makes a store tell what changes in quick succession together; called before it is opened. */
export function tellTogether(store: Dexie): void {
  let untold: ObservabilitySet[] = [];
  let isMoment = false;

  const tell = () => {
    isMoment = untold.length > 0;
    if (!isMoment) return;
    const changed = together(untold);
    untold = [];
    setTimeout(tell, MOMENT_MS);
    Dexie.on.storagemutated.fire(changed);
  };

  const follow = (transaction: Observed) => {
    // Comes before the library's own handler, which is set once it has the transaction.
    transaction.addEventListener('complete', () => {
      const { mutatedParts } = transaction;
      if (!mutatedParts) return;
      delete transaction.mutatedParts;
      untold.push(mutatedParts);
      if (!isMoment) tell();
    });
  };

  store.use({
    stack: 'dbcore',
    name: 'tell-together',
    // Above the library's observer, and what it keeps of earlier answers.
    level: 10,
    create: (core: DBCore) => ({
      ...core,
      transaction: (tables, mode, options) => {
        const transaction = core.transaction(tables, mode, options);
        if (mode === 'readwrite') follow(transaction as unknown as Observed);
        return transaction;
      },
    }),
  });
}
