import type { BudgetSize, Objective, Stage } from '@/lib/model';

/** Size classes of guide 1, whose models these are. */
export const ADVICE_SIZES = ['koc', 'micro', 'mid', 'mega'] as const;
export type AdviceSize = (typeof ADVICE_SIZES)[number];

/** What the campaign says of itself. */
export interface CampaignFacts {
  objective?: Objective | undefined;
  stage?: Stage | undefined;
  budgetSize?: BudgetSize | undefined;
}

/** What is known of one creator. Whatever was not seen is absent: no rule rests on it. */
export interface CreatorFacts {
  size?: AdviceSize | undefined;
  /** Share of their notes under their three leading topics, 0–1. */
  verticality?: number | undefined;
  /** True where their videos do better than their image notes, by intervals that do not meet. */
  videoIsBetter?: boolean | undefined;
  /** Saves for each follower, more than half of this campaign's creators have; enough are known. */
  savesMoreThanMost?: boolean | undefined;
  /** Days since they last posted. */
  daysSinceLastNote?: number | undefined;
  /** What they cost is more than what is left of the budget. */
  isOverBudget?: boolean | undefined;
}

export type AdviceFacts = CampaignFacts & CreatorFacts;
export type FactName = keyof AdviceFacts;

export const CAMPAIGN_FACTS = ['objective', 'stage', 'budgetSize'] as const;
export const CREATOR_FACTS = [
  'size',
  'verticality',
  'videoIsBetter',
  'savesMoreThanMost',
  'daysSinceLastNote',
  'isOverBudget',
] as const satisfies readonly (keyof CreatorFacts)[];
