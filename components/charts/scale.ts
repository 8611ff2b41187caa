/** Where values lie along an axis, from 0 (its start) to 1 (its end), and what is written there. */
export interface Scale {
  at(value: number): number;
  /** Values to mark, rising; all within the axis. */
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) with at most `most` of them in `span`. */
export function roundStep(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return STEPS.find((step) => step * power >= rough * 0.999_999)! * power;
}

/**
 * An even axis that ends on round values around what it must hold.
 * @param whole no marks between whole numbers: for counts
 */
export function linearScale(
  from: number,
  to: number,
  { most = 5, whole = false }: { most?: number; whole?: boolean } = {},
): Scale {
  const low = Math.min(from, to);
  // A single value still needs some room, or it would lie on both ends.
  const high = to > from ? to : low + Math.max(Math.abs(low) * 0.1, whole ? 1 : 1e-6);
  const raw = roundStep(high - low, most);
  const step = whole ? Math.max(1, Math.ceil(raw)) : raw;
  const start = Math.floor(low / step + 1e-9) * step;
  const end = Math.ceil(high / step - 1e-9) * step;
  const ticks = Array.from({ length: Math.round((end - start) / step) + 1 }, (_, i) =>
    Number((start + i * step).toPrecision(12)),
  );
  return { at: (value) => clamp((value - start) / (end - start)), ticks };
}

/**
 * An axis for counts that spread over orders of magnitude: every tenfold takes the same room, and 0
 * has its place. It begins at a mark at or below the least count and ends at one at or above the most.
 */
export function countScale(most: number, least = 0): Scale {
  const top = Math.max(10, most);
  const decades = Math.log10(top / Math.max(1, Math.min(least, top)));
  const between = decades < 2.2 ? [1, 2, 5] : decades < 4 ? [1, 3] : [1];
  const marks = [0];
  for (let power = 0; power <= Math.log10(top) + 1; power++) {
    for (const step of between) marks.push(step * 10 ** power);
  }
  const end = marks.find((mark) => mark >= top) ?? top;
  const start = marks.findLast((mark) => mark <= least && mark < end) ?? 0;
  const [from, to] = [Math.log10(1 + start), Math.log10(1 + end)];
  const ticks = marks.filter((mark) => mark >= start && mark <= end);
  return {
    at: (value) => clamp((Math.log10(1 + Math.max(0, value)) - from) / (to - from)),
    ticks: ticks.filter((mark) => start > 0 || end <= 20 || mark < 1 || mark >= 5),
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TIME_STEPS = [
  ...[5, 15, 30].map((n) => n * MINUTE),
  ...[1, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 30, 60, 91, 182, 365, 730].map((n) => n * DAY),
];

export interface TimeScale extends Scale {
  /** Distance between marks, ms: tells how finely they must be written. */
  step: number;
}

/**
 * A time axis, marked at starts of days (or hours) of one zone.
 * @param from @param to ms
 * @param offset of the zone from UTC, ms
 */
export function timeScale(from: number, to: number, offset: number, most = 5): TimeScale {
  const span = Math.max(to - from, 10 * MINUTE);
  const [start, end] = to > from ? [from, to] : [from - span / 2, from + span / 2];
  const step = TIME_STEPS.find((each) => span / each <= most) ?? TIME_STEPS.at(-1)!;
  const first = Math.ceil((start + offset) / step) * step - offset;
  const ticks: number[] = [];
  for (let at = first; at <= end; at += step) ticks.push(at);
  return { at: (value) => clamp((value - start) / (end - start)), ticks, step };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
