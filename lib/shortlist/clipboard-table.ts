import { guarded, wellFormed } from './cell-text';

/** A cell as it is copied; absent for what was not seen. */
export type CopiedCell = string | number | undefined;

const BREAKS = /[\t\r\n\u2028\u2029]+/gu;
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One line, never taken for a formula: strangers wrote names and bios. */
function textOf(cell: CopiedCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return guarded(wellFormed(cell).replace(BREAKS, ' '));
}

function htmlOf(cell: CopiedCell, tag: 'td' | 'th'): string {
  const text = textOf(cell).replace(/[&<>"]/gu, (letter) => HTML[letter]!);
  return `<${tag}>${text}</${tag}>`;
}

/** A table for the clipboard in both forms that spreadsheets and documents take. */
export function clipboardTable(
  head: readonly string[],
  rows: readonly (readonly CopiedCell[])[],
): { tsv: string; html: string } {
  const tsv = [head, ...rows].map((row) => row.map(textOf).join('\t')).join('\r\n');
  const line = (row: readonly CopiedCell[], tag: 'td' | 'th') =>
    `<tr>${row.map((cell) => htmlOf(cell, tag)).join('')}</tr>`;
  const html = `<table><thead>${line(head, 'th')}</thead><tbody>${rows
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table>`;
  return { tsv, html };
}
