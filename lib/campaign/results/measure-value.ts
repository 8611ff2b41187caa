import { METRIC_UNITS, type Measure, type Metric } from '@/lib/model';

const UNITS: Record<string, number> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  m: 1e6,
  亿: 1e8,
};
const FORM = /^(-?)(\d{1,13}(?:\.\d+)?)([千万萬kwm亿]?)(%?)$/iu;

export type ValueProblem = 'unreadable' | 'negative' | 'whole' | 'rank' | 'share' | 'not-share';
export type ValueTyped =
  { ok: true; value: number | undefined } | { ok: false; problem: ValueProblem };

/**
 * A figure as people type it: `12,300`, `1.2万`, `3.4%`, `#3`. What it may be depends on the metric:
 * counts are whole, shares lie between 0 and 100 %, places begin at 1; nothing is negative.
 * @returns no value for nothing typed; else what is wrong
 */
export function measureValueIn(text: string, metric: Metric): ValueTyped {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replaceAll(/[,\s¥€$£#'’]/gu, '');
  if (bare === '') return { ok: true, value: undefined };
  const [, minus, digits, unit = '', percent] = FORM.exec(bare) ?? [];
  if (digits === undefined) return { ok: false, problem: 'unreadable' };
  if (minus && Number(digits) > 0) return { ok: false, problem: 'negative' };
  const factor = UNITS[unit.toLowerCase()] ?? 1;
  // Through the decimal text: 1.2 × 10,000 is 12,000 and no hair less.
  const value = Number((Number(digits) * factor).toPrecision(15));
  const kind = METRIC_UNITS[metric];
  if (kind === 'share') {
    // A bare 3.4 may mean 3.4 % or a fraction: nobody guesses.
    if (!percent) return { ok: false, problem: 'share' };
    const share = Number((value / 100).toPrecision(12));
    return share <= 1 ? { ok: true, value: share } : { ok: false, problem: 'share' };
  }
  if (percent) return { ok: false, problem: 'not-share' };
  if (kind === 'rank') {
    return Number.isInteger(value) && value >= 1
      ? { ok: true, value }
      : { ok: false, problem: 'rank' };
  }
  if (kind === 'count' && !Number.isInteger(value)) return { ok: false, problem: 'whole' };
  return { ok: true, value };
}

/** What does not fit in an entry, and at which field it is said. */
export interface MeasureProblem {
  field: 'value' | 'on' | 'since' | 'currency' | 'source';
  problem: 'missing' | 'in-future' | 'since-after-on';
}

/**
 * What an entry lacks to count, and what contradicts itself.
 * @param today YYYY-MM-DD, on the user's own calendar
 */
export function measureProblems(
  { metric, value, on, since, source }: Partial<Measure>,
  today: string,
): MeasureProblem[] {
  const problems: MeasureProblem[] = [];
  if (metric !== undefined && value === undefined)
    problems.push({ field: 'value', problem: 'missing' });
  if (on === undefined) problems.push({ field: 'on', problem: 'missing' });
  else if (on > today) problems.push({ field: 'on', problem: 'in-future' });
  if (on !== undefined && since !== undefined && since > on) {
    problems.push({ field: 'since', problem: 'since-after-on' });
  }
  if (source === undefined) problems.push({ field: 'source', problem: 'missing' });
  return problems;
}
