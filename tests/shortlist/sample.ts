import type { Dossier, DossierNote, Entry, List } from '@/lib/model';
import { exactly } from '@/lib/model';
import type { ExportRow } from '@/lib/shortlist';

/*
 * Invented creators for the tests of this room. Ids carry the ObjectId clock, so that times can be
 * read from them as on the real site.
 */

export const NOW = '2026-11-20T12:00:00.000Z';
const DAY = 86_400_000;

export function idAt(ms: number, tail: number): string {
  const seconds = Math.floor(ms / 1_000).toString(16);
  return seconds.padStart(8, '0') + tail.toString(16).padStart(16, '0');
}

export const CREATOR_ID = idAt(Date.parse('2019-04-05T06:07:08Z'), 1);

export const LISTS: List[] = [
  { id: 'list-a', name: 'Spring; launch', createdAt: '2026-11-01T00:00:00.000Z' },
  { id: 'list-b', name: '口红', createdAt: '2026-11-02T00:00:00.000Z' },
  { id: 'list-c', name: 'Never used', createdAt: '2026-11-03T00:00:00.000Z' },
];

export const ENTRY: Entry = {
  creatorId: CREATOR_ID,
  listIds: ['list-b', 'list-a'],
  status: 'vetted',
  tags: ['gentle', 'a\\b'],
  note: '=cmd|"/c calc"!A1',
  quoteCny: 3200.5,
  addedAt: '2026-11-10T08:00:00.000Z',
  updatedAt: '2026-11-12T08:00:00.000Z',
};

/** `likes` of 100, 101, … on notes that are 8, 9, … days old. */
export function notes(count: number): DossierNote[] {
  return Array.from({ length: count }, (_, i) => ({
    id: idAt(Date.parse(NOW) - (8 + i) * DAY, i + 1),
    likes: exactly(100 + i),
    saves: exactly(50),
    comments: exactly(10),
    completeness: 'detail' as const,
  }));
}

export function dossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    id: CREATOR_ID,
    now: NOW,
    creator: {
      id: CREATOR_ID,
      nickname: '南瓜味的云 🎃',
      redId: '900100200',
      bio: '写字\n喝茶, "慢慢来"',
      ipLocation: '浙江',
      followers: { min: 12_500, max: 13_499, shown: '1.3万' },
      following: exactly(0),
    },
    notes: notes(15),
    ...changes,
  };
}

/** Text that spreadsheets, parsers and encoders trip over. */
export const AWKWARD = [
  '=HYPERLINK("https://example.invalid","click")',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''=1",
  "'quoted",
  "'",
  'comma, quote " and ""twice""',
  'line\nbreak',
  'line\r\nbreak',
  'trailing space ',
  ' leading space',
  '\uFEFFbyte order mark',
  'עברית \u202Eright to left\u202C',
  '👩‍👩‍👧‍👦 family',
  'zero\u200Bwidth',
  'null\u0000byte',
  'semi;colon; and \\ backslash',
  '0012',
  '1e5',
  'NULL',
  '"',
  ';',
  '\\',
] as const;

export function row(changes: Partial<ExportRow> = {}): ExportRow {
  return { platform: 'xiaohongshu', creator_id: CREATOR_ID, ...changes };
}
