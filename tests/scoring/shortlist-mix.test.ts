import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model';
import { mixRules, shortlistMix, TIER_SCHEMES, type MixMember } from '@/lib/scoring';

const [guide1, guide2] = TIER_SCHEMES;
const of = (followers: number, quoteCny?: number): MixMember => ({
  followers: exactly(followers),
  quoteCny,
});
const koc = of(3_000, 300);

describe('the mix of a shortlist', () => {
  it('counts members and quotes by tier, unknown sizes last', () => {
    const members = [koc, koc, of(30_000, 1_400), of(2_000), { followers: { min: 10 } }];
    expect(shortlistMix(members, guide1!)).toEqual([
      {
        tier: guide1!.tiers[0],
        n: 3,
        share: 0.6,
        quotes: 600,
        withoutQuote: 1,
        quoteShare: 0.3,
      },
      {
        tier: guide1!.tiers[1],
        n: 1,
        share: 0.2,
        quotes: 1_400,
        withoutQuote: 0,
        quoteShare: 0.7,
      },
      ...guide1!.tiers
        .slice(2)
        .map((tier) => ({ tier, n: 0, share: 0, quotes: 0, withoutQuote: 0, quoteShare: 0 })),
      { tier: undefined, n: 1, share: 0.2, quotes: 0, withoutQuote: 1, quoteShare: 0 },
    ]);
  });

  it('keeps a quote in money without a rate out of the sum, and apart from no quote', () => {
    const followers = { min: 100, max: 100 };
    const [tier] = shortlistMix(
      [{ followers, quoteCny: 50 }, { followers, hasOtherQuote: true }, { followers }],
      guide1!,
    ).filter(({ n }) => n > 0);
    expect(tier).toMatchObject({ n: 3, quotes: 50, withoutQuote: 1, inOtherMoney: 1 });
  });

  it('is empty, and no share of nothing, for nobody', () => {
    expect(
      shortlistMix([], guide2!).every(
        ({ share, quoteShare }) => share === 0 && quoteShare === undefined,
      ),
    ).toBe(true);
  });
});

describe('what the guides say of a mix', () => {
  const holds = (members: MixMember[]) =>
    Object.fromEntries(mixRules(members, TIER_SCHEMES).map((rule) => [rule.id, rule.holds]));

  it.each<[string, MixMember[], Record<string, boolean | undefined>]>([
    ['nobody', [], { 'guide-2': undefined, 'guide-3': undefined, 'guide-4': undefined }],
    [
      'one mid-tier and many KOCs',
      [of(120_000), koc, koc, koc],
      { 'guide-2': true, 'guide-3': true, 'guide-4': false },
    ],
    [
      'all three sizes',
      [of(600_000), of(20_000), koc, koc],
      { 'guide-2': false, 'guide-3': true, 'guide-4': true },
    ],
    [
      'large ones only',
      [of(120_000), of(120_000), of(120_000)],
      { 'guide-2': false, 'guide-3': false, 'guide-4': false },
    ],
  ])('%s', (_name, members, expected) => {
    expect(holds(members)).toEqual(expected);
  });

  it('says how many of each size there are, and are wanted', () => {
    const [guide2] = mixRules([of(120_000), koc, koc], TIER_SCHEMES);
    expect(guide2!.needs).toEqual([
      { size: 'mid', have: 1, atLeast: 1, atMost: 2 },
      { size: 'koc', have: 2, atLeast: 3 },
    ]);
  });
});
