import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, RestoreMode } from '@/lib/model';
import { createWriter, decodeBackup, makeBackup, openStore, type Store } from '@/lib/storage';
import { BACKUP_TABLES, NOT_BACKED_UP } from '@/lib/storage/backup/row-schemas';
import { bench, comment, creator, DAY, idOf, LIN, NOON, note, WU, type Bench } from './build';
import { filled } from './every-table';
import { doAll, steps } from './random-data';

const bytesOf = async (parts: Uint8Array<ArrayBuffer>[]) =>
  new Uint8Array(await new Blob(parts).arrayBuffer());

async function backupOf(store: Store, withSalt = true): Promise<Uint8Array> {
  const made = await makeBackup(store, { now: NOON, version: '1.2.3', withSalt });
  expect(made.leftOut).toBe(0);
  return bytesOf(made.parts);
}

let restores = 0;

/** As the settings page does it: piece by piece, then all at once. */
async function restore({ writer }: Pick<Bench, 'writer'>, file: Uint8Array, mode: RestoreMode) {
  const restoreId = `restore-${++restores}`;
  const size = Math.max(1, Math.ceil(file.length / 3));
  let seq = 0;
  for (let at = 0; at < file.length; at += size) {
    const data = Buffer.from(file.subarray(at, at + size)).toString('base64');
    const piece = { kind: 'restore-piece', restoreId, seq: seq++, data } as const;
    await writer.change(`${restoreId}-${piece.seq}`, piece);
  }
  await writer.change(`${restoreId}-go`, { kind: 'restore', restoreId, pieces: seq, mode });
}

/** The user's data: all but the housekeeping, with fingerprints in no particular order. */
async function dataOf(store: Store): Promise<Record<string, unknown[]>> {
  const data: Record<string, unknown[]> = {};
  for (const name of BACKUP_TABLES) data[name] = await store.table(name).toArray();
  data['meta'] = (await store.meta.toArray()).filter((row) => row.key === 'salt');
  data['prints'] = (await store.prints.toArray()).flatMap(({ creatorId, keys, owners, noteIds }) =>
    Array.from(keys, (key, i) => `${creatorId} ${noteIds[owners[i]!]} ${key}`).sort(),
  );
  return data;
}

describe('a backup', () => {
  it('holds every table, or says why not', async () => {
    const store = openStore('all-tables');
    await store.open();
    const known = [...BACKUP_TABLES, ...Object.keys(NOT_BACKED_UP)].sort();
    expect(store.tables.map(({ name }) => name).sort()).toEqual(known);
    const { store: full } = await filled();
    for (const name of BACKUP_TABLES)
      expect(await full.table(name).count(), name).toBeGreaterThan(0);
  });

  it('then deleting everything, then restoring it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const one = bench();
        await doAll(one, all);
        const before = await dataOf(one.store);
        const file = await backupOf(one.store);
        await one.writer.change('wipe-it-all', { kind: 'delete-all' });
        await restore(one, file, 'replace');
        expect(await dataOf(one.store)).toEqual(before);
        expect(await one.store.staging.count()).toBe(0);
        one.store.close();
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  it('merged into the data that it was made of changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const one = bench();
        await doAll(one, all);
        const before = await dataOf(one.store);
        await restore(one, await backupOf(one.store), 'merge');
        expect(await dataOf(one.store)).toEqual(before);
        one.store.close();
      }),
      { numRuns: 20, seed: 5 },
    );
  });

  it('made again of what was restored is the same', async () => {
    const one = await filled();
    const other = bench();
    const file = await backupOf(one.store);
    await restore(other, file, 'replace');
    const again = await backupOf(other.store);
    expect(await decodeBackup(again)).toEqual(await decodeBackup(file));
  });

  it('cannot keep texts beyond their time by what it says of them', async () => {
    const one = bench();
    await one.see({ page: 'note', notes: [note()], comments: [comment()] }, NOON - 80 * DAY);
    const [chunk] = await one.store.comments.toArray();
    await one.store.comments.put({ ...chunk!, oldestTextAt: NOON + 3_000 * DAY });
    const other = bench();
    await restore(other, await backupOf(one.store), 'replace');
    expect((await other.store.comments.toArray())[0]?.comments[0]?.text).toBeDefined();
    other.clock.now += 11 * DAY;
    await other.writer.sweep();
    expect((await other.store.comments.toArray())[0]?.comments[0]?.text).toBeUndefined();
  });

  it('replaces what is there', async () => {
    const one = await filled();
    const other = bench();
    await other.see({ creators: [creator({ id: WU })] });
    await restore(other, await backupOf(one.store), 'replace');
    expect(await dataOf(other.store)).toEqual(await dataOf(one.store));
  });

  it('says when it was made, and that becomes the time of the last backup', async () => {
    const other = bench();
    await restore(other, await backupOf((await filled()).store), 'replace');
    expect((await other.store.meta.get('lastBackupAt'))?.value).toBe(NOON);
  });

  it('leaves out what is not understood, and counts it', async () => {
    const { store } = await filled();
    await store.entries.put({ creatorId: WU, addedAt: '2026', status: 'adored' } as never);
    const made = await makeBackup(store, { now: NOON, version: '1', withSalt: true });
    expect(made.leftOut).toBe(1);
    expect((await decodeBackup(await bytesOf(made.parts))).ok).toBe(true);
  });
});

