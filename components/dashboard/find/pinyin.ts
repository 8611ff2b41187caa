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
}

/** A name taken apart for searching. */
export type Sounds = readonly Syllable[];

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

/** Characters that are neither letter nor digit are left out: nobody types them. */
export function soundsOf(name: string, readings: Readings): Sounds {
  return [...name.normalize('NFKC').toLowerCase()]
    .filter((char) => LETTER.test(char))
    .map((char) => {
      const own = readings(char);
      return {
        full: [char, ...new Set(own.flatMap(spellings))],
        initials: [...new Set(own.flatMap(initialsOf))],
      };
    });
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
export function soundsLike(sounds: Sounds, letters: string): boolean {
  if (letters === '') return false;
  const failed = new Set<number>();
  const from = (at: number, typed: number): boolean => {
    if (typed === letters.length) return true;
    const syllable = sounds[at];
    const key = at * 256 + typed;
    if (!syllable || failed.has(key)) return false;
    const rest = letters.slice(typed);
    const isSo =
      syllable.full.some(
        (form) =>
          form.startsWith(rest) || (rest.startsWith(form) && from(at + 1, typed + form.length)),
      ) ||
      syllable.initials.some(
        (initial) => rest.startsWith(initial) && from(at + 1, typed + initial.length),
      );
    if (!isSo) failed.add(key);
    return isSo;
  };
  return sounds.some((_, at) => from(at, 0));
}
