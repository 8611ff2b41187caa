/*
 * Chinese names found by how they sound: 林小满 by `linxiaoman`, `lxm`, `linxm` or `xiaom`, with every
 * reading of a character (重庆 is `chongqing`, 重 alone also `zhong`).
 */

/** All readings of one Chinese character in plain letters, `v` for ü; none for anything else. */
export type Readings = (char: string) => readonly string[];

/** One character of a name: what may be typed for it in full, and by what it may be cut short. */
interface Syllable {
  full: readonly string[];
  initials: readonly string[];
  /** First letters of what may be typed, as `lettersIn` gives them. */
  starts: number;
  /** All of its letters. */
  letters: number;
}

/** A name taken apart for searching. */
export interface Sounds {
  syllables: readonly Syllable[];
  /** Every letter that any of them may be typed with: what asks for another is not this name. */
  letters: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const TONES = /\p{Mn}/gu;

/** The forms in which people type ü: lü as `lv`, `lu` or, as in passports, `lyu`. */
function spellings(reading: string): string[] {
  return reading.includes('v')
    ? [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')]
    : [reading];
}

function initialsOf(reading: string): string[] {
  const first = reading.slice(0, 1);
  return /^[zcs]h/u.test(reading) ? [first, reading.slice(0, 2)] : [first];
}

/** The set of Latin letters in a text, a bit for each; other characters share one. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const at = text.charCodeAt(i) - 97;
    letters |= at >= 0 && at < 26 ? 1 << at : 1 << 26;
  }
  return letters;
}

function syllableOf(char: string, readings: Readings): Syllable {
  const own = readings(char);
  const full = [char, ...new Set(own.flatMap(spellings))];
  return {
    full,
    initials: [...new Set(own.flatMap(initialsOf))],
    starts: full.reduce((all, form) => all | lettersIn(form.charAt(0)), 0),
    letters: lettersIn(full.join('')),
  };
}

/** Syllables of characters met before: names share a few thousand of them. */
const met = new WeakMap<Readings, Map<string, Syllable>>();

/** Characters that are neither letter nor digit are left out: nobody types them. */
export function soundsOf(name: string, readings: Readings): Sounds {
  let known = met.get(readings);
  if (!known) met.set(readings, (known = new Map()));
  const syllables: Syllable[] = [];
  let letters = 0;
  for (const char of name.normalize('NFKC').toLowerCase()) {
    let syllable = known.get(char);
    if (!syllable) {
      if (!LETTER.test(char)) continue;
      known.set(char, (syllable = syllableOf(char, readings)));
    }
    syllables.push(syllable);
    letters |= syllable.letters;
  }
  return { syllables, letters };
}

/** What was typed, with tones, apostrophes and spaces set aside: `Lín Xiǎo-mǎn` is `linxiaoman`. */
export function typedLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(TONES, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * True when consecutive characters of the name can be typed as `letters`, each in full or by its
 * initial, the last one also half finished.
 * @param letters as `typedLetters` gives them; none match nothing
 */
export function soundsLike({ syllables, letters: known }: Sounds, letters: string): boolean {
  if (letters === '' || (lettersIn(letters) & ~known) !== 0) return false;
  const first = lettersIn(letters.charAt(0));
  // Where a way through the name has failed it fails again: names of one syllable over and over.
  let failed: Set<number> | undefined;
  const from = (at: number, typed: number): boolean => {
    if (typed === letters.length) return true;
    const syllable = syllables[at];
    if (!syllable) return false;
    const key = at * 256 + typed;
    if (failed?.has(key)) return false;
    for (const form of syllable.full) {
      if (letters.startsWith(form, typed)) {
        if (from(at + 1, typed + form.length)) return true;
      } else if (form.length > letters.length - typed && form.startsWith(letters.slice(typed))) {
        return true;
      }
    }
    for (const initial of syllable.initials) {
      if (letters.startsWith(initial, typed) && from(at + 1, typed + initial.length)) return true;
    }
    if (typed > 0) (failed ??= new Set()).add(key);
    return false;
  };
  return syllables.some(({ starts }, at) => (starts & first) !== 0 && from(at, 0));
}
