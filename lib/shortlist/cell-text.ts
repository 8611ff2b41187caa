import type { Cell, CellType, CellTypes } from './columns';

/*
 * Text of a cell, and back. Names, bios and comments are written by strangers: a spreadsheet must
 * not take them for formulas. Writing and reading are each other's inverse, for every string.
 */

/** Apostrophes count too, or "'=1" written by a creator could not be told from a guarded "=1". */
const FORMULA_LIKE = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'+[=+\-@\t\r]/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Puts an apostrophe before text that a spreadsheet would run: `=`, `+`, `-`, `@`, tab, CR. */
export function guarded(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** Half a character cannot be written in UTF-8: U+FFFD, as every encoder would put. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/** Names joined by "; "; a semicolon or backslash inside a name gets a backslash before it. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\;]/gu, '\\$&')).join('; ');
}

export function splitNames(text: string): string[] {
  const names: string[] = [];
  let name = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '\\' && i + 1 < text.length) name += text.charAt(++i);
    else if (letter !== ';') name += letter;
    else {
      names.push(name);
      name = '';
      if (text.charAt(i + 1) === ' ') i++;
    }
  }
  return [...names, name].filter((each) => each !== '');
}

/** A name before " | " in a summed-up record: its own bars are doubled, so that it can be read back. */
export const barred = (name: string): string => name.replaceAll('|', '||');
export const unbarred = (text: string): string => text.replaceAll('||', '|');

/** What a cell holds as text; '' for a value not seen. */
export function cellText(value: Cell | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return guarded(wellFormed(Array.isArray(value) ? joinNames(value) : value));
}

/**
 * Reads a cell that is not empty.
 * @param raw as a guarded file (CSV) has it; other files' text is taken as it is
 * @returns undefined when it is not of the type
 */
export function readCell(type: CellType, raw: string, isGuarded = true): Cell | undefined {
  return READERS[type](isGuarded ? unguarded(raw) : raw);
}

const READERS: { [T in CellType]: (text: string) => CellTypes[T] | undefined } = {
  text: (text) => text,
  names: splitNames,
  whole: (text) => (/^\d{1,15}$/u.test(text) ? Number(text) : undefined),
  rate: numberOf,
  ratio: numberOf,
  number: numberOf,
  time: isoOf,
};

function numberOf(text: string): number | undefined {
  return /^\d{1,15}(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

function isoOf(text: string): string | undefined {
  if (!ISO.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
