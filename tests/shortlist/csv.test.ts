import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FIXED_COLUMNS, HEADERS, columnsFor, toCsv, type ExportRow } from '@/lib/shortlist';
import { AWKWARD, CREATOR_ID, row } from './sample';

/** The interface of other people's scripts, letter by letter. */
const CONTRACT =
  'platform, creator_id, nickname, red_id, profile_url, list, status, tags, note, tier, followers, followers_low, followers_high, following, likes_and_saves, ip_location, bio, notes_seen, notes_opened, comments_seen, median_likes, median_saves, median_comments, engagement_rate, engagement_rate_low, engagement_rate_high, like_save_rate, like_save_rate_low, like_save_rate_high, save_like_ratio, comment_like_ratio, notes_per_30d, last_note_at, comment_suspicion, comment_suspicion_low, comment_suspicion_high, comment_level, paid_share, score, confidence, verdict, scoring_version, quote_cny, added_at, last_seen_at'.split(
    ', ',
  );

/** Cells as any RFC 4180 reader sees them. */
function cells(csv: string): string[][] {
  return Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true }).data;
}

function cellOf(text: string): string | undefined {
  const [, first] = cells(toCsv([row({ nickname: text })]));
  return first?.[HEADERS.indexOf('nickname')];
}

describe('the header', () => {
  it('begins with the fixed names in their order', () => {
    expect(cells(toCsv([]))[0]?.slice(0, FIXED_COLUMNS)).toEqual(CONTRACT);
    expect(FIXED_COLUMNS).toBe(CONTRACT.length);
  });

  it('repeats no name', () => {
    expect(new Set(HEADERS).size).toBe(HEADERS.length);
  });
});

describe('the form of the file', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    const csv = toCsv([row(), row()]);
    expect(csv.startsWith('\uFEFFplatform,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('writes the header alone when there is nobody to write', () => {
    expect(toCsv([])).toBe(`\uFEFF${HEADERS.join(',')}\r\n`);
  });

  it('leaves a cell empty that was not seen, and writes a seen zero', () => {
    const [, first] = cells(toCsv([row({ following: 0 })]));
    expect(first?.[HEADERS.indexOf('following')]).toBe('0');
    expect(first?.[HEADERS.indexOf('followers')]).toBe('');
    expect(first).toHaveLength(HEADERS.length);
  });

  it('writes the columns that were chosen, in the order of the contract', () => {
    const keys = columnsFor('own', { own: ['nickname', 'no such column'] });
    expect(toCsv([row({ nickname: 'Ann' })], keys)).toBe(
      `\uFEFFplatform,creator_id,nickname\r\nxiaohongshu,${CREATOR_ID},Ann\r\n`,
    );
  });
});

describe('text of strangers', () => {
  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['a=1', 'a=1'],
    ["'tis", "'tis"],
    ['🎃', '🎃'],
    ['a\uD83Cb', 'a\uFFFDb'],
  ])('%j is written as %j', (text, written) => {
    expect(cellOf(text)).toBe(written);
  });

  it.each(AWKWARD)('%j stays one cell that no spreadsheet runs', (text) => {
    expect(cellOf(text)).toBe(/^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
  });

  it('never begins a cell with a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, names) => {
        const csv = toCsv([row({ nickname: text, bio: text, tags: names, note: text })]);
        for (const cell of cells(csv).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });

  it('gives back the same cells to any reader, whatever the text', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((s) => !/^'*[=+\-@\t\r]/u.test(s));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (names) => {
        const rows: ExportRow[] = names.map((nickname) => row({ nickname }));
        const at = HEADERS.indexOf('nickname');
        expect(
          cells(toCsv(rows))
            .slice(1)
            .map((r) => r[at]),
        ).toEqual(names);
      }),
    );
  });
});
