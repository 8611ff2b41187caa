import type { Count } from '@/lib/model';

/** A size class: from `from` followers up to the next class of its scheme. */
export interface Tier {
  id: string;
  /** Message key and plain name are the same word: mega, mid, micro, KOC, KOL. */
  name: string;
  from: number;
}

export interface TierScheme {
  id: 'guide-1' | 'guide-2' | 'guide-3' | 'custom';
  name: string;
  source: string;
  /** Rising in `from`; the first starts at 0. */
  tiers: readonly Tier[];
}

/** The guides disagree; each is kept as it says. Where a guide names no class, the gap says so. */
export const TIER_SCHEMES: readonly TierScheme[] = [
  {
    id: 'guide-1',
    name: 'Guide 1',
    source: 'mega ≥ 1M, mid 100K–1M, micro 10K–100K, KOC < 10K',
    tiers: [
      { id: 'koc', name: 'KOC', from: 0 },
      { id: 'micro', name: 'micro', from: 10_000 },
      { id: 'mid', name: 'mid', from: 100_000 },
      { id: 'mega', name: 'mega', from: 1_000_000 },
    ],
  },
  {
    id: 'guide-2',
    name: 'Guide 2',
    source: 'mega ≥ 500K, mid 50K–500K, KOC < 10K; 10K–50K has no name',
    tiers: [
      { id: 'koc', name: 'KOC', from: 0 },
      { id: 'unnamed', name: '10K–50K', from: 10_000 },
      { id: 'mid', name: 'mid', from: 50_000 },
      { id: 'mega', name: 'mega', from: 500_000 },
    ],
  },
  {
    id: 'guide-3',
    name: 'Guide 3',
    source: 'KOL ≥ 100K, KOC < 10K; 10K–100K has no name',
    tiers: [
      { id: 'koc', name: 'KOC', from: 0 },
      { id: 'unnamed', name: '10K–100K', from: 10_000 },
      { id: 'kol', name: 'KOL', from: 100_000 },
    ],
  },
];

/**
 * A scheme of the user's own.
 * @throws RangeError unless the tiers start at 0 and rise.
 */
export function customScheme(tiers: readonly Tier[]): TierScheme {
  const rises = tiers.every((tier, i) => i === 0 || tier.from > tiers[i - 1]!.from);
  if (tiers[0]?.from !== 0 || !rises) throw new RangeError('tiers start at 0 and rise');
  return { id: 'custom', name: 'Custom', source: 'your own', tiers };
}

/** A class of the user's own has no message key: its name is what is shown. */
const OWN = (name: string, from: number): Tier => ({ id: `own-${from}`, name, from });

/**
 * The scheme that a choice means.
 * @param own the user's classes, rising from 0; without any, 'custom' means guide 1
 */
export function schemeOf(
  choice: TierScheme['id'],
  own: readonly { name: string; from: number }[] = [],
): TierScheme {
  if (choice === 'custom' && own.length > 0) {
    return customScheme(own.map(({ name, from }) => OWN(name, from)));
  }
  return TIER_SCHEMES.find(({ id }) => id === choice) ?? TIER_SCHEMES[0]!;
}

/**
 * The tier of a follower figure.
 * @param scheme a scheme or the id of a built-in one
 * @returns undefined when the figure spans tiers, or has no upper end below the top tier: a size
 *   that may be either is neither
 */
export function tierOf(
  followers: Count | undefined,
  scheme: TierScheme | 'guide-1' | 'guide-2' | 'guide-3' = 'guide-1',
): Tier | undefined {
  if (!followers) return undefined;
  const { tiers } =
    typeof scheme === 'string' ? TIER_SCHEMES.find((s) => s.id === scheme)! : scheme;
  const holding = (n: number) => tiers.findLastIndex((tier) => n >= tier.from);
  const low = holding(followers.min);
  const high = followers.max === undefined ? tiers.length - 1 : holding(followers.max);
  return low === high ? tiers[low] : undefined;
}
