import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import { decodeBackup, makeBackup, type Backup } from '@/lib/storage';
import { Crc32 } from '@/lib/storage/backup/crc32';
import { ROW_SCHEMAS, type BackupTable } from '@/lib/storage/backup/row-schemas';
import { bench, comment, creator, LIN, NOON, note } from '../../storage/build';
import { border } from '../border';
import { edited, editsOf, pathsOf, poisonJson, spliced, splices } from '../poison';

/** A backup with something in most tables, as the product makes it: its lines, the end apart. */
async function seed(): Promise<{ file: Uint8Array; lines: unknown[]; end: { rows: object } }> {
  const { store, writer, see } = bench();
  await see({ page: 'note', creators: [creator()], notes: [note()], comments: [comment()] });
  await writer.change('command-1', { kind: 'create-list', id: 'spring', name: '春季' });
  await writer.change('command-2', { kind: 'shortlist', creatorId: LIN, listId: 'spring' });
  await writer.change('command-3', { kind: 'settings', settings: { theme: 'dark' } });
  const { parts } = await makeBackup(store, { now: NOON, version: '1.2.3', withSalt: true });
  const file = new Uint8Array(await new Blob(parts).arrayBuffer());
  const all = strFromU8(gunzipSync(file)).trimEnd().split('\n');
  const lines = all.map((line) => JSON.parse(line) as unknown);
  return { file, lines: lines.slice(0, -1), end: lines.at(-1) as { rows: object } };
}

const { file, lines, end } = await seed();
const TEXT = strFromU8(gunzipSync(file));
const PATHS = pathsOf(lines);

/** As somebody writes it who knows the format: whatever is in it, the checksum is right. */
function withChecksum(values: unknown): Uint8Array {
  const body = `${(values as unknown[]).map(written).join('\n')}\n`;
  const crc = new Crc32();
  crc.add(strToU8(body));
  return strToU8(`${body}${JSON.stringify({ rows: end.rows, crc32: crc.hex })}\n`);
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return 'null';
  }
}

/** Every row is one that its schema takes as it is: nothing unknown, nothing unchecked came through. */
function isSound({ tables }: Backup): void {
  for (const [table, rows] of Object.entries(tables)) {
    const schema = ROW_SCHEMAS[table as BackupTable];
    for (const row of rows as unknown[]) {
      const parsed = schema.safeParse(row);
      if (!parsed.success || !isDeepStrictEqual(parsed.data, row)) {
        throw new Error(`${table}: an unsound row`);
      }
    }
  }
}

export const backup = border({
  name: 'backup',
  proves: 'backups: no throw, refused with a reason or every row sound, nothing written by reading',
  cases: fc.record({
    edits: editsOf(poisonJson),
    changes: fc.option(splices, { freq: 2 }),
    bytes: fc.option(fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 6 }), {
      freq: 3,
    }),
  }),
  async check({ edits, changes, bytes }) {
    const input = bytes
      ? damaged(file, bytes)
      : changes
        ? strToU8(spliced(TEXT, changes))
        : withChecksum(edited(lines, PATHS, edits));
    const decoded = await decodeBackup(input);
    if (decoded.ok) isSound(decoded.backup);
    else if (!decoded.problem.kind) throw new Error('refused without a reason');
  },
});

/** Bytes of the packed file exchanged; the last place says where it is cut off. */
function damaged(whole: Uint8Array, at: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = Uint8Array.from(whole);
  for (const { at: place, byte } of at) copy[place % copy.length] = byte;
  const cut = at.at(-1);
  return cut && cut.byte < 64 ? copy.subarray(0, cut.at % copy.length) : copy;
}
