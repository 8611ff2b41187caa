/*
 * How long a text of the site may be. Far beyond what the site itself allows (a nickname has 24 letters,
 * a note 1,000, a comment 300), so that nothing real is cut; short enough that no screen, file or index
 * chokes on what an enemy writes.
 */

/** Letters of a name: nickname, place, tag, topic. UTF-16 units. */
export const LONGEST_NAME = 200;
/** Of a list (a campaign) or a saved view: what the user calls it. */
export const LONGEST_LIST_NAME = 120;
/** Letters of a text: biography, title, note, comment. */
export const LONGEST_TEXT = 20_000;
/** Letters of an address. */
export const LONGEST_ADDRESS = 4_000;
/** Tags, topics or mentions of one creator or note. */
export const MOST_NAMES = 200;

/** The beginning of a text that is too long, cut between letters. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const splitsLetter = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsLetter ? most - 1 : most).trimEnd();
}

/**
 * True when no text inside is longer than LONGEST_TEXT and no list longer than `mostItems`. For plain
 * values as JSON has them; anything deeper than a message ever is counts as too much.
 */
export function isWithin(value: unknown, mostItems: number, depth = 12): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_TEXT;
  if (typeof value !== 'object' || value === null) return true;
  if (depth <= 0) return false;
  if (Array.isArray(value)) {
    return value.length <= mostItems && value.every((item) => isWithin(item, mostItems, depth - 1));
  }
  let fields = 0;
  // No list of the fields is made: every comment of every page passes here.
  for (const key in value) {
    const isField = isWithin((value as Record<string, unknown>)[key], mostItems, depth - 1);
    if (!isField || ++fields > mostItems) return false;
  }
  return true;
}
