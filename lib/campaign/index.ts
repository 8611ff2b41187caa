/** The campaign room: what a plan, its creators and the facts seen of them add up to. Pure. */
export { adviseOn, type Advice, type Advised } from './advice/advise';
export {
  CAMPAIGN_FACTS,
  CREATOR_FACTS,
  type AdviceFacts,
  type AdviceSize,
  type CampaignFacts,
  type CreatorFacts,
  type FactName,
} from './advice/facts';
export {
  DECISIONS,
  MISTAKES,
  mistakesIn,
  type Decision,
  type Mistake,
  type MistakeFacts,
} from './advice/guide';
export { ADVICE_RULES, type AdviceRule, type ReasonSource } from './advice/rules';
export {
  briefOf,
  datesOf,
  suggestedIn,
  type Brief,
  type BriefPart,
  type BriefPlan,
  type Prefill,
  type SuggestedField,
} from './brief/brief';
export {
  briefProblems,
  isScript,
  MOST_MESSAGES,
  PROBLEMS as BRIEF_PROBLEMS,
  type BriefField,
  type BriefProblem,
  type FoundWords,
} from './brief/brief-problems';
export { paperText, type Paper, type PaperLine, type PaperSection } from './brief/paper';
export { notesToCite, prefillOf, type KnownOfCreator } from './brief/prefill';
export { asHashtag, hashtagsIn, linesIn } from './brief/typed';
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
export { SET_UP_STEPS, setUpOf, type SetUpStep } from './set-up';
export {
  CALENDAR_BASES,
  CALENDAR_CHECKED_ON,
  CALENDAR_ENDS,
  type CalendarBasis,
  type CalendarEntry,
  type CalendarName,
} from './timeline/calendar-data';
export { calendarOn, calendarWithin, isWorkday } from './timeline/calendar';
export { addDays, daysBetween } from './timeline/days';
export { toICalendar, type CalendarEvent } from './timeline/ical';
export { EVENING, postingWindows, type PostingWindow } from './timeline/posting-windows';
export { byUrgency, progressOf, type Progress, type StepProgress } from './timeline/progress';
export {
  beginBetween,
  scheduleOf,
  USUAL_PACE,
  type Pace,
  type ScheduledStep,
} from './timeline/schedule';
export {
  isStepDone,
  STATUS_AFTER,
  statusBefore,
  STEP_DAYS,
  STEPS,
  WEEKS_IN_ALL,
  type Step,
} from './timeline/steps';
export { postingProblem, type PostingProblem } from './timeline/posting-problem';
export { timelineEvents, type EventGroup } from './timeline/timeline-events';
export {
  courseOf,
  NOTE_FIGURES,
  type CoursePoint,
  type NoteFigure,
  type NoteReading,
} from './notes/course';
export { isQuestion, questionsOf, type Question } from './notes/questions';
export {
  publicationOf,
  VISIT_DAYS,
  visitsDue,
  type DueVisit,
  type Visited,
} from './notes/visits-due';
export { costOver, interactionsOf, sumsOf, type Cost, type CountSum } from './results/engagement';
export { GUIDE_MEASURES, liftsOf, type GuideFigure, type Lift } from './results/guide-measures';
export {
  measureProblems,
  measureValueIn,
  type MeasureProblem,
  type ValueProblem,
} from './results/measure-value';
export {
  metricsIn,
  overAreas,
  ranksOf,
  totalsOfLog,
  type AreaTotal,
  type RankCourse,
  type Totals,
} from './results/totals';
