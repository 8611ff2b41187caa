import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchOf, type Dossier, type DossierComment, type DossierNote } from '@/lib/model';
import { createScorer, score } from '@/lib/scoring';
import { DAY, exact, NOW } from './make';

/*
 * A scorer that remembers must give what scoring from nothing gives, whatever happened before: comments
 * that come, go, are repeated, say something else, move to another note; notes that change; time that passes.
 */

const at = (days: number) => ({
  at: new Date(Date.parse(NOW) - days * DAY).toISOString(),
  precision: 'minute' as const,
  source: 'state' as const,
});

/** Few words in many orders: near copies, alike wordings and copies in plenty. */
const WORDS = ['窗帘', '遮光', '效果', '真是', '出乎', '意料', '师傅', '安装', '很快', '颜色'];
const wording = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 }).map((w) => w.join('')),
  fc.constantFrom(
    '求链接',
    '抽我抽我',
    '加我微信vx12345领福利',
    '这家窗帘遮光效果真是出乎意料的好',
  ),
);

const comment = fc
  .record({
    id: fc.nat(150),
    note: fc.nat(3),
    user: fc.nat(30),
    text: wording,
    gone: fc.boolean(),
    days: fc.nat(20),
    place: fc.constantFrom('广东', '云南', undefined),
    more: fc.constantFrom(
      {},
      { byCreator: true as const },
      { parentId: 'c1' },
      { likes: exact(3) },
    ),
  })
  .map(({ id, note, user, text, gone, days, place, more }): DossierComment => ({
    id: `c${id}`,
    // Mostly under one note, now and then under another one: what a merge has to settle.
    noteId: `n${(id % 4) + (note === 0 ? 1 : 0)}`,
    user: { id: user === 0 ? 'creator' : `u${user}`, registeredAt: at(20 + user * 3) },
    ...(gone ? { sketch: sketchOf(text) } : { text }),
    createdAt: at(days / 20),
    ...(place && { ipLocation: place }),
    ...more,
  }));

const note = fc
  .tuple(fc.nat(4), fc.nat(400), fc.nat(80), fc.constantFrom('散步', '抽奖送福利', undefined))
  .map(([id, likes, comments, text]): DossierNote => ({
    id: `n${id}`,
    likes: exact(likes),
    comments: exact(comments),
    ...(text && { text }),
  }));

type Step = (dossier: Dossier) => Dossier;
const together = (a: readonly DossierComment[] = [], b: readonly DossierComment[]) => [...a, ...b];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(comment, { minLength: 1, maxLength: 30 })
      .map((more): Step => (d) => ({ ...d, comments: together(d.comments, more) })),
  },
  fc
    .array(comment, { maxLength: 20 })
    .map((more): Step => (d) => ({ ...d, background: together(d.background, more) })),
  fc.array(comment, { maxLength: 20 }).map((background): Step => (d) => ({ ...d, background })),
  fc.nat(60).map((many): Step => (d) => ({ ...d, comments: d.comments?.slice(many) ?? [] })),
  fc.constant<Step>((d) => ({ ...d, comments: d.comments?.toReversed() ?? [] })),
  fc.constant<Step>((d) => structuredClone(d)),
  fc.array(note, { maxLength: 6 }).map((notes): Step => (d) => ({ ...d, notes })),
  fc.nat(90).map((hours): Step => (d) => ({
    ...d,
    now: new Date(Date.parse(NOW) + hours * 3_600_000).toISOString(),
  })),
  fc.constant<Step>(({ now: _, ...d }) => d),
);

describe('a scorer that remembers', () => {
  it('gives the same report as scoring from nothing, whatever it has seen', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
        const scorer = createScorer();
        let dossier: Dossier = { id: 'grown', now: NOW, creator: { id: 'creator' } };
        for (const next of steps) {
          dossier = next(dossier);
          expect(scorer(dossier)).toEqual(score(dossier));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('forgets what the user vouches for, and takes it back', () => {
    fc.assert(
      fc.property(fc.array(comment, { minLength: 30, maxLength: 80 }), (comments) => {
        const scorer = createScorer();
        const dossier: Dossier = { id: 'vouched', now: NOW, comments };
        const overruled = { comments: comments.slice(0, 12).map(({ id }) => id) };
        for (const options of [{}, { overruled }, {}]) {
          expect(scorer(dossier, options)).toEqual(score(dossier, options));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes on after a dossier that cannot be scored', () => {
    const scorer = createScorer();
    const good: Dossier = {
      id: 'x',
      now: NOW,
      comments: [{ id: 'c1', text: '这家窗帘遮光效果真是好' }],
    };
    const bad = { ...good, comments: [{ id: 'c1', text: 7 as unknown as string }] };
    scorer(good);
    expect(scorer(bad).signals.some(({ outcome }) => outcome === 'error')).toBe(true);
    expect(scorer(good)).toEqual(score(good));
  });
});
