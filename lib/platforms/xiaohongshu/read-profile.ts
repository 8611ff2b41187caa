import type { Creator } from '@/lib/model';
import { figureOf, type Facts } from './facts';
import { shownCount } from './shown-count';
import type { SightedProfile } from './sighting';
import { distinct, seen } from './text';

/** Understands the head of a profile as it is rendered. */
export function readProfile(sighted: SightedProfile, id: string, facts: Facts): void {
  const { nickname, redId, bio, gender, place, tags } = sighted;
  const count = (field: 'followers' | 'following' | 'likesAndSaves') =>
    figureOf(facts.unreadable, `creator.${field}`, sighted[field], shownCount);
  const creator = seen<Creator>({
    id,
    nickname,
    redId,
    bio,
    gender: gender === 'female' || gender === 'male' ? gender : undefined,
    ipLocation: place,
    tags: distinct(tags ?? []),
    following: count('following'),
    followers: count('followers'),
    likesAndSaves: count('likesAndSaves'),
  });
  if (Object.keys(creator).length > 1) facts.creator = creator;
}
