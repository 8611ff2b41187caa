import {
  daySchema,
  isId,
  SUPPLIED_FIELDS,
  SUPPLIED_FIELD_NAMES,
  type SuppliedField,
} from '@/lib/model';
import type { Grid } from '../grid';
import { firstOfEach, refusedFile } from '../preview';
import type { ImportPreview, UnmatchedRow, VendorFact, VendorIdentity } from '../preview';
import type { ImportProblem } from '../problem';
import { COMMENT_COLUMNS, FIGURE_COLUMNS, IDENTITY_COLUMNS, NOTE_COLUMNS } from './columns';
import { readVendorCell } from './vendor-cell';
import { vendorOf } from './vendors';

/** Vendors put a title or a notice above their header: it is looked for so far down. */
const HEADER_WITHIN = 10;

type Meaning =
  { is: 'identity'; part: keyof typeof IDENTITY_COLUMNS } | { is: 'figure'; field: SuppliedField };

/** A header without spaces, brackets and what is in them, and letter case. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（[【].*?[)）\]】]/gu, '')
    .replace(/[\s:：*]/gu, '');
}

const MEANINGS = new Map<string, Meaning>([
  ...Object.entries(IDENTITY_COLUMNS).flatMap(([part, names]) =>
    names.map((name): [string, Meaning] => [
      name,
      { is: 'identity', part: part as keyof typeof IDENTITY_COLUMNS },
    ]),
  ),
  ...SUPPLIED_FIELD_NAMES.flatMap((field) =>
    (FIGURE_COLUMNS[field] ?? []).map((name): [string, Meaning] => [name, { is: 'figure', field }]),
  ),
]);

interface Place {
  index: number;
  header: string;
  meaning: Meaning;
}

/**
 * Reads a data service's list of creators: its figures become supplied ones, never facts.
 * Creators are told by id or link; rows that name theirs otherwise come back as `unmatched`.
 */
export function readVendor(grid: Grid, kind: 'csv' | 'xlsx'): ImportPreview {
  const found = headerOf(grid);
  if (!found) return refusedFile(kind, { code: 'file.no-creators' });
  const { headerRow, header } = found;
  const folded = header.map(foldHeader);
  const holds = (names: readonly string[]) => names.some((name) => folded.includes(name));
  if (holds(COMMENT_COLUMNS)) return refusedFile(kind, { code: 'file.holds-comments' });
  if (holds(NOTE_COLUMNS)) return refusedFile(kind, { code: 'file.holds-notes' });
  const problems = [...grid.problems];
  const places = placesOf(header, folded, problems);
  const known = new Set(places.map(({ index }) => index));
  const preview: ImportPreview = {
    kind,
    creators: [],
    problems,
    ignoredColumns: header.filter((name, i) => name.trim() !== '' && !known.has(i)),
    vendor: { name: vendorOf(folded) },
    unmatched: [],
  };
  grid.rows.slice(headerRow + 1).forEach((line, i) => {
    if (line.every((cell) => cell.trim() === '')) return;
    take(rowOf(line, headerRow + i + 2, places, problems), preview);
  });
  preview.creators = firstOfEach(preview.creators, problems);
  return preview;
}

function take({ at, identity, vendorFacts }: UnmatchedRow, preview: ImportPreview): void {
  const { id, nickname } = identity;
  if (id !== undefined) {
    preview.creators.push({ at, nickname, entry: { creatorId: id }, vendorFacts });
  } else preview.unmatched?.push({ at, identity, vendorFacts });
}

/** The row with most names that are understood, if it names a creator and a figure at all. */
function headerOf({ rows }: Grid): { headerRow: number; header: readonly string[] } | undefined {
  let best: { headerRow: number; header: readonly string[]; score: number } | undefined;
  rows.slice(0, HEADER_WITHIN).forEach((header, headerRow) => {
    const meanings = header.flatMap((name) => MEANINGS.get(foldHeader(name)) ?? []);
    const names = meanings.some((m) => m.is === 'identity' && m.part !== 'day');
    const score = names ? meanings.length : 0;
    if (score >= 2 && score > (best?.score ?? 0)) best = { headerRow, header, score };
  });
  return best;
}

function placesOf(
  header: readonly string[],
  folded: readonly string[],
  problems: ImportProblem[],
): Place[] {
  const places: Place[] = [];
  const taken = new Set<string>();
  header.forEach((name, index) => {
    const meaning = MEANINGS.get(folded[index] ?? '');
    if (!meaning) return;
    const what = meaning.is === 'figure' ? meaning.field : meaning.part;
    // "图文CPE" and "视频CPE" are two columns of one field: the first stands, the other is named.
    if (taken.has(what)) problems.push({ column: name, code: 'header.repeated' });
    else places.push({ index, header: name, meaning });
    taken.add(what);
  });
  return places;
}

function rowOf(
  line: readonly string[],
  at: number,
  places: readonly Place[],
  problems: ImportProblem[],
): UnmatchedRow {
  const identity: VendorIdentity = {};
  const figures: Omit<VendorFact, 'asOf'>[] = [];
  let asOf: string | undefined;
  for (const { index, header, meaning } of places) {
    const raw = line[index] ?? '';
    if (raw.trim() === '') continue;
    if (meaning.is === 'figure') {
      const cell = readVendorCell(SUPPLIED_FIELDS[meaning.field].form, raw, header);
      if (cell.is === 'read') figures.push({ field: meaning.field, value: cell.value });
      if (cell.is === 'problem') {
        problems.push({ at, column: header, code: cell.code, detail: raw.slice(0, 80) });
      }
    } else if (meaning.part === 'day') asOf = dayIn(raw);
    else name(identity, meaning.part, raw.trim());
  }
  const vendorFacts = figures.map((figure) => ({ ...figure, ...(asOf && { asOf }) }));
  return { at, identity, vendorFacts };
}

function name(identity: VendorIdentity, part: 'id' | 'link' | 'redId' | 'nickname', text: string) {
  if (part === 'redId') identity.redId = text;
  else if (part === 'nickname') identity.nickname = text;
  else {
    // An id, or an address that holds one: /user/profile/<id>.
    const id = /(?:^|\/profile\/)([0-9a-f]{24})(?=$|[?/#])/u.exec(text)?.[1];
    if (id !== undefined && isId(id)) identity.id = id;
  }
}

function dayIn(text: string): string | undefined {
  const parts = /(\d{4})\D(\d{1,2})\D(\d{1,2})/u.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return daySchema.safeParse(written).success ? written : undefined;
}
