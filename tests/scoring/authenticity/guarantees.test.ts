import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierComment } from '@/lib/model';
import { score } from '@/lib/scoring';
import { sketchOf } from '@/lib/model';
import {
  authenticityOf,
  changed,
  DAY,
  idAt,
  judge,
  NOW,
  ordinary,
  sectionOf,
  timeOf,
  withAccount,
} from './invented';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '求链接',
    '这家窗帘遮光效果真好',
    '哈哈哈哈哈',
    '加我微信vx12345',
    '[哭惹R]',
    '@朋友',
    '',
  ),
);
const anyTime = fc.record({
  at: fc.integer({ min: 0, max: 2_000_000_000 }).map((s) => new Date(s * 1000).toISOString()),
  precision: fc.constantFrom(
    'second' as const,
    'minute' as const,
    'day' as const,
    'month' as const,
  ),
  source: fc.constantFrom('id' as const, 'state' as const, 'dom' as const),
});
const anyId = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .tuple(fc.integer({ min: 1_380_000_000, max: 1_790_000_000 }), fc.nat(50))
    .map(([s, i]) => idAt(s * 1000, i)),
);
const anyComment: fc.Arbitrary<DossierComment> = fc.record(
  {
    id: anyId,
    noteId: fc.constantFrom('n1', 'n2', ''),
    parentId: fc.string({ maxLength: 3 }),
    text: anyText,
    createdAt: anyTime,
    ipLocation: fc.constantFrom('广东', '火星', ''),
    user: fc.record({ id: anyId, registeredAt: anyTime }, { requiredKeys: [] }),
    byCreator: fc.constant(true as const),
    hasPicture: fc.constant(true as const),
  },
  { requiredKeys: ['id'] },
);

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('judgeComments', () => {
  it('gives bounded, ordered, finite figures for whatever comes', () => {
    fc.assert(
      fc.property(fc.array(anyComment, { maxLength: 80 }), (comments) => {
        const found = judge(comments);
        expect(numbersIn(found).every(Number.isFinite)).toBe(true);
        for (const { suspicion, low, high, families } of found.sections) {
          if (suspicion === undefined) continue;
          expect(low!).toBeLessThanOrEqual(suspicion);
          expect(suspicion).toBeLessThanOrEqual(high!);
          for (const x of [low!, high!, ...Object.values(families)]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
          }
        }
        for (const { suspicion } of found.comments)
          expect(suspicion >= 0 && suspicion <= 1).toBe(true);
        expect(found.comments).toHaveLength(new Set(comments.map((c) => c.id)).size);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('depends neither on order nor on repeated comments', () => {
    const mixed = changed(ordinary(60, 4), 20, (c, i) => ({
      ...c,
      text: `这家窗帘遮光效果真是出乎意料${i % 3}`,
    }));
    const report = score({ id: 'x', comments: mixed });
    fc.assert(
      fc.property(fc.shuffledSubarray(mixed, { minLength: 60 }), fc.nat(59), (shuffled, again) => {
        expect(score({ id: 'x', comments: [...shuffled, mixed[again]!] })).toEqual(report);
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  it('never finds a creator more authentic for more copies', () => {
    const base = changed(ordinary(60, 5), 8, (c, i) =>
      withAccount(c, timeOf(c) - (5 + i) * DAY, i),
    );
    const other = ordinary(40, 6, 'another-note');
    fc.assert(
      fc.property(
        fc.constantFrom('这家窗帘遮光效果真是出乎意料', base[20]!.text!, other[3]!.text!),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 12 }),
        (text, copies, elsewhere, day) => {
          const copy = (k: number): DossierComment[] =>
            Array.from({ length: k }, (_, i) => ({
              id: idAt(Date.UTC(2025, 9, 29 + day) + i * 3_600_000, 800_000 + i),
              noteId: elsewhere ? 'another-note' : base[0]!.noteId,
              text,
              user: { id: idAt(Date.UTC(2017, 0, 1) + i * 40 * DAY, 810_000 + i) },
            }));
          const less = authenticityOf([...base, ...other, ...copy(copies)]).value!;
          const more = authenticityOf([...base, ...other, ...copy(copies + 5)]).value!;
          expect(more).toBeLessThanOrEqual(less + 1e-9);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });

  it('takes ten thousand identical comments', () => {
    const same = Array.from({ length: 10_000 }, (_, i): DossierComment => ({
      id: `c${i}`,
      text: '这家窗帘遮光效果真是出乎意料',
    }));
    expect(sectionOf(same)).toMatchObject({ n: 10_000, level: 'some' });
    expect(authenticityOf(same).value).toBeLessThan(0.1);
  });

  it('finds copies after the texts are gone, by their sketches', () => {
    const copied = changed(ordinary(60, 8), 20, (c) => ({
      ...c,
      text: '这家窗帘遮光效果真是出乎意料',
    }));
    const kept = copied.map(({ text, ...c }): DossierComment => ({
      ...c,
      sketch: sketchOf(text!),
    }));
    expect(sectionOf(kept).level).toBe('some');
    expect(NOW).toBeGreaterThan(0);
  });
});
