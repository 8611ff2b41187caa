import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Dossier, DossierComment, DossierNote } from '@/lib/model';
import { createScorer, score } from '@/lib/scoring';
import {
  authenticityOf,
  changed,
  DAY,
  idAt,
  ordinary,
  timeOf,
  withAccount,
} from './authenticity/invented';
import { comment, dossier, exact, note, notes, oddNumbers, signalOf } from './make';

/* The promises of the score where figures, notes and comments stand just at a threshold. */

describe('one copy more', () => {
  const COPY = '这家窗帘遮光效果真是出乎意料';
  const sections = fc.array(fc.integer({ min: 12, max: 30 }), { minLength: 1, maxLength: 3 });

  it('never finds a creator more authentic, in sections about as long as can be judged', () => {
    fc.assert(
      fc.property(
        sections,
        fc.record({
          young: fc.nat(6),
          seed: fc.integer({ min: 1, max: 200 }),
          copies: fc.integer({ min: 1, max: 40 }),
          more: fc.integer({ min: 1, max: 3 }),
          under: fc.nat(2),
          ownWords: fc.boolean(),
          newAccounts: fc.boolean(),
        }),
        (sizes, { young, seed, copies, more, under, ownWords, newAccounts }) => {
          const base = sizes.flatMap((n, s) =>
            changed(ordinary(n, seed + s, `69000000000000000000000${s}`), young, (c, i) =>
              withAccount(c, timeOf(c) - (5 + i) * DAY, seed * 1_000 + s * 100 + i),
            ),
          );
          const first = base.find(({ noteId }) => noteId!.endsWith(`${under % sizes.length}`))!;
          const account = (i: number) =>
            newAccounts
              ? Date.UTC(2025, 9, 20) + i * 3_600_000
              : Date.UTC(2017, 0, 1) + 40 * i * DAY;
          const value = (k: number) => {
            const added = Array.from({ length: k }, (_, i): DossierComment => ({
              id: idAt(Date.UTC(2025, 10, 1) + i * 600_000, 800_000 + i),
              noteId: first.noteId,
              text: ownWords ? first.text : COPY,
              user: { id: idAt(account(i), 810_000 + i) },
            }));
            return authenticityOf([...base, ...added]).value;
          };
          const [before, after] = [value(copies), value(copies + more)];
          if (before === undefined || after === undefined) return;
          expect(after).toBeLessThanOrEqual(before + 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('more likes', () => {
  const near = fc.constantFrom(0, 1, 9, 10, 29, 30, 99, 100, 101, 999, 1_000, 9_999, 10_000);
  /** As the site shows it: exact, rounded to a thousand, or without an upper end. */
  const shown = (likes: number, how: 'exact' | 'rounded' | 'open'): Count =>
    how === 'open' && likes >= 10_000
      ? { min: 10_000 }
      : how === 'rounded' && likes >= 10_000
        ? { min: likes - 500, max: likes + 499 }
        : exact(likes);
  const figures = ['engagement-rate', 'like-save-rate', 'hit-rate-100', 'hit-rate-1000'] as const;

  it('never lower an engagement figure, its interval or the score, at thresholds and rounded', () => {
    const rows = fc.array(fc.tuple(near, near, fc.constantFrom('exact', 'rounded', 'open')), {
      minLength: 12,
      maxLength: 24,
    });
    fc.assert(
      fc.property(rows, near, fc.nat(23), near, (all, followers, at, more) => {
        const made = (add: number): Dossier =>
          dossier({
            creator: { followers: exact(followers + 1) },
            notes: all.map(([likes, saves, how], i): DossierNote => {
              const now = likes + (i === at % all.length ? add : 0);
              return note(`n${i}`, { likes: shown(now, how), saves: exact(saves) }, 10 + i);
            }),
          });
        const [before, after] = [score(made(0)), score(made(more))];
        for (const id of figures) {
          const [a, b] = [signalOf(before, id), signalOf(after, id)];
          // A note that comes to be shown without an upper end can take the interval away.
          if (a.value === undefined || b.value === undefined) continue;
          expect(b.value).toBeGreaterThanOrEqual(a.value);
          expect(b.low!).toBeGreaterThanOrEqual(a.low!);
          expect(b.high!).toBeGreaterThanOrEqual(a.high!);
        }
        if (before.score === null || after.score === null) return;
        const same = (id: string) =>
          before.signals.find((s) => s.id === id)!.outcome ===
          after.signals.find((s) => s.id === id)!.outcome;
        if (figures.every(same)) {
          expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('order and repeats', () => {
  it.each([
    [4, 19],
    [5, 20],
    [11, 21],
    [12, 40],
  ])('of %i notes and %i comments change nothing', (n, k) => {
    const comments = Array.from({ length: k }, (_, i) => comment(`c${i}`));
    const one = dossier({ notes: notes(n), comments });
    const mixed = {
      ...one,
      notes: [...one.notes!, ...one.notes!].toReversed(),
      comments: [...comments.toReversed(), ...comments.slice(3, 9)],
    };
    expect(score(mixed)).toEqual(score(one));
    const scorer = createScorer();
    scorer(mixed);
    expect(scorer(one)).toEqual(score(one));
  });
});

describe('what nobody would send', () => {
  const absurd: Count[] = [
    exact(0),
    exact(Number.MAX_SAFE_INTEGER),
    { min: 0 },
    { min: 0, max: Number.MAX_SAFE_INTEGER },
    { min: Number.MAX_SAFE_INTEGER },
  ];

  it.each(absurd)('counts of %o give a report without odd numbers or errors', (count) => {
    for (const followers of absurd) {
      const report = score(
        dossier({
          creator: { followers, following: count, likesAndSaves: count },
          notes: notes(20, { likes: count, saves: count, comments: count, shares: count }),
          comments: Array.from({ length: 30 }, (_, i) => comment(`c${i}`, { likes: count })),
        }),
      );
      expect(oddNumbers(report)).toEqual([]);
      expect(report.signals.filter(({ outcome }) => outcome === 'error')).toEqual([]);
      for (const { outcome, value } of report.signals) {
        if (outcome === 'scored') expect(value).toBeDefined();
      }
    }
  });

  it('a text of fifty thousand letters, and a thousand notes of one comment', () => {
    const long = '加微信领福利12345'.repeat(5_000);
    const alone = Array.from({ length: 1_000 }, (_, i) => comment(`c${i}`, { noteId: `n${i}` }));
    const report = score(dossier({ comments: [comment('long', { text: long }), ...alone] }));
    expect(oddNumbers(report)).toEqual([]);
    expect(report.comments).toHaveLength(1_001);
    expect(signalOf(report, 'comment-authenticity').outcome).toBe('too-little-data');
  });
});
