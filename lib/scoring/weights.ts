import type { SignalId } from './types';

/** How much each signal weighs, by what the campaign is for. Not listed = shown, not scored. */
export type Weights = Partial<Record<SignalId, number>>;
export const PRESET_IDS = ['balanced', 'conversion', 'awareness', 'koc-seeding'] as const;
export type PresetId = (typeof PRESET_IDS)[number];
