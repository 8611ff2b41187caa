/** The campaign room: what a plan, its creators and the facts seen of them add up to. Pure. */
export { budgetOf, MCN_SHARE, type Budget, type PricedMember } from './budget';
export { expectedOf, type Expected, type ExpectedMember, type Estimate } from './expected';
export { feeIn, moneyIn, type Rate } from './money';
export { planProblems, type PlanProblem } from './plan-problems';
export { attributionOf } from './rights/attribution';
export { CLAUSES, clausesOf, type Clause } from './rights/clauses';
export { expiriesOf, WARN_DAYS, type Expiry } from './rights/expiry';
export { endOfTerm, TIER_TEMPLATES, tierChanges } from './rights/licence-tiers';
export { mayUse, TERMS, type MayUse, type MissingTerm, type Use } from './rights/may-use';
export { exclusiveOverlap, rightProblems, type RightProblem } from './rights/right-problems';
