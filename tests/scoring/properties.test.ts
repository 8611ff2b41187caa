import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Dossier, DossierComment, DossierNote } from '@/lib/model';
import { SIGNAL_IDS, score } from '@/lib/scoring';
import { DAY, exact, NOW, oddNumbers, signalOf } from './make';

/* What must hold for every dossier, tried on invented ones of all sorts. */

const figure = fc.oneof(
  fc.nat(50),
  fc.nat(5_000),
  fc.nat(2_000_000),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER),
);
const count: fc.Arbitrary<Count> = fc.oneof(
  figure.map(exact),
  fc.tuple(figure, figure).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  figure.map((min) => ({ min, shown: `${min}+` })),
);
const exactCount = figure.map(exact);
const time = fc.integer({ min: 0, max: 140 }).map((days) => ({
  at: new Date(Date.parse(NOW) - days * DAY).toISOString(),
  precision: 'second' as const,
  source: 'id' as const,
}));
const words = fc.constantFrom(
  '今天去了江边散步',
  '感谢青禾品牌邀请体验',
  '抽奖啦 抽三位朋友',
  '纯自费分享 不是广告',
  '',
);

function optional<T>(values: fc.Arbitrary<T>, key: string) {
  return fc.option(values, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));
}

function noteWith(counts: fc.Arbitrary<Count>): fc.Arbitrary<DossierNote> {
  return fc
    .tuple(
      fc.nat(60),
      optional(counts, 'likes'),
      optional(counts, 'saves'),
      optional(counts, 'comments'),
      optional(time, 'publishedAt'),
      optional(words, 'text'),
      optional(fc.constantFrom('image', 'video'), 'type'),
      fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, fc.constant({ pinned: true })),
    )
    .map(([id, ...fields]) => Object.assign({ id: `n${id}` }, ...fields) as DossierNote);
}

const comment: fc.Arbitrary<DossierComment> = fc
  .tuple(
    fc.nat(40),
    fc.nat(5),
    fc.nat(12),
    words,
    optional(time, 'createdAt'),
    optional(count, 'likes'),
  )
  .map(([id, note, user, text, ...fields]) =>
    Object.assign(
      { id: `c${id}`, noteId: `n${note}`, user: { id: `u${user}` }, text, ipLocation: '云南' },
      ...fields,
    ),
  );

function dossierWith(counts: fc.Arbitrary<Count>, least = 0): fc.Arbitrary<Dossier> {
  return fc
    .tuple(
      fc.option(counts, { nil: undefined }),
      fc.option(counts, { nil: undefined }),
      fc.array(noteWith(counts), { minLength: least, maxLength: 40 }),
      fc.array(comment, { maxLength: 30 }),
      fc.boolean(),
    )
    .map(([followers, likesAndSaves, notes, comments, hasNow]) => ({
      id: 'any',
      ...(hasNow && { now: NOW }),
      creator: { ...(followers && { followers }), ...(likesAndSaves && { likesAndSaves }) },
      notes,
      comments,
    }));
}

const anyDossier = dossierWith(count);
const RUNS = { numRuns: 100 };

describe('every dossier', () => {
  it('gives a report without NaN, with every signal, and intervals that hold their value', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const report = score(dossier);
        expect(oddNumbers(report)).toEqual([]);
        expect(report.signals.map((s) => s.id)).toEqual([...SIGNAL_IDS]);
        for (const signal of report.signals) {
          expect(signal.outcome).not.toBe('error');
          if (signal.outcome === 'scored') expect(signal.value).toBeDefined();
          else expect(signal.score).toBeUndefined();
          if (signal.value === undefined) continue;
          expect(signal.low!).toBeLessThanOrEqual(signal.value);
          expect(signal.high!).toBeGreaterThanOrEqual(signal.value);
        }
        expect(report.verdict === 'insufficient').toBe(report.score === null);
      }),
      RUNS,
    );
  });

  it('gives the same report in any order', () => {
    fc.assert(
      fc.property(anyDossier, fc.integer(), (dossier, seed) => {
        const shuffled = {
          ...dossier,
          notes: shuffle(dossier.notes!, seed),
          comments: shuffle(dossier.comments!, seed),
        };
        expect(score(shuffled)).toEqual(score(dossier));
      }),
      RUNS,
    );
  });

  it('gives the same report when notes and comments are repeated', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const repeated = {
          ...dossier,
          notes: [...dossier.notes!, ...structuredClone(dossier.notes!)],
          comments: [...structuredClone(dossier.comments!), ...dossier.comments!],
        };
        expect(score(repeated)).toEqual(score(dossier));
      }),
      RUNS,
    );
  });

  it('is not changed by scoring it', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const before = structuredClone(dossier);
        score(dossier);
        expect(dossier).toEqual(before);
      }),
      RUNS,
    );
  });

  it('has contributions that add up to the score', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const report = score(dossier);
        const points = report.contributions.reduce((sum, c) => sum + c.points, 0);
        expect(points).toBeCloseTo(report.score ?? 0, 9);
      }),
      RUNS,
    );
  });
});

