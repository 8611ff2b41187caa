import 'fake-indexeddb/auto';
import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model';
import {
  createWriter,
  decodeBackup,
  dossierOf,
  entryOf,
  historyOf,
  listLists,
  makeBackup,
  openStore,
  settingsOf,
  SCHEMA_VERSION,
} from '@/lib/storage';
import { Crc32 } from '@/lib/storage/backup/crc32';
import { bench, comment, creator, DAY, idOf, LIN, NOON, note, observation, WU } from './build';
import { freeze, readFrozen, thaw, writeFrozen } from './frozen';

/** A store in which every table holds something, and every optional field is there once. */
async function filled() {
  const one = bench();
  const { writer, see } = one;
  const called = (nickname: string) => ({ user: { ...comment().user!, nickname } });
  const old = comment({ id: idOf(1001), text: '三个月前看到的一句话', ...called('小雨1023') });
  const opened = note({
    completeness: 'detail',
    title: '周末的阳台',
    pinned: true,
    saves: exactly(9),
  });
  const theirs = note({ id: idOf(200), creatorId: WU });
  await see({ page: 'note', notes: [opened], comments: [old] }, NOON - 100 * DAY);
  await see({ creators: [creator({ followers: exactly(11_000) })] }, NOON - DAY);
  await see({
    page: 'note',
    creators: [creator()],
    notes: [opened],
    comments: [comment(called('momo'))],
  });
  await see({ page: 'note', notes: [theirs], comments: [comment({ noteId: theirs.id })] });
  await writer.change('command-1', { kind: 'create-list', id: 'spring', name: '春季' });
  await writer.change('command-2', { kind: 'shortlist', creatorId: LIN, listId: 'spring' });
  const changes = { tags: ['母婴'], note: '回得快', quoteCny: 800 };
  await writer.change('command-3', { kind: 'edit-entry', creatorId: LIN, changes });
  await writer.change('command-4', { kind: 'settings', settings: { language: 'zh-CN' } });
  const overrule = {
    target: 'comment',
    targetId: idOf(1001),
    creatorId: LIN,
    reason: '我认识她',
    at: new Date(NOON).toISOString(),
  } as const;
  await writer.change('command-5', { kind: 'overrule', overrule });
  const piece = { kind: 'restore-piece', restoreId: 'restore-1', seq: 0, data: 'AAAA' } as const;
  await writer.change('command-6', piece);
  const fee = { amount: 300, currency: 'EUR' };
  const keyMessages = ['不串味', '一锅两用'];
  const cited = [{ id: idOf(100), title: '周末的阳台' }];
  const edits = [
    { kind: 'edit-plan', listId: 'spring', changes: { objective: 'launch', budget: 9_000 } },
    { kind: 'edit-plan', listId: 'spring', changes: { keyMessages } },
    { kind: 'edit-part', listId: 'spring', creatorId: LIN, changes: { role: 'koc', fee } },
    { kind: 'edit-part', listId: 'spring', creatorId: LIN, changes: { cited } },
    { kind: 'link-note', listId: 'spring', noteId: idOf(100), creatorId: LIN },
    { kind: 'edit-measure', id: 'measure-1', listId: 'spring', changes: { value: 5 } },
    { kind: 'edit-right', id: 'right-1', creatorId: LIN, changes: { piece: '阳台', fee } },
    { kind: 'edit-checklist', creatorId: LIN, changes: { fit: 'fine', 'fit:note': '很自然' } },
  ] as const;
  await writer.change('command-7', { kind: 'batch', changes: [...edits] });
  await writer.sweep();
  return one;
}

it('the present schema is the one that was frozen under its number', async () => {
  if (process.env['KOLENS_FREEZE'] === '1') {
    writeFrozen(SCHEMA_VERSION, await freeze((await filled()).store));
  }
  const store = openStore('fresh');
  await store.open();
  const shape = ({ tables, nativeVersion }: Awaited<ReturnType<typeof freeze>>) => ({
    nativeVersion,
    tables: Object.entries(tables).map(([name, { keyPath, indexes }]) => [name, keyPath, indexes]),
  });
  // A shipped schema is not edited: raise SCHEMA_VERSION, migrate, and freeze with KOLENS_FREEZE=1.
  expect(shape(await freeze(store))).toEqual(shape(readFrozen(SCHEMA_VERSION)));
});

const versions = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);

describe.each(versions)('a database of schema version %i', (version) => {
  it('opens with every row', async () => {
    const frozen = readFrozen(version);
    await thaw(`frozen-${version}`, frozen);
    const store = openStore(`frozen-${version}`);
    for (const [name, { rows }] of Object.entries(frozen.tables)) {
      expect(rows.length, name).toBeGreaterThan(0);
      expect(await store.table(name).count(), name).toBe(rows.length);
    }
  });

  it('is read and written on', async () => {
    await thaw(`frozen-on-${version}`, readFrozen(version));
    const store = openStore(`frozen-on-${version}`);
    expect((await settingsOf(store)).language).toBe('zh-CN');
    expect((await listLists(store)).map((list) => list.name)).toEqual(['春季']);
    expect(await entryOf(store, LIN)).toMatchObject({ tags: ['母婴'], quoteCny: 800 });
    expect((await historyOf(store, LIN)).map((row) => row.followers?.min)).toEqual([
      11_000, 12_000,
    ]);
    const writer = createWriter({ store, now: () => NOON + DAY, newId: () => 'unused' });
    const later = observation(
      { page: 'note', comments: [comment({ id: idOf(1002) })] },
      NOON + DAY,
    );
    await writer.observe('batch-later', later);
    const dossier = await dossierOf(store, LIN, NOON + DAY);
    expect(dossier.notes?.[0]).toMatchObject({ title: '周末的阳台', completeness: 'detail' });
    expect(dossier.comments?.map((c) => c.text !== undefined)).toEqual([false, true, true]);
    // The same person writes under the same pseudonym as before.
    expect(new Set(dossier.comments?.map((c) => c.user?.id)).size).toBe(1);
    expect(dossier.background).toHaveLength(1);
    // Names were not looked at before schema 3: what was stored then says nothing of them.
    const marks = dossier.comments?.map((c) => c.user?.nameMark);
    expect(marks).toEqual(
      version < 3
        ? [undefined, undefined, 'own']
        : [expect.stringMatching(/^[\w-]{6}$/u), 'default', 'own'],
    );
  });

  it('lies in a backup that restores, whatever it says of names', async () => {
    await thaw(`frozen-backup-${version}`, readFrozen(version));
    const store = openStore(`frozen-backup-${version}`);
    const made = await makeBackup(store, { now: NOON, version: '1', withSalt: true });
    expect(made.leftOut).toBe(0);
    const text = strFromU8(gunzipSync(new Uint8Array(await new Blob(made.parts).arrayBuffer())));
    // As the version of that schema would have written it: the checksum begins after the header's change.
    const lines = text.trimEnd().split('\n');
    const end = JSON.parse(lines.pop()!) as { rows: Record<string, number> };
    const body = `${lines.join('\n').replace(`"schema":${SCHEMA_VERSION}`, `"schema":${version}`)}\n`;
    const crc = new Crc32();
    crc.add(strToU8(body));
    const file = strToU8(`${body}${JSON.stringify({ rows: end.rows, crc32: crc.hex })}\n`);
    const decoded = await decodeBackup(file);
    expect(decoded.ok && decoded.backup.header.schema).toBe(version);
    expect(decoded.ok && decoded.backup.tables.comments).toEqual(
      (await store.comments.toArray()).map((row) => ({ ...row })),
    );
  });
});
