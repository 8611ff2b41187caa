/** The campaign room: what a plan, its creators and the facts seen of them add up to. Pure. */
export { budgetOf, MCN_SHARE, type Budget, type PricedMember } from './budget';
export { expectedOf, type Expected, type ExpectedMember, type Estimate } from './expected';
export { feeIn, moneyIn, type Rate } from './money';
export { planProblems, type PlanProblem } from './plan-problems';
