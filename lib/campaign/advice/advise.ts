import { COLLABORATIONS, type Collaboration } from '@/lib/model';
import { CAMPAIGN_FACTS, CREATOR_FACTS, type AdviceFacts, type FactName } from './facts';
import { ADVICE_RULES, type AdviceRule } from './rules';

export interface Advised {
  model: Collaboration;
  /** 1 is the first; models with equal points share a place. */
  place: number;
  points: number;
  for: AdviceRule[];
  against: AdviceRule[];
}

export interface Advice {
  /** All six, best first; models of one place in the guide's order. */
  models: Advised[];
  /** What is not known and would count, in the order of `FactName`s. */
  unknown: FactName[];
  /** No reason holds for or against anything: the order is the guide's, and says nothing. */
  isOpen: boolean;
}

/**
 * Ranks the six models by the guides' reasons that hold. What is unknown counts neither for nor against
 * a model, and is named.
 * @param about without a creator, what would have to be known of one is not missed
 */
export function adviseOn(facts: AdviceFacts, about: 'campaign' | 'creator'): Advice {
  const holding = ADVICE_RULES.filter(({ holds }) => holds(facts));
  const models = COLLABORATIONS.map((model): Omit<Advised, 'place'> => {
    const own = holding.filter((rule) => rule.model === model);
    return {
      model,
      points: own.reduce((sum, { points }) => sum + points, 0),
      for: own.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points),
      against: own.filter(({ points }) => points < 0),
    };
  }).sort((a, b) => b.points - a.points);
  const wanted = about === 'campaign' ? CAMPAIGN_FACTS : [...CAMPAIGN_FACTS, ...CREATOR_FACTS];
  return {
    models: models.map((each) => ({
      ...each,
      place: 1 + models.filter(({ points }) => points > each.points).length,
    })),
    unknown: wanted.filter((name) => facts[name] === undefined),
    isOpen: holding.length === 0,
  };
}
