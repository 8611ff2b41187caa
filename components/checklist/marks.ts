import type { CheckItem } from '@/lib/model';
import { BENCHMARKS, type Signal, type SignalId, type StatedBand } from '@/lib/scoring';

/** The figure that an item is about, and where the guide states a mark for it, that mark. */
const MARKED: Partial<Record<CheckItem, SignalId>> = {
  engagement: 'engagement-rate',
  'like-save': 'like-save-rate',
};

/** How a figure's whole interval lies to a guide's mark. */
export type Mark = 'within' | 'below' | 'above' | 'unclear';

export function markOf({ low, high, outcome }: Signal, band: StatedBand): Mark | undefined {
  if (outcome !== 'scored' || low === undefined || high === undefined) return undefined;
  const [from = -Infinity, to = Infinity] = [band.low, band.high];
  if (high < from) return 'below';
  if (low > to) return 'above';
  return low >= from && high <= to ? 'within' : 'unclear';
}

/** The mark that a guide states for an item's figure; undefined where none does. */
export function bandOf(item: CheckItem): { id: SignalId; band: StatedBand } | undefined {
  const id = MARKED[item];
  const band = id && BENCHMARKS.map(({ asks }) => asks?.[id]).find((each) => each !== undefined);
  return id && band ? { id, band } : undefined;
}
