import type { Batch, ImportedFacts, PlainChange } from '@/lib/model';

/** Changes written in one go: enough that a transaction's own cost is small, few enough for progress. */
const CHANGES_AT_ONCE = 250;
/** UTF-16 units of a message's JSON; the receiver refuses what is longer than some millions. */
const UNITS_AT_ONCE = 1_500_000;
/** Records of one reading that travel together. */
const RECORDS_AT_ONCE = 500;

/**
 * The changes in their order, gathered into batches that are each written whole or not at all. A long
 * dossier is cut: its readings join in any number of parts.
 */
export function inBatches(changes: readonly PlainChange[]): (PlainChange | Batch)[] {
  const batches: PlainChange[][] = [];
  let room = 0;
  for (const change of changes.flatMap(inParts)) {
    const size = JSON.stringify(change).length;
    const last = batches.at(-1);
    if (!last || last.length >= CHANGES_AT_ONCE || size > room) {
      batches.push([change]);
      room = UNITS_AT_ONCE - size;
    } else {
      last.push(change);
      room -= size;
    }
  }
  return batches.map((batch) =>
    batch.length === 1 && batch[0] ? batch[0] : { kind: 'batch', changes: batch },
  );
}

function inParts(change: PlainChange): PlainChange[] {
  if (change.kind !== 'import-facts') return [change];
  return change.readings.flatMap((reading) =>
    cut(reading).map((part): PlainChange => ({ kind: 'import-facts', readings: [part] })),
  );
}

/** Who and which notes first, so that every comment finds its note's author. */
function cut({ observedAt, creators, notes, comments }: ImportedFacts): ImportedFacts[] {
  if (notes.length + comments.length <= RECORDS_AT_ONCE) {
    return [{ observedAt, creators, notes, comments }];
  }
  const nothing = { observedAt, creators: [], notes: [], comments: [] };
  return [
    { ...nothing, creators },
    ...slices(notes).map((some) => ({ ...nothing, notes: some })),
    ...slices(comments).map((some) => ({ ...nothing, comments: some })),
  ];
}

function slices<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / RECORDS_AT_ONCE) }, (_, i) =>
    items.slice(i * RECORDS_AT_ONCE, (i + 1) * RECORDS_AT_ONCE),
  );
}
