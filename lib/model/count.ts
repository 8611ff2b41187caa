/**
 * A figure as the page showed it: exact (`min === max`), a range, or open ended (no `max`).
 * A figure that was not shown is absent (`undefined`), never 0.
 */
export interface Count {
  /** Smallest value that could have been shown this way. Whole number, 0 or more. */
  min: number;
  /** Largest such value; absent when the page gave only a lower bound ("1万+"). */
  max?: number | undefined;
  /** The string that gave the range; may be absent when exact. */
  shown?: string | undefined;
}

interface Unit {
  size: number;
  /** Smallest value the site writes in this unit: exact figures, or the next smaller unit, end just below. */
  from: number;
}

const UNITS: Record<string, Unit> = {
  千: { size: 1e3, from: 1e3 },
  k: { size: 1e3, from: 1e3 },
  万: { size: 1e4, from: 1e4 },
  萬: { size: 1e4, from: 1e4 },
  w: { size: 1e4, from: 1e4 },
  // 999.95K already rounds up to 1M, and 9999.95万 to 1亿.
  m: { size: 1e6, from: 999_950 },
  亿: { size: 1e8, from: 99_999_500 },
  億: { size: 1e8, from: 99_999_500 },
  b: { size: 1e9, from: 999_950_000 },
};

/** Longest figure looked at: what `shown` keeps is bounded by it. */
const LONGEST_FIGURE = 40;

const FORM = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([千万萬亿億kwmb])?(\+)?$/iu;

/** A count known to the unit. @throws RangeError for anything but a whole number ≥ 0. */
export function exactly(value: number): Count {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`a count is a whole number of 0 or more, not ${value}`);
  }
  return { min: value, max: value };
}

/**
 * Reads a figure as the site writes it: `1234`, `1,234`, `1.3万`, `12万`, `1千+`, `10+`, `3.4M`, `1.2亿`.
 *
 * A rounded figure spans half a unit of the last decimal the site would show (always at least one
 * decimal): `1.3万` is 12,500–13,499 and `12万` 119,500–120,499. Guarantees: `min ≤ max`, both whole.
 * @returns undefined for text that is not a figure. Words for zero are the platform's to know.
 */
export function parseCount(text: string): Count | undefined {
  const bare = text.trim();
  if (bare.length > LONGEST_FIGURE) return undefined;
  const shown = bare.normalize('NFKC').trim();
  const match = FORM.exec(shown);
  if (!match) return undefined;
  const [, whole = '', decimals = '', unitName, plus] = match;
  const unit = unitName ? UNITS[unitName.toLowerCase()] : undefined;
  if (!unit && decimals) return undefined;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * (unit?.size ?? 1);
  if (!Number.isSafeInteger(Math.ceil(value))) return undefined;
  if (plus) return bucketFrom(Math.round(value), shown);
  if (!unit) return exactly(value);
  const half = unit.size / 10 ** Math.max(1, decimals.length) / 2;
  return {
    min: Math.min(Math.round(value), Math.max(unit.from, Math.round(value - half))),
    max: Math.max(Math.round(value), Math.round(value + half) - 1),
    shown,
  };
}

/**
 * The steps of the site's ladder for guests whose upper end is known: 10+ is 10–999, 1千+ 1,000–9,999
 * (FORMATS §9). Of any other step ("99+", "1万+") nothing says where the next one begins.
 */
const BUCKET_ENDS = new Map([
  [10, 999],
  [1_000, 9_999],
]);

function bucketFrom(min: number, shown: string): Count {
  const max = BUCKET_ENDS.get(min);
  return max === undefined ? { min, shown } : { min, max, shown };
}

/** True when the page gave the figure to the unit. */
export function isExact(count: Count): boolean {
  return count.min === count.max;
}

/** Middle of the range, or undefined when it has no upper end: an unknown figure has no middle. */
export function middleOf(count: Count): number | undefined {
  return count.max === undefined ? undefined : (count.min + count.max) / 2;
}

/** Width of the range in units; Infinity when it has no upper end. */
export function widthOf(count: Count): number {
  return count.max === undefined ? Infinity : count.max - count.min;
}

/** The narrower of two readings of the same figure at the same moment; `a` when they are equally wide. */
export function mostPrecise(a: Count | undefined, b: Count | undefined): Count | undefined {
  if (!a || !b) return a ?? b;
  return widthOf(b) < widthOf(a) ? b : a;
}

/** True when both readings could be of one and the same value. */
export function overlaps(a: Count, b: Count): boolean {
  return a.min <= (b.max ?? Infinity) && b.min <= (a.max ?? Infinity);
}

/**
 * The figure to keep after a later reading: a later exact figure replaces everything, a later range
 * that still allows the earlier, more precise reading does not blur it, any other later reading wins.
 */
export function laterCount(
  earlier: Count | undefined,
  later: Count | undefined,
): Count | undefined {
  if (!earlier || !later) return later ?? earlier;
  if (isExact(later) || widthOf(later) <= widthOf(earlier)) return later;
  return overlaps(earlier, later) ? earlier : later;
}

/** Equal as facts: same bounds. How they were written does not matter. */
export function sameCount(a: Count | undefined, b: Count | undefined): boolean {
  return a?.min === b?.min && a?.max === b?.max;
}
