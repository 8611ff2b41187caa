import {
  cut,
  LONGEST_ADDRESS,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_NAMES,
  type Observation,
} from '@/lib/model';

/*
 * Nothing that a page writes grows beyond its measure: see `@/lib/model` limits.ts. What keeps within it,
 * as nearly everything does, is handed on as it is.
 */

/** Fields that hold sentences; all other texts are names. */
const LONG = new Set(['bio', 'title', 'text']);

function fitted(key: string, value: unknown): unknown {
  if (typeof value === 'string') return cut(value, LONG.has(key) ? LONGEST_TEXT : LONGEST_NAME);
  if (typeof value !== 'object' || value === null) return value;
  const isLong = Array.isArray(value) && value.length > MOST_NAMES;
  return within(value, isLong ? value.slice(0, MOST_NAMES) : undefined);
}

/** A list stays one. */
function copyOf<T extends object>(item: T): T {
  return (Array.isArray(item) ? [...(item as unknown[])] : { ...item }) as T;
}

/** @param shorter a copy of the item to go on with; else one is made once something has to be cut */
function within<T extends object>(item: T, shorter?: T): T {
  let copy = shorter;
  for (const key in copy ?? item) {
    const value = item[key];
    const fit = fitted(key, value) as typeof value;
    if (fit === value) continue;
    copy ??= copyOf(item);
    copy[key] = fit;
  }
  return copy ?? item;
}

export function withinLimits(found: Observation): Observation {
  return {
    ...found,
    url: cut(found.url, LONGEST_ADDRESS),
    creators: found.creators.map((item) => within(item)),
    notes: found.notes.map((item) => within(item)),
    comments: found.comments.map((item) => within(item)),
  };
}
