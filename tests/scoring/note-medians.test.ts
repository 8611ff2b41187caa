import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, timeAt, type Count, type Dossier, type DossierNote } from '@/lib/model';
import { noteMedians } from '@/lib/scoring';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const DAY = 86_400_000;

function note(i: number, likes: Count | undefined, days = 10): DossierNote {
  const publishedAt = timeAt(NOW - days * DAY, 'second', 'state');
  return { id: `note-${i}`, publishedAt, ...(likes && { likes }) };
}

function likesOf(notes: DossierNote[], window: '30' | '90' | 'all' = '90') {
  const dossier: Dossier = { id: 'x', now: new Date(NOW).toISOString(), notes };
  return noteMedians(dossier, { window }).likes;
}

describe('the median of the notes’ own figures', () => {
  it.each<[Count[], { low: number; high?: number; n: number } | undefined]>([
    [[], undefined],
    [[exactly(0)], { low: 0, high: 0, n: 1 }],
    [[1, 2, 30].map(exactly), { low: 2, high: 2, n: 3 }],
    [[1, 2, 3, 30].map(exactly), { low: 2.5, high: 2.5, n: 4 }],
    [[exactly(5), { min: 10, max: 999 }, exactly(2_000)], { low: 10, high: 999, n: 3 }],
    [[exactly(5), exactly(7), { min: 10_000 }], { low: 7, high: 7, n: 3 }],
    [[exactly(5), { min: 10_000 }, { min: 10_000 }], { low: 10_000, n: 3 }],
  ])('of %j is %j', (counts, median) => {
    expect(likesOf(counts.map((count, i) => note(i, count)))).toEqual(median);
  });

  it('leaves out notes that are pinned, fresh, out of the window, or without the figure', () => {
    const counted = note(1, exactly(10));
    const others = [
      { ...note(2, exactly(900)), pinned: true as const },
      note(3, exactly(900), 3),
      note(4, exactly(900), 120),
      note(5, undefined),
    ];
    expect(likesOf([counted, ...others])).toEqual({ low: 10, high: 10, n: 1 });
    expect(likesOf([counted, ...others], 'all')?.n).toBe(2);
  });

  it('does not depend on order or on repeated notes, and lies between the extremes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: 30 }), (likes) => {
        const notes = likes.map((n, i) => note(i, exactly(n)));
        const median = likesOf(notes)!;
        expect(likesOf([...notes.toReversed(), ...notes])).toEqual(median);
        expect(median.low).toBe(median.high);
        expect(median.low).toBeGreaterThanOrEqual(Math.min(...likes));
        expect(median.low).toBeLessThanOrEqual(Math.max(...likes));
      }),
    );
  });
});
