import type { Count } from '@/lib/model';
import { tierOf } from '../benchmarks/tiers';
import type { Topics } from './topics';

export type CreatorType = 'KOL' | 'KOC' | 'niche-expert' | 'lifestyle';

/** A suggestion for a person to confirm, with message keys for why. */
export interface TypeSuggestion {
  type: CreatorType;
  reasons: string[];
}

/** From this verticality a published card calls a creator vertical; below SCATTERED one looks broad. */
const VERTICAL = 0.7;
const SCATTERED = 0.45;

/**
 * Types of guide 3: size decides KOL (100K and more) and KOC (below 10K); in between, and beside
 * size, topics tell a niche expert from a lifestyle creator. Several may fit; none when nothing is known.
 */
export function creatorTypesOf(
  followers: Count | undefined,
  topics: Topics | undefined,
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
  return found;
}