describe('merging a backup', () => {
  it('keeps both of two edits, and adds what is missing', async () => {
    const one = await filled();
    const file = await backupOf(one.store);
    one.clock.now += DAY;
    const edit = { kind: 'edit-entry', creatorId: LIN } as const;
    await one.writer.change('command-6', { ...edit, changes: { note: '后来写的' } });
    await one.writer.change('command-7', { ...edit, changes: { tags: [] } });
    await one.see({ creators: [creator({ id: WU }), creator({ nickname: '林大满' })] });
    await one.writer.change('command-8', { kind: 'shortlist', creatorId: WU });
    const before = await dataOf(one.store);
    await restore(one, file, 'merge');
    const after = await dataOf(one.store);
    // Joined entries name the time of every field, also where it follows from the entry's own.
    const withoutTimes = (entries: unknown[] = []) =>
      entries.map((entry) => ({ ...(entry as Entry), fieldTimes: undefined }));
    expect(withoutTimes(after['entries'])).toEqual(withoutTimes(before['entries']));
    expect({ ...after, entries: [] }).toEqual({ ...before, entries: [] });
  });

  it('the other way round gives the same facts', async () => {
    const one = await filled();
    const older = await backupOf(one.store);
    one.clock.now += DAY;
    await one.see({ creators: [creator({ nickname: '林大满' })], notes: [note({ title: '新' })] });
    await one.see({ page: 'note', comments: [comment({ id: idOf(1002), text: '又来了一次啊' })] });
    const newer = await backupOf(one.store);
    const other = bench();
    await restore(other, older, 'replace');
    await restore(other, newer, 'merge');
    expect(await dataOf(other.store)).toEqual(await dataOf(one.store));
  });

  it('from elsewhere leaves commenters the names that they have here', async () => {
    const here = await filled();
    const there = bench();
    await there.store.meta.put({ key: 'salt', value: 'another' });
    await there.see({ page: 'note', notes: [note()], comments: [comment()] });
    const names = async ({ store }: Bench) =>
      (await store.comments.toArray()).flatMap((chunk) => chunk.comments.map((c) => c.who));
    const before = await names(here);
    await restore(here, await backupOf(there.store), 'merge');
    expect(await names(here)).toEqual(before);
    expect((await here.store.meta.get('salt'))?.value).not.toBe('another');
  });
});

