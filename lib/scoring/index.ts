/**
 * The scoring room: a dossier in, a report out. Pure: no browser, no clock, no randomness.
 * The same modules run in the sidebar, in the dashboard and in `npm run score`.
 */
export type { BrandMentioned } from './content/brands-mentioned';
export { commentSummary, type CommentSummary } from './comment-summary';
export { hopesToBeDrawn } from './authenticity/giveaways';
export {
  commenterNamesOf,
  DEFAULT_NAMES_ORDINARY,
  type CommenterNames,
  type NameGroup,
  type NameShare,
} from './commenter-names';
export { copyGroupsOf, type CopyGroup } from './copy-groups';
export { costPer, type Cost } from './cost';
export {
  genericOf,
  GENERIC_ORDINARY,
  PLAIN_KINDS,
  type Generic,
  type OwnPhrases,
  type PlainKind,
  type PlainShare,
} from './generic';
export { rankAmong, RANK_MIN, type Rank } from './rank';
export { returningOf, type Returning } from './returning';
export { overlapsOf, overlapSteps, OVERLAP_MIN, type Overlap, type SharedPerson } from './overlap';
export {
  mixRules,
  shortlistMix,
  type MixMember,
  type MixNeed,
  type MixRule,
  type TierShare,
} from './shortlist-mix';
export { disclosureOf, type Disclosure } from './content/disclosure';
export { organicOf, type Organic, type OrganicFigure } from './organic';
export { noteMedians, type NoteMedian } from './note-medians';
export { postingGrid, type PostingGrid } from './posting-grid';
export { createScorer, score, type Score } from './score';
export { SCORING_VERSION, SCORING_HISTORY } from './version';
export { PRESETS, PRESET_IDS, type PresetId, type Weights } from './weights';
export { chosenWeights, ownWeights, WEIGHABLE_IDS } from './weights-choice';
export { quantileAt, scoreOn, type Curve } from './benchmarks/curve';
export { cohortOf, type Cohort } from './benchmarks/cohort';
export { STRONG_FROM } from './report/vetting';
export { MIDDLE_HALVES, type MiddleHalf } from './benchmarks/middle-halves';
export { COHORT_MIN } from './benchmarks/yardstick';
export { BENCHMARKS, type Benchmark, type StatedBand } from './benchmarks/data';
export {
  customScheme,
  schemeOf,
  tierOf,
  TIER_SCHEMES,
  type Tier,
  type TierScheme,
} from './benchmarks/tiers';
export {
  errorRates,
  errorRatesOf,
  HOW_MEASURED,
  RATE_WORDS,
  type MeasuredGroup,
  type MeasuredRow,
} from './error-rates';
export { DESCRIBED, NAME_BLIND_SPOTS, type Described } from './described';
export { MEASURED, NOT_CLAIMED, RULES, type Statement } from './guide';
export { describeSignals, type SignalDescription, type Unit } from './signals';
export type { AccountCue } from './content/account-cues';
export type { BrandFit, BrandMatch } from './content/brand-fit';
export type { CreatorType, TypeSuggestion } from './content/creator-type';
export {
  besideExpected,
  expectationOf,
  type ComparedPlace,
  type Expectation,
  type PlacesElsewhere,
} from './content/expected-places';
export type { Geography, Place } from './content/geography';
export { giveawayQuote } from './content/giveaway';
export type { CueKind, PaidCue, PaidFinding } from './content/paid-cues';
export { PHRASE_GROUPS } from './content/generic-phrases';
export { moodWordIn } from './content/mood-words';
export { watchedWordLists, type WordListText } from './content/word-list-text';
export { watchedWordsIn, type SensitiveWords } from './content/sensitive-words';
export type { Topics, TopicShare } from './content/topics';
export type { Collaborations } from './details/collaborations';
export type { Formats } from './details/formats';
export type { Mix, MixFigure } from './details/mix';
export type { Typical, TypicalCount, TypicalFigure } from './details/typical';
export type { Outlier } from './details/outliers';
export { PEAK_HOURS, type Rhythm, type ShareOf } from './details/rhythm';
export * from './types';
