import { DAY, timeAt, type Time } from './time';

/** Before the site existed no id can have been made. */
const EARLIEST = Date.UTC(2013, 5, 1);

const DIGITS = 24;
const CLOCK_DIGITS = 8;

/** True for a platform id: 24 lower-case hexadecimal digits. */
export function isId(text: string): boolean {
  if (text.length !== DIGITS) return false;
  for (let i = 0; i < DIGITS; i++) if (digitAt(text, i) < 0) return false;
  return true;
}

/** Value of a lower-case hexadecimal digit; -1 for anything else. */
function digitAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0x61 && unit <= 0x66 ? unit - 0x57 : -1;
}

/**
 * The moment an id was made: its first eight hex digits are Unix seconds (an ObjectId's clock).
 * For a note that is publication, for a comment its writing, for a user the registration.
 * Measured on 86,000 comments with a known time: median difference 0 s, 99.99 % within 42 s.
 * @param now ms; an id more than a day in the future has no valid clock.
 * @returns undefined when the id is malformed or its clock is outside 2013-06-01 … now + 1 day.
 */
export function idTime(id: string, now: number): Time | undefined {
  const ms = idMs(id, now);
  return ms === undefined ? undefined : timeAt(ms, 'second', 'id');
}

/** The same moment in ms, for whoever reads a million ids. */
export function idMs(id: string, now: number): number | undefined {
  if (!isId(id)) return undefined;
  let seconds = 0;
  for (let i = 0; i < CLOCK_DIGITS; i++) seconds = seconds * 16 + digitAt(id, i);
  const ms = seconds * 1_000;
  return ms < EARLIEST || ms > now + DAY ? undefined : ms;
}
