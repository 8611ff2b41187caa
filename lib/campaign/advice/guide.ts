import type { Collaboration } from '@/lib/model';
import type { AdviceSize } from './facts';

/*
 * What guide 1 says of collaborations beside the reasons: its decisions and its list of mistakes. The
 * words are messages: `advice.decision.<id>`, `advice.mistake.<id>`.
 */

export interface Decision {
  id: string;
  /** The models that it leads to. */
  models: readonly Collaboration[];
  /** Of which size the creators are then. */
  size?: AdviceSize;
}

export const DECISIONS: readonly Decision[] = [
  { id: 'entering', models: ['gifting'] },
  { id: 'launch', models: ['paid'], size: 'mid' },
  { id: 'sales', models: ['affiliate', 'live'] },
  { id: 'equity', models: ['ambassador', 'co-creation'] },
  { id: 'little', models: ['gifting'] },
];

export const MISTAKES = [
  'over-scripting',
  'followers-only',
  'no-koc',
  'copying-instagram',
  'one-and-done',
] as const;
export type Mistake = (typeof MISTAKES)[number];

/** What can be seen of the mistakes in a campaign as it stands. */
export interface MistakeFacts {
  /** Everybody who takes part. */
  members: number;
  /** Of them, those called KOC or of that size. */
  kocs: number;
  /** Members of whom too little was seen for an engagement figure. Absent while that is worked out. */
  withoutEngagement: number | undefined;
  /** The brief is a script, by its warnings. Absent while there is no brief. */
  isScripted?: boolean | undefined;
  /** The members' models, as far as they are chosen. */
  models: readonly Collaboration[];
}

/**
 * Whether each mistake is being made: `seen`, `avoided`, or `open` where nothing here can tell.
 * Copying what works on Instagram cannot be told from figures.
 */
export function mistakesIn(facts: MistakeFacts): Record<Mistake, 'seen' | 'avoided' | 'open'> {
  const { members, kocs, withoutEngagement, isScripted, models } = facts;
  const told = (isSeen: boolean | undefined) =>
    isSeen === undefined || members === 0 ? 'open' : isSeen ? 'seen' : 'avoided';
  return {
    'over-scripting': isScripted === undefined ? 'open' : isScripted ? 'seen' : 'avoided',
    'followers-only': told(withoutEngagement === undefined ? undefined : withoutEngagement > 0),
    'no-koc': told(kocs === 0),
    'copying-instagram': 'open',
    // One model that lasts is no proof, but its absence is what the guide means.
    'one-and-done': models.length === 0 ? 'open' : told(!models.includes('ambassador')),
  };
}
