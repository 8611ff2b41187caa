import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSchema, type ImportedFacts, type PlainChange } from '@/lib/model';
import { inBatches } from '@/lib/shortlist/import/batches';
import { NOW, idAt } from './sample';

const facts = (notes: number, comments: number, length = 10): PlainChange => ({
  kind: 'import-facts',
  readings: [
    {
      observedAt: NOW,
      creators: [{ id: idAt(0, 1) }],
      notes: Array.from({ length: notes }, (_, i) => ({
        id: idAt(1, i),
        completeness: 'card' as const,
      })),
      comments: Array.from({ length: comments }, (_, i) => ({
        id: idAt(2, i),
        noteId: idAt(1, 0),
        text: '好'.repeat(length),
      })),
    },
  ],
});

const flat = (changes: ReturnType<typeof inBatches>) =>
  changes.flatMap((change) => (change.kind === 'batch' ? change.changes : [change]));

describe('an import in batches', () => {
  it('keeps every record, once and in order, in messages that are taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1200), fc.nat(1200)), { maxLength: 4 }), (sizes) => {
        const given = sizes.map(([notes, comments]) => facts(notes, comments));
        const batches = inBatches(given);
        const idsOf = (changes: PlainChange[]) =>
          changes.flatMap((change) =>
            change.kind === 'import-facts'
              ? change.readings.flatMap((r: ImportedFacts) => [
                  ...r.notes.map(({ id }) => id),
                  ...r.comments.map(({ id }) => id),
                ])
              : [],
          );
        expect(idsOf(flat(batches))).toEqual(idsOf(given));
        for (const batch of batches) {
          expect(changeSchema.safeParse(batch).success).toBe(true);
          expect(JSON.stringify(batch).length).toBeLessThan(4_000_000);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stays below the longest message with long texts, too', () => {
    const batches = inBatches([facts(0, 2_000, 2_000)]);
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(4_000_000);
  });
});
