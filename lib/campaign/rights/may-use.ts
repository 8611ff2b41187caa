import type { Channel, Purpose, Right, Territory } from '@/lib/model';

/** A use that somebody has in mind. */
export interface Use {
  channel: Channel;
  territory: Territory;
  purpose: Purpose;
  /** YYYY-MM-DD */
  on: string;
}

/** Terms of a licence that can be the reason for a no, in the order in which they are said. */
export const TERMS = [
  'channel',
  'territory',
  'purpose',
  'advertising',
  'term',
  'begins-later',
  'approval',
] as const;
export type MissingTerm = (typeof TERMS)[number];

export type MayUse =
  | { answer: 'covered' }
  | { answer: 'expired'; endedOn: string }
  | { answer: 'not-covered'; missing: MissingTerm[] };

type Terms = Pick<
  Right,
  'channels' | 'territories' | 'purposes' | 'startsOn' | 'endsOn' | 'approval' | 'takenDownOn'
>;

/** Paid promotion on the platform is advertising, whatever else it is called. */
const isAdvertising = ({ channel, purpose }: Use) =>
  channel === 'platform-ads' || purpose === 'advertising';

function lacks(right: Terms, use: Use): Record<MissingTerm, boolean> {
  const { channels = [], territories = [], purposes = [], startsOn, endsOn, approval } = right;
  const isTerm = startsOn !== undefined && endsOn !== undefined && startsOn <= endsOn;
  const wantsAds = isAdvertising(use);
  return {
    channel: !channels.includes(use.channel),
    territory: !territories.includes(use.territory) && !territories.includes('world'),
    purpose: !wantsAds && !purposes.includes(use.purpose),
    // Named expressly: "usage rights" alone does not cover it.
    advertising: wantsAds && !purposes.includes('advertising'),
    // A licence without a beginning and an end is none that can be relied on.
    term: !isTerm,
    'begins-later': isTerm && use.on < startsOn,
    approval: approval === 'needed',
  };
}

/**
 * Whether a record covers a use: "May I use it here?" Only what was written down counts; what was
 * not is not covered. Content that was taken down is not to be used again.
 */
export function mayUse(right: Terms, use: Use): MayUse {
  const lacking = lacks(right, use);
  const missing = TERMS.filter((term) => lacking[term]);
  if (missing.length > 0) return { answer: 'not-covered', missing };
  const ends = [right.endsOn, right.takenDownOn].filter((day) => day !== undefined);
  const endedOn = ends.sort()[0]!;
  return use.on > endedOn ? { answer: 'expired', endedOn } : { answer: 'covered' };
}
