import type { Count } from '@/lib/model';
import { tierOf, type Tier, type TierScheme } from './benchmarks/tiers';

/** A creator of a shortlist as far as the mix asks. */
export interface MixMember {
  followers?: Count | undefined;
  quoteCny?: number | undefined;
}

export interface TierShare {
  /** Absent for those whose size is not known, or may be either of two. */
  tier?: Tier | undefined;
  n: number;
  /** Of all members. */
  share: number;
  /** Sum of the quotes known, yuan. */
  quotes: number;
  withoutQuote: number;
  /** Of all quotes known; absent when nobody has one. */
  quoteShare?: number | undefined;
}

/** How a shortlist is made up, smallest tier first, those of unknown size last. */
export function shortlistMix(members: readonly MixMember[], scheme: TierScheme): TierShare[] {
  const total = members.reduce((sum, { quoteCny = 0 }) => sum + quoteCny, 0);
  const groups = [...scheme.tiers, undefined].map((tier) => ({
    tier,
    members: members.filter(({ followers }) => tierOf(followers, scheme)?.id === tier?.id),
  }));
  return groups
    .filter(({ tier, members: some }) => tier !== undefined || some.length > 0)
    .map(({ tier, members: some }) => {
      const quotes = some.reduce((sum, { quoteCny = 0 }) => sum + quoteCny, 0);
      return {
        tier,
        n: some.length,
        share: members.length === 0 ? 0 : some.length / members.length,
        quotes,
        withoutQuote: some.filter(({ quoteCny }) => quoteCny === undefined).length,
        ...(total > 0 && { quoteShare: quotes / total }),
      };
    });
}

/** What a guide says of a good mix, and whether a shortlist follows it. */
export interface MixRule {
  id: 'guide-2' | 'guide-3' | 'guide-4';
  /** Whether it holds; undefined when too little is known of sizes. */
  holds: boolean | undefined;
}

/**
 * The guides' mixes as rules that can be checked. Guide 2: one or two mid-tier creators for authority
 * and many KOCs for volume. Guide 3: fewer KOLs, for reach, than KOCs, for credibility. Guide 4: KOC
 * seeding, then a vertical review, then a head KOL: all three sizes are there.
 */
export function mixRules(members: readonly MixMember[], schemes: readonly TierScheme[]): MixRule[] {
  const count = (schemeId: TierScheme['id'], ...tierIds: string[]) => {
    const scheme = schemes.find(({ id }) => id === schemeId)!;
    return members.filter(({ followers }) => tierIds.includes(tierOf(followers, scheme)?.id ?? ''))
      .length;
  };
  const known = members.filter(({ followers }) => tierOf(followers)).length;
  const judged = (holds: boolean) => (known < 3 ? undefined : holds);
  const mid = count('guide-2', 'mid');
  const koc = count('guide-2', 'koc');
  const kol = count('guide-3', 'kol');
  const head = count('guide-1', 'mega', 'mid');
  const vertical = count('guide-1', 'micro');
  return [
    { id: 'guide-2', holds: judged(mid >= 1 && mid <= 2 && koc > mid * 2) },
    { id: 'guide-3', holds: judged(kol >= 1 && count('guide-3', 'koc') > kol) },
    { id: 'guide-4', holds: judged(head >= 1 && vertical >= 1 && koc >= 1) },
  ];
}
