import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBackup, makeBackup, SCHEMA_VERSION } from '@/lib/storage';
import { Crc32 } from '@/lib/storage/backup/crc32';
import { bench, comment, creator, LIN, NOON, note } from './build';

async function aBackup(): Promise<Uint8Array> {
  const { store, writer, see } = bench();
  await see({ page: 'note', creators: [creator()], notes: [note()], comments: [comment()] });
  await writer.change('command-1', { kind: 'shortlist', creatorId: LIN });
  const { parts } = await makeBackup(store, { now: NOON, version: '1.2.3', withSalt: true });
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const file = await aBackup();
const text = strFromU8(gunzipSync(file));

/** The same file by somebody who knows the format: edited, and its checksum put right again. */
function edited(
  edit: (lines: string[]) => string[],
  counts?: (rows: Counts) => Counts,
): Uint8Array {
  const lines = text.trimEnd().split('\n');
  const end = JSON.parse(lines.pop()!) as { rows: Counts };
  const body = `${edit(lines).join('\n')}\n`;
  const crc = new Crc32();
  crc.add(strToU8(body));
  const rows = counts ? counts(end.rows) : end.rows;
  return gzipSync(strToU8(`${body}${JSON.stringify({ rows, crc32: crc.hex })}\n`));
}
type Counts = Record<string, number>;

async function problemOf(bytes: Uint8Array, options = {}) {
  const decoded = await decodeBackup(bytes, options);
  return decoded.ok ? 'none' : decoded.problem.kind;
}

const replaced = (from: string, to: string) =>
  edited((lines) => {
    expect(lines.join('\n')).toContain(from);
    return lines.map((line) => line.replace(from, to));
  });

describe('a backup', () => {
  it('is read packed or not', async () => {
    expect(await problemOf(file)).toBe('none');
    expect(await decodeBackup(strToU8(text))).toEqual(await decodeBackup(file));
    expect(await problemOf(edited((lines) => lines))).toBe('none');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['words', strToU8('dear diary')],
    ['another JSON', strToU8('{"schema":1,"creators":[]}\n')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['a packed something', gzipSync(strToU8('creator_id,nickname\n1,2\n'))],
  ])('is not %s', async (_, bytes) => {
    expect(await problemOf(bytes)).toBe('not-a-backup');
  });

  it('of a newer Kolens is refused, by format or by schema', async () => {
    expect(await problemOf(replaced('"version":1', '"version":2'))).toBe('newer');
    const schema = replaced(`"schema":${SCHEMA_VERSION}`, `"schema":${SCHEMA_VERSION + 1}`);
    expect(await problemOf(schema)).toBe('newer');
    expect(await problemOf(replaced(`"schema":${SCHEMA_VERSION}`, '"schema":1'))).toBe('none');
  });

  it('that is cut off anywhere is refused', async () => {
    // The last eight bytes of gzip repeat what is known: without them nothing is missing.
    for (let end = 0; end < file.length - 8; end += 7) {
      expect(await problemOf(file.subarray(0, end)), `${end}`).not.toBe('none');
    }
    for (let end = 0; end < text.length - 1; end += 11) {
      expect(await problemOf(strToU8(text.slice(0, end))), `${end}`).not.toBe('none');
    }
  });

  it('with any byte changed is refused', async () => {
    const plain = strToU8(text);
    const place = fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(place, async ([at, by]) => {
        const bytes = plain.slice();
        bytes[at] = bytes[at]! ^ by;
        const decoded = await decodeBackup(bytes);
        // White space after the end is the one change that changes nothing.
        if (decoded.ok) expect(decoded).toEqual(await decodeBackup(plain));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('that lacks a row, or has one too many, is refused', async () => {
    expect(await problemOf(edited((lines) => lines.slice(0, -1)))).toBe('damaged');
    expect(await problemOf(edited((lines) => [...lines, lines.at(-1)!]))).toBe('bad-row');
    expect(
      await problemOf(
        edited(
          (lines) => lines,
          (rows) => ({ ...rows, notes: 9 }),
        ),
      ),
    ).toBe('damaged');
    expect(await problemOf(strToU8(`${text}["entries",{}]\n`))).toBe('damaged');
  });

  it('that holds what no row is like is refused whole, and says where', async () => {
    const decoded = await decodeBackup(replaced('"completeness":"card"', '"completeness":"all"'));
    expect(decoded).toEqual({
      ok: false,
      problem: { kind: 'bad-row', detail: expect.stringMatching(/^notes, row 1: note\.complet/u) },
    });
    expect(await problemOf(replaced('["notes"', '["wishes"'))).toBe('bad-row');
    expect(await problemOf(replaced('["notes"', '["__proto__"'))).toBe('bad-row');
    expect(await problemOf(replaced(LIN, 'javascript:alert(1)'))).toBe('bad-row');
    expect(await problemOf(replaced('"value":"salt-1"', '"value":{}'))).toBe('bad-row');
  });

  it('that unpacks to far too much is refused before it does', async () => {
    const bomb = gzipSync(new Uint8Array(3 * 2 ** 20));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await problemOf(bomb, { limits: { textBytes: 2 ** 20 } })).toBe('too-large');
    expect(await problemOf(bomb, { limits: { lineBytes: 2 ** 20 } })).toBe('too-large');
    expect(await problemOf(file, { limits: { fileBytes: 100 } })).toBe('too-large');
    expect(await problemOf(file, { limits: { rows: 2 } })).toBe('too-large');
  });

  it('does not carry keys that are not known', async () => {
    const decoded = await decodeBackup(
      replaced('"completeness":"card"', '"completeness":"card","token":"x"'),
    );
    expect(decoded.ok).toBe(true);
    expect(JSON.stringify(decoded)).not.toContain('token');
  });
});

it('whatever bytes a file holds, reading it says what is wrong and throws nothing', async () => {
  const lines = fc.array(
    fc.oneof(
      fc.json(),
      fc.constantFrom(...text.trimEnd().split('\n')),
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `["notes",${json}]`),
    ),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    lines.map((all) => strToU8(all.join('\n'))),
    lines.map((all) => gzipSync(strToU8(all.join('\n')))),
    fc.tuple(fc.nat(file.length - 1), fc.nat(255)).map(([at, to]) => {
      const copy = file.slice();
      copy[at] = to;
      return copy;
    }),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (one) => {
      const decoded = await decodeBackup(one);
      // The header of gzip holds bytes that say nothing.
      if (decoded.ok) expect(decoded).toEqual(await decodeBackup(file));
    }),
    { numRuns: 400, seed: 2 },
  );
});
