import { AREAS, METRIC_UNITS, METRICS, type Area, type Measure, type Metric } from '@/lib/model';
import { moneyIn, type Rate } from '../money';

/** One figure of one area, from all entries that speak of it. */
export interface AreaTotal {
  /** In the campaign's currency for money. */
  value: number;
  /** Entries that it rests on. */
  n: number;
  /** The latest day among them; absent where none says one. */
  on?: string;
}

export interface Totals {
  of: Record<Area, Partial<Record<Metric, AreaTotal>>>;
  /** Amounts in a currency without a rate: in no sum. */
  withoutRate: number;
}

/** What two entries must share to be readings of one thing. */
const thingOf = ({ area, metric, creatorId, source, term, currency }: Measure) =>
  JSON.stringify([area, metric, creatorId, source, term, currency]);

/**
 * What counts of a log: spans of days add up; of states (no first day) of one and the same thing the
 * latest counts, and different things add up.
 */
function counting(measures: readonly Measure[]): Measure[] {
  const latest = new Map<string, Measure>();
  const spans: Measure[] = [];
  for (const measure of measures) {
    if (measure.since !== undefined) {
      spans.push(measure);
      continue;
    }
    const known = latest.get(thingOf(measure));
    const isLater = !known || (measure.on ?? '') > (known.on ?? '');
    const isSameDayLater = measure.on === known?.on && measure.createdAt > (known?.createdAt ?? '');
    if (isLater || isSameDayLater) latest.set(thingOf(measure), measure);
  }
  return [...spans, ...latest.values()];
}

/** The log by KFS+C. Shares and places do not add up: of those the latest stands. */
export function totalsOfLog(
  measures: readonly Measure[],
  currency: string,
  rate: Rate | null | undefined,
): Totals {
  const totals: Totals = {
    of: { creator: {}, feed: {}, search: {}, community: {} },
    withoutRate: 0,
  };
  for (const measure of counting(measures)) {
    const { area, metric, value, on } = measure;
    if (area === undefined || metric === undefined || value === undefined) continue;
    const unit = METRIC_UNITS[metric];
    const amount =
      unit === 'money'
        ? moneyIn({ amount: value, currency: measure.currency ?? currency }, currency, rate)
        : value;
    if (amount === undefined) {
      totals.withoutRate++;
      continue;
    }
    const known = totals.of[area][metric];
    const isLatest = (on ?? '') >= (known?.on ?? '');
    const adds = unit === 'count' || unit === 'money';
    const day = isLatest ? on : known?.on;
    totals.of[area][metric] = {
      value: adds ? (known?.value ?? 0) + amount : isLatest || !known ? amount : known.value,
      n: (known?.n ?? 0) + 1,
      ...(day !== undefined && { on: day }),
    };
  }
  return totals;
}

/** One metric over all areas; absent where no entry speaks of it. */
export function overAreas(totals: Totals, metric: Metric): AreaTotal | undefined {
  const found = AREAS.flatMap((area) => totals.of[area][metric] ?? []);
  if (found.length === 0) return undefined;
  return {
    value: found.reduce((sum, { value }) => sum + value, 0),
    n: found.reduce((sum, { n }) => sum + n, 0),
  };
}

/** Metrics that any area has, in their order. */
export function metricsIn({ of }: Totals): Metric[] {
  return METRICS.filter((metric) => AREAS.some((area) => of[area][metric] !== undefined));
}

export interface RankCourse {
  term: string;
  first: Measure;
  last: Measure;
}

/** Where the brand stood in search, first and last, for each term that was looked up. */
export function ranksOf(measures: readonly Measure[]): RankCourse[] {
  const byTerm = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.metric !== 'search-rank' || measure.value === undefined) continue;
    const term = measure.term ?? '';
    byTerm.set(term, [...(byTerm.get(term) ?? []), measure]);
  }
  return [...byTerm].map(([term, list]) => {
    const sorted = list.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
    return { term, first: sorted[0]!, last: sorted.at(-1)! };
  });
}
