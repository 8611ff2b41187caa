import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import {
  HEADERS,
  parseTextImport,
  toCsv,
  toJson,
  toXlsx,
  type ExportRow,
  type ImportPreview,
} from '@/lib/shortlist';
import { someRows } from '../../shortlist/arbitrary-row';
import { dossier, ENTRY, LISTS } from '../../shortlist/sample';
import { border } from '../border';
import { planned } from '../planned';
import { edited, editsOf, pathsOf, poisonJson, poisonText, spliced, splices } from '../poison';
import { cellsOf, isWellFormed } from '../xml';

/** Every text of what was read stands in the file. */
function fromFile(preview: ImportPreview, stands: (text: string) => boolean): void {
  for (const { entry, nickname } of preview.creators) {
    const { creatorId, note, status, tags = [], listNames = [] } = entry;
    for (const text of [creatorId, note, status, nickname, ...tags, ...listNames]) {
      if (text !== undefined && !stands(text))
        throw new Error(`invented ${JSON.stringify(text).slice(0, 99)}`);
    }
    if (entry.quoteCny !== undefined && !(entry.quoteCny >= 0))
      throw new Error('a quote that is none');
  }
}

/** Written, damaged, read again. */
export const csv = border({
  name: 'csv',
  proves:
    'CSV in: no throw, nothing invented, every change valid; out: guarded, and read back the same',
  cases: fc.record({
    rows: someRows,
    changes: fc.oneof(splices, fc.constant([])),
    bytes: fc.option(fc.uint8Array({ maxLength: 60 }), { freq: 8 }),
  }),
  check({ rows, changes, bytes }) {
    const written = toCsv(rows);
    if (changes.length === 0) readsBack(rows, written);
    const text = spliced(written, changes);
    const preview = parseTextImport(text, 'file.csv');
    planned(preview);
    const bare = unmarked(text);
    fromFile(preview, (value) => bare.includes(unmarked(value)));
    if (!bytes) return;
    const raw = new Uint8Array([...bytes, ...new TextEncoder().encode(text.slice(0, 3_000))]);
    planned(parseTextImport(raw, 'file.csv'));
  },
});

/** Without the marks by which cells and the names in them are kept apart. */
const unmarked = (text: string) => text.replace(/["\\]/gu, '');

const FORMULA = /^[=+\-@\t\r]/u;

function readsBack(rows: readonly ExportRow[], written: string): void {
  const { creators, problems } = parseTextImport(written, 'file.csv');
  const refused = problems.filter(({ code }) => code !== 'cell.too-long');
  if (refused.length > 0) throw new Error(`own file refused: ${JSON.stringify(refused[0])}`);
  rows.forEach((row, i) => {
    const read = creators[i]?.row;
    for (const key of HEADERS) {
      if (JSON.stringify(read?.[key]) !== JSON.stringify(row[key]))
        throw new Error(`${key} is not read back`);
    }
  });
  const quoted = written
    .slice(1)
    .replace(/"(?:[^"]|"")*"/gu, (cell) => JSON.stringify(cell.slice(1, -1)).slice(1, -1));
  for (const line of quoted.split('\r\n')) {
    for (const cell of line.split(',').slice(0, 3))
      if (FORMULA.test(cell)) throw new Error(`a formula: ${cell}`);
  }
}

/** Each case sets a few texts; figures are of no danger here. */
export const xlsx = border({
  name: 'xlsx',
  proves:
    'XLSX out: well-formed XML, no formula, every text as it was; in: refused without a throw',
  cases: fc.record({
    texts: fc.array(poisonText, { minLength: 3, maxLength: 3 }),
    at: fc.nat(),
    byte: fc.nat(255),
  }),
  check({ texts, at, byte }) {
    const [nickname, bio, note] = texts as [string, string, string];
    const file = toXlsx(
      [{ creator_id: ENTRY.creatorId, nickname, bio, note }],
      ['creator_id', 'nickname', 'bio', 'note'],
    );
    const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
    isWellFormed(sheet);
    if (/<f[\s>/]/u.test(sheet)) throw new Error('a formula');
    const cells = cellsOf(sheet);
    for (const [place, text] of [
      ['B2', nickname],
      ['C2', bio],
      ['D2', note],
    ] as const) {
      const shown = text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text;
      if (cells[place] !== shown.replace(NOT_WRITABLE, '\uFFFD'))
        throw new Error(`${place} shows something else`);
    }
    file[at % file.length] = byte;
    planned(parseTextImport(file, 'file.xlsx'));
  },
});

// eslint-disable-next-line no-control-regex -- they are the point
const NOT_WRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const EXPORTED = [{ entry: ENTRY, lists: LISTS, dossier: dossier() }];
const JSON_TEXT = toJson(EXPORTED, { commenters: true });
const JSON_VALUE = JSON.parse(JSON_TEXT) as unknown;
const JSON_PATHS = pathsOf(JSON_VALUE);

/** Our own JSON export with anything in it, as a structure and as text. */
export const json = border({
  name: 'json',
  proves: 'JSON in: no throw, nothing invented, every change valid',
  cases: fc.record({
    edits: editsOf(poisonJson),
    changes: fc.option(splices, { freq: 2 }),
  }),
  check({ edits, changes }) {
    const text = changes
      ? spliced(JSON_TEXT, changes)
      : written(edited(JSON_VALUE, JSON_PATHS, edits));
    const preview = parseTextImport(text, 'file.json');
    planned(preview);
    const texts = new Set<string>();
    collect(parsed(text), texts);
    fromFile(preview, (value) => texts.has(value));
  },
});

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, into);
  }
}
