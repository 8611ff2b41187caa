import * as z from 'zod/mini';

/*
 * What can be said of a commenter's nickname without keeping it: whether it is one that the site hands
 * out, and what is left of it without its last digits. Default names are ordinary here (of 32,283
 * commenters under organic notes 6 % are some momo and 2.6 % a 小红薯 with its number), so nothing of
 * this is a mark against anybody.
 */

/** Of one nickname. */
export type NameForm =
  | { kind: 'default' }
  /** Chosen. `stem`: the name without its last digits, where it ends in digits and enough is left. */
  | { kind: 'own'; stem?: string };

/** What stands in place of the name of an account that was closed: nobody's. */
const CLOSED = '用户已注销';
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;
/** The site's own: momo, whatever stands around it; 小红薯 with a number, which is hexadecimal. */
const DEFAULT = /^(?:momo\p{Nd}*|小[红紅]薯[\da-f]{4,})$/u;
const NUMBERED = /^(.*?\P{Nd})\p{Nd}+$/u;
/** Begins like a default name: a joke that thousands share, no stem. */
const DEFAULT_STEM = /^(?:momo|小[红紅]薯)/u;
/** What sites call people who have not chosen a name. */
const HANDED_OUT: ReadonlySet<string> = new Set([
  '用户',
  '手机用户',
  '微信用户',
  '红薯',
  '小红书',
  '小红书用户',
  'user',
  'rednote',
  'rednoteuser',
]);
/** A letter of these is about a syllable: two of them name something, as four Latin ones do. */
const SYLLABLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const LETTER = /\p{L}/u;
const LEAST_LETTERS = 4;

/**
 * Latin letters that a stem is worth, a Chinese one counting as two. Below four it says nothing: names of one
 * character and of three initials are shared by chance alone (泡, 兔, abc).
 */
function lettersIn(stem: string): number {
  let letters = 0;
  for (const letter of stem) {
    if (LETTER.test(letter)) letters += SYLLABLE.test(letter) ? 2 : 1;
  }
  return letters;
}

/**
 * Reads a nickname past width, case, emoji, signs and spaces. Never throws.
 * @returns undefined where there is no name: an empty text, or a closed account's
 */
export function nameFormOf(nickname: string): NameForm | undefined {
  if (nickname.trim() === '') return undefined;
  const bare = nickname.normalize('NFKC').toLowerCase().replace(NOT_LETTER, '');
  if (bare === CLOSED) return undefined;
  if (DEFAULT.test(bare)) return { kind: 'default' };
  const stem = NUMBERED.exec(bare)?.[1];
  const says =
    stem !== undefined &&
    !DEFAULT_STEM.test(stem) &&
    !HANDED_OUT.has(stem) &&
    lettersIn(stem) >= LEAST_LETTERS;
  return says ? { kind: 'own', stem } : { kind: 'own' };
}

/** Letters of the hash that stands for a stem. */
export const STEM_MARK_LENGTH = 6;

/**
 * What is kept of a commenter's nickname: that it is a default name, that it is one of their own, or, of
 * one of their own that ends in digits, a salted hash of its stem, which says no more than that two
 * stems are the same.
 */
export const nameMarkSchema = z.string().check(
  z.regex(/^(?:default|own|[\w-]{6})$/u, {
    error: 'must be default, own, or the six letters that stand for a stem',
  }),
);
export type NameMark = z.infer<typeof nameMarkSchema>;

/** The hash of the stem in a mark; undefined for a mark without one. */
export function stemIn(mark: NameMark): string | undefined {
  return mark === 'default' || mark === 'own' ? undefined : mark;
}