describe('sections long enough to be judged', () => {
  const crowd = fc
    .array(
      fc
        .tuple(fc.nat(300), fc.nat(2), fc.nat(80), fc.nat(25), time)
        .map(([id, note, user, wording, createdAt]): DossierComment => ({
          id: `c${id}`,
          noteId: `n${note}`,
          user: { id: `u${user}` },
          text: `今天走到第${wording}座桥看见了白鹭`,
          createdAt,
        })),
      { minLength: 80, maxLength: 250 },
    )
    .map((comments): Dossier => ({ id: 'any', now: NOW, comments }));

  it('are judged alike in any order and with repeats', () => {
    fc.assert(
      fc.property(crowd, fc.integer(), (dossier, seed) => {
        const comments = shuffle([...dossier.comments!, ...dossier.comments!.slice(0, 40)], seed);
        const report = score(dossier);
        expect(score({ ...dossier, comments })).toEqual(report);
        expect(oddNumbers(report)).toEqual([]);
        expect(report.signals.every((s) => s.outcome !== 'error')).toBe(true);
        expect(report.comments).toHaveLength(new Set(dossier.comments!.map((c) => c.id)).size);
      }),
      { numRuns: 40 },
    );
  });
});

describe('more engagement', () => {
  const engagement = [
    'engagement-rate',
    'like-save-rate',
    'save-rate',
    'hit-rate-100',
    'hit-rate-1000',
  ] as const;
  const full = (id: number, days: number, likes: number, saves: number): DossierNote => ({
    id: `n${id}`,
    likes: exact(likes),
    saves: exact(saves),
    comments: exact(7),
    publishedAt: {
      at: new Date(Date.parse(NOW) - days * DAY).toISOString(),
      precision: 'second',
      source: 'id',
    },
    completeness: 'detail',
  });
  const creators = fc
    .tuple(
      fc.integer({ min: 1, max: 3_000_000 }),
      fc.array(fc.tuple(fc.integer({ min: 8, max: 80 }), fc.nat(9_000), fc.nat(4_000)), {
        minLength: 12,
        maxLength: 40,
      }),
    )
    .map(([followers, rows]): Dossier => ({
      id: 'any',
      now: NOW,
      creator: { followers: exact(followers) },
      notes: rows.map(([days, likes, saves], i) => full(i, days, likes, saves)),
    }));

  it('never lowers an engagement figure, its score, or the whole score', () => {
    fc.assert(
      fc.property(creators, fc.nat(39), fc.nat(100_000), (dossier, at, more) => {
        const notes = dossier.notes!.map((n, i) =>
          i === at % dossier.notes!.length ? { ...n, likes: exact(n.likes!.min + more) } : n,
        );
        const [before, after] = [score(dossier), score({ ...dossier, notes })];
        for (const id of engagement) {
          const [a, b] = [signalOf(before, id), signalOf(after, id)];
          expect(b.value!).toBeGreaterThanOrEqual(a.value!);
          expect(b.score!).toBeGreaterThanOrEqual(a.score!);
        }
        expect(after.score!).toBeGreaterThanOrEqual(before.score! - 1e-9);
      }),
      RUNS,
    );
  });
});

describe('a figure known less well', () => {
  // Copies that contradict each other may be joined differently once their figures differ.
  const distinctExact = dossierWith(exactCount, 12).map((dossier) => ({
    ...dossier,
    notes: [...new Map(dossier.notes!.map((n) => [n.id, n])).values()],
  }));

  it('never narrows the interval, and the interval holds the value of the exact figure', () => {
    fc.assert(
      fc.property(distinctExact, fc.integer({ min: 1, max: 400 }), (exactly, blur) => {
        const vague = (c: Count | undefined) =>
          c && { min: Math.max(0, c.min - blur), max: c.min + blur };
        const blurred = {
          ...exactly,
          notes: exactly.notes!.map((n) => {
            const likes = vague(n.likes);
            return likes ? { ...n, likes } : n;
          }),
        };
        const [sharp, dull] = [score(exactly), score(blurred)].map((r) =>
          signalOf(r, 'engagement-rate'),
        );
        if (sharp!.value === undefined || dull!.value === undefined) return;
        expect(dull!.low!).toBeLessThanOrEqual(sharp!.low!);
        expect(dull!.high!).toBeGreaterThanOrEqual(sharp!.high!);
      }),
      RUNS,
    );
  });
});

function shuffle<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, i) => ({ item, key: Math.imul(seed ^ (i + 1), 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
