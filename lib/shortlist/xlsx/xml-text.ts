import { wellFormed } from '../cell-text';

/** Excel refuses a file with a longer cell. */
const MOST_UNITS = 32_767;

/** What XML 1.0 cannot hold at all, not even escaped. */
// eslint-disable-next-line no-control-regex -- they are the point
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Excel reads _x0041_ inside text as the letter A. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Text as the content of an XML element that a spreadsheet will show as it is. What cannot be
 * written becomes U+FFFD; what is too long for a cell ends with "…".
 */
export function xmlText(text: string): string {
  const cut = text.length > MOST_UNITS ? `${text.slice(0, MOST_UNITS - 1)}…` : text;
  return wellFormed(cut)
    .replace(NOT_XML, '\uFFFD')
    .replace(LIKE_ESCAPE, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
