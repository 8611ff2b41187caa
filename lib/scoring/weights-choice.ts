import { SIGNAL_IDS, type SignalId } from './types';
import { PRESETS, type PresetId, type Weights } from './weights';

/**
 * Signals that may weigh: those of some preset. The others could fall because a note gets more likes
 * or hang on the niche; they are shown, and no weight makes them count.
 */
export const WEIGHABLE_IDS: readonly SignalId[] = SIGNAL_IDS.filter((id) =>
  Object.values(PRESETS).some((preset) => (preset[id] ?? 0) > 0),
);

/**
 * The user's own weights made sound: finite, above 0, for signals that may weigh. Only proportions
 * matter, so any scale will do.
 * @returns undefined when nothing is left: the caller falls back to a preset
 */
export function ownWeights(given: Readonly<Record<string, number>> | undefined) {
  const kept: Weights = {};
  for (const id of WEIGHABLE_IDS) {
    const weight = given?.[id];
    if (weight !== undefined && Number.isFinite(weight) && weight > 0) kept[id] = weight;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** Where the user's own weights begin, and what stands in for them until there are some. */
const FALLBACK: PresetId = 'balanced';

/** The weights that a choice means, and what a report calls them. */
export function chosenWeights(
  preset: PresetId | 'custom',
  given?: Readonly<Record<string, number>>,
): { weights: Weights; name: PresetId | 'custom' } {
  const own = ownWeights(given);
  if (own) return { weights: own, name: 'custom' };
  const name = preset === 'custom' ? FALLBACK : preset;
  return { weights: PRESETS[name], name };
}
