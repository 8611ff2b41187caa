/* The invented people, notes and comments of the practice site, and the truth about them. */
export { buildWorld, everyComment } from './build';
export { buildScaleWorld, type Scale } from './scale';
export { idAt, timeOfId } from './ids';
export { diceFor } from '@/lib/example';
export { engagementRate, medianOf, truthOf, type CreatorTruth, type NoteTruth } from './truth';
export type * from './types';
