import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model';
import type { AccountCue } from '@/lib/scoring';
import { creatorTypesOf } from '@/lib/scoring/content/creator-type';
import type { Collaborations } from '@/lib/scoring/details/collaborations';

const cue = (kind: AccountCue['kind']): AccountCue => ({ kind, quote: '…' });
const collaborations = (possible: number, read: number): Collaborations => ({
  read,
  cues: Array.from({ length: possible }, (_, i) => ({ noteId: `n${i}`, cues: [], possible: true })),
  giveaways: [],
});

describe('wanghong', () => {
  const reasonsOf = (
    followers: number,
    account: AccountCue[] = [],
    paid?: Collaborations,
  ): string[] | undefined =>
    creatorTypesOf(exactly(followers), undefined, account, paid).find(
      ({ type }) => type === 'wanghong',
    )?.reasons;

  it('is a large following turned into sales, with what says so', () => {
    expect(reasonsOf(100_000, [cue('shop')])).toEqual([
      'followers-100k-or-more',
      'shop-in-profile',
    ]);
    expect(reasonsOf(800_000, [cue('shop')], collaborations(3, 10))).toEqual([
      'followers-100k-or-more',
      'shop-in-profile',
      'many-collaborations',
    ]);
  });

  it.each([
    ['below 100,000 followers', 99_999, [cue('shop')], undefined],
    ['without a sign of selling', 500_000, [cue('agency'), cue('contact')], collaborations(2, 10)],
    ['where few notes were read', 500_000, [], collaborations(9, 9)],
    ['for a brand’s own account', 500_000, [cue('brand-account'), cue('shop')], undefined],
  ])('is not suggested %s', (_, followers, account, paid) => {
    expect(reasonsOf(followers, account, paid)).toBeUndefined();
  });
});
