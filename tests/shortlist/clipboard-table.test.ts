import { parse } from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardTable } from '@/lib/shortlist';

describe('a table for the clipboard', () => {
  it('is text with tabs, and HTML', () => {
    const { tsv, html } = clipboardTable(
      ['Name', 'Rate'],
      [
        ['林夏', 0.031],
        ['<b>', undefined],
      ],
    );
    expect(tsv).toBe('Name\tRate\r\n林夏\t0.031\r\n<b>\t');
    expect(html).toBe(
      '<table><thead><tr><th>Name</th><th>Rate</th></tr></thead><tbody>' +
        '<tr><td>林夏</td><td>0.031</td></tr><tr><td>&lt;b&gt;</td><td></td></tr></tbody></table>',
    );
  });

  it('runs nothing: what looks like a formula is text', () => {
    const { tsv, html } = clipboardTable(['n'], [['=HYPERLINK("x")'], ['@a'], ['-1'], [-1]]);
    expect(tsv.split('\r\n').slice(1)).toEqual([`'=HYPERLINK("x")`, "'@a", "'-1", '-1']);
    expect(html).toContain('<td>&#39;='.replace('&#39;', "'"));
  });

  it('keeps every cell in its place, whatever was written', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const { tsv } = clipboardTable(['a', 'b', 'c'], rows);
        const { data } = parse<string[]>(tsv, {
          delimiter: '\t',
          newline: '\r\n',
          quoteChar: '\0',
        });
        expect(data).toHaveLength(rows.length + 1);
        for (const line of data) expect(line).toHaveLength(3);
        for (const text of data.flat()) expect(text).not.toMatch(/^[=+@\t\r]/u);
      }),
    );
  });
});
