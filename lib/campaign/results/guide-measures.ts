import type { Measure, Metric } from '@/lib/model';
import type { NoteFigure } from '../notes/course';
import { daysBetween } from '../timeline/days';

/*
 * What guides 2, 3 and 4 measure a campaign by, for each thing that it may be after. Words are messages:
 * `measured.<goal>`, and of each figure the name it has elsewhere.
 */

export type GuideFigure =
  | { of: 'log'; metric: Metric }
  | { of: 'notes'; figure: NoteFigure }
  | { of: 'comments'; what: 'sentiment' | 'quality' }
  | { of: 'costs'; what: 'perClick' };

const log = (metric: Metric): GuideFigure => ({ of: 'log', metric });
const notes = (figure: NoteFigure): GuideFigure => ({ of: 'notes', figure });

export const GUIDE_MEASURES = [
  {
    goal: 'awareness',
    figures: [log('impressions'), log('reach'), notes('saves'), log('profile-visits')],
  },
  {
    goal: 'trust',
    figures: [
      ...(['likes', 'saves', 'comments', 'shares'] as const).map(notes),
      { of: 'comments', what: 'sentiment' },
      { of: 'comments', what: 'quality' },
    ],
  },
  { goal: 'search', figures: [log('search-rank'), log('brand-searches')] },
  {
    goal: 'conversion',
    figures: [log('click-rate'), log('referrals'), { of: 'costs', what: 'perClick' }, log('sales')],
  },
] as const satisfies readonly { goal: string; figures: readonly GuideFigure[] }[];

/** How often a brand was searched for, first and last, for each term. */
export interface Lift {
  term: string;
  first: Measure;
  last: Measure;
  /** Last over first, less 1; of spans by the day. Absent where the two cannot be compared. */
  rise?: number;
}

/** Searches a day of a span; of the state on one day the figure itself. */
const rateOf = ({ value = 0, since, on }: Measure): number =>
  since !== undefined && on !== undefined ? value / (daysBetween(since, on) + 1) : value;

/** Searches for the brand over time: what the guides call its lift. */
export function liftsOf(measures: readonly Measure[]): Lift[] {
  const byTerm = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.metric !== 'brand-searches' || measure.value === undefined) continue;
    const term = measure.term ?? '';
    byTerm.set(term, [...(byTerm.get(term) ?? []), measure]);
  }
  return [...byTerm].map(([term, list]) => {
    const sorted = list.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
    const [first, last] = [sorted[0]!, sorted.at(-1)!];
    const isAlike = (first.since === undefined) === (last.since === undefined);
    const before = rateOf(first);
    const canCompare = first !== last && isAlike && before > 0;
    return { term, first, last, ...(canCompare && { rise: rateOf(last) / before - 1 }) };
  });
}