describe('the salt', () => {
  const nameAfter = async (other: Bench) => {
    await other.see({ page: 'note', comments: [comment({ id: idOf(1009) })] });
    const [chunk] = await other.store.comments.toArray();
    return new Set(chunk?.comments.map((c) => c.who)).size;
  };

  it('that is in the backup lets the same people be recognised', async () => {
    const other = bench();
    await restore(other, await backupOf((await filled()).store), 'replace');
    expect(await nameAfter(other)).toBe(1);
  });

  it('that was left out is not in the file, and the same people get new names', async () => {
    const { store } = await filled();
    const file = await backupOf(store, false);
    const decoded = await decodeBackup(file);
    expect(decoded.ok && decoded.backup.tables.meta).toEqual([]);
    const other = bench();
    await other.store.meta.put({ key: 'salt', value: 'another' });
    await restore(other, file, 'replace');
    expect(await nameAfter(other)).toBe(2);
  });

  it('that was left out is kept where it still is', async () => {
    const one = await filled();
    await restore(one, await backupOf(one.store, false), 'replace');
    expect(await nameAfter(one)).toBe(1);
  });
});

describe('a restore', () => {
  it('that lacks a piece is refused and leaves everything as it was', async () => {
    const one = await filled();
    const before = await dataOf(one.store);
    const file = await backupOf(one.store);
    const data = Buffer.from(file.subarray(0, 50)).toString('base64');
    await one.writer.change('piece-0', {
      kind: 'restore-piece',
      restoreId: 'restore-x',
      seq: 0,
      data,
    });
    const go = { kind: 'restore', restoreId: 'restore-x', pieces: 2, mode: 'replace' } as const;
    await expect(one.writer.change('restore-go', go)).rejects.toMatchObject({ kind: 'refused' });
    await expect(one.writer.change('restore-go-1', { ...go, pieces: 1 })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('cut off'),
    });
    expect(await dataOf(one.store)).toEqual(before);
  });

  it('that was carried out is not repeated by the same command', async () => {
    const one = await filled();
    await restore(one, await backupOf(one.store), 'replace');
    const again = `restore-${restores}`;
    await one.writer.change('command-9', { kind: 'unshortlist', creatorId: LIN });
    await one.writer.change(`${again}-go`, {
      kind: 'restore',
      restoreId: again,
      pieces: 3,
      mode: 'replace',
    });
    expect(await one.store.entries.count()).toBe(0);
  });

  it('lets texts past their time be forgotten at once', async () => {
    const one = await filled();
    const file = await backupOf(one.store);
    const later = bench();
    later.clock.now += 200 * DAY;
    await later.writer.sweep();
    await restore(later, file, 'replace');
    // A worker started later: this one has looked within the hour.
    const { createWriter } = await import('@/lib/storage');
    await createWriter({
      store: later.store,
      now: () => later.clock.now,
      newId: () => 'x',
    }).sweep();
    const chunks = await later.store.comments.toArray();
    expect(chunks.flatMap((chunk) => chunk.comments).every((c) => c.text === undefined)).toBe(true);
  });

  it('leaves pieces that nobody asked for until the next sweep of another day', async () => {
    const { store, writer, clock } = bench();
    const piece = { kind: 'restore-piece', restoreId: 'restore-y', seq: 0, data: 'AAAA' } as const;
    await writer.change('piece-y', piece);
    await writer.sweep();
    expect(await store.staging.count()).toBe(1);
    clock.now += 2 * DAY;
    await writer.sweep();
    expect(await store.staging.count()).toBe(0);
  });
});

it('a restore says how far it is to the end, the fingerprints of comments with it', async () => {
  const { store: from } = await filled();
  const file = await backupOf(from);
  const rows = BACKUP_TABLES.filter((name) => name !== 'meta');
  const counts = await Promise.all(rows.map((name) => from.table(name).count()));
  const written = counts.reduce((sum, n) => sum + n, 0);
  const chunks = await from.comments.count();
  expect(chunks).toBeGreaterThan(0);
  const told: [string, number, number][] = [];
  const parts = { now: () => NOON, newId: () => 'new' };
  const { store } = bench();
  const writer = createWriter({ ...parts, store, onProgress: (...each) => told.push(each) });
  await restore({ writer }, file, 'replace');
  expect(told.at(-1)).toEqual(['restore', written + chunks, written + chunks]);
  const done = told.map(([, each]) => each);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  // Into itself: whoever is here already is gone through once, and nothing is promised that does not come.
  await restore({ writer }, file, 'merge');
  const [, last, of] = told.at(-1)!;
  expect(last).toBeLessThanOrEqual(of);
});
