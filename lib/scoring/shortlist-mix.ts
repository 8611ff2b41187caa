import type { Count } from '@/lib/model';
import { tierOf, type Tier, type TierScheme } from './benchmarks/tiers';

/** A creator of a shortlist as far as the mix asks. */
export interface MixMember {
  followers?: Count | undefined;
  quoteCny?: number | undefined;
  /** There is a quote, in a money for which there is no rate: it is in no sum. */
  hasOtherQuote?: boolean | undefined;
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
  /** Members whose quote is in another money and in no sum; absent when there is none. */
  inOtherMoney?: number | undefined;
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
      const unsummed = some.filter(({ quoteCny }) => quoteCny === undefined);
      const inOtherMoney = unsummed.filter(({ hasOtherQuote }) => hasOtherQuote).length;
      const quotes = some.reduce((sum, { quoteCny = 0 }) => sum + quoteCny, 0);
      return {
        tier,
        n: some.length,
        share: members.length === 0 ? 0 : some.length / members.length,
        quotes,
        withoutQuote: unsummed.length - inOtherMoney,
        ...(inOtherMoney > 0 && { inOtherMoney }),
        ...(total > 0 && { quoteShare: quotes / total }),
      };
    });
}

/** How many creators of one size a guide's mix asks for, and how many there are. */
export interface MixNeed {
  size: 'head' | 'mid' | 'kol' | 'micro' | 'koc';
  have: number;
  atLeast: number;
  /** Absent: no such thing as too many. */
  atMost?: number;
}

/** What a guide says of a good mix, and whether a shortlist follows it. */
export interface MixRule {
  id: 'guide-2' | 'guide-3' | 'guide-4';
  /** Whether it holds; undefined when too little is known of sizes. */
  holds: boolean | undefined;
  needs: MixNeed[];
}

const isMet = ({ have, atLeast, atMost = Infinity }: MixNeed) => have >= atLeast && have <= atMost;

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
  const rule = (id: MixRule['id'], needs: MixNeed[]): MixRule => ({
    id,
    holds: known < 3 ? undefined : needs.every(isMet),
    needs,
  });
  const mid = count('guide-2', 'mid');
  const koc = count('guide-2', 'koc');
  const kol = count('guide-3', 'kol');
  return [
    rule('guide-2', [
      { size: 'mid', have: mid, atLeast: 1, atMost: 2 },
      { size: 'koc', have: koc, atLeast: 2 * Math.min(2, Math.max(1, mid)) + 1 },
    ]),
    rule('guide-3', [
      { size: 'kol', have: kol, atLeast: 1 },
      { size: 'koc', have: count('guide-3', 'koc'), atLeast: kol + 1 },
    ]),
    rule('guide-4', [
      { size: 'koc', have: koc, atLeast: 1 },
      { size: 'micro', have: count('guide-1', 'micro'), atLeast: 1 },
      { size: 'head', have: count('guide-1', 'mega', 'mid'), atLeast: 1 },
    ]),
  ];
}
