import type { Count } from '@/lib/model';
import type { Collaborations } from '../details/collaborations';
import { tierOf } from '../benchmarks/tiers';
import type { AccountCue } from './account-cues';
import type { Topics } from './topics';

export type CreatorType = 'KOL' | 'KOC' | 'niche-expert' | 'lifestyle' | 'wanghong';

/** A suggestion for a person to confirm, with message keys for why. */
export interface TypeSuggestion {
  type: CreatorType;
  reasons: string[];
}

/** From this verticality a published card calls a creator vertical; below SCATTERED one looks broad. */
const VERTICAL = 0.7;
const SCATTERED = 0.45;
/** Share of possible collaborations that a published rule calls much, and notes read to say so. */
const MUCH_PAID = 0.3;
const PAID_READ = 10;

/**
 * Types of guide 3: size decides KOL (100K and more) and KOC (below 10K); in between, and beside
 * size, topics tell a niche expert from a lifestyle creator. Of guide 4 the wanghong (网红): a large
 * following turned into sales, by a shop in the profile or many possible collaborations. Several may fit;
 * none when nothing is known.
 */
export function creatorTypesOf(
  followers: Count | undefined,
  topics: Topics | undefined,
  account: readonly AccountCue[] = [],
  collaborations?: Collaborations,
): TypeSuggestion[] {
  const tier = tierOf(followers, 'guide-3')?.id;
  const found: TypeSuggestion[] = [];
  if (tier === 'kol') found.push({ type: 'KOL', reasons: ['followers-100k-or-more'] });
  if (tier === 'koc') found.push({ type: 'KOC', reasons: ['followers-below-10k'] });
  if (topics && topics.verticality >= VERTICAL) {
    found.push({
      type: 'niche-expert',
      reasons: ['few-topics-lead', `topic:${topics.top[0]!.topic}`],
    });
  }
  if (topics && topics.verticality < SCATTERED) {
    found.push({ type: 'lifestyle', reasons: ['many-topics'] });
  }
  const sells = sellingReasons(account, collaborations);
  if (tier === 'kol' && sells.length > 0) {
    found.push({ type: 'wanghong', reasons: ['followers-100k-or-more', ...sells] });
  }
  return found;
}

/** What says that a following is turned into sales; a brand's own account does that by its nature. */
function sellingReasons(
  account: readonly AccountCue[],
  collaborations: Collaborations | undefined,
): string[] {
  if (account.some(({ kind }) => kind === 'brand-account')) return [];
  const possible = collaborations?.cues.filter((cue) => cue.possible).length ?? 0;
  const read = collaborations?.read ?? 0;
  return [
    ...(account.some(({ kind }) => kind === 'shop') ? ['shop-in-profile'] : []),
    ...(read >= PAID_READ && possible / read >= MUCH_PAID ? ['many-collaborations'] : []),
  ];
}
