import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { nameMarkSchema, type ImportedComment } from '@/lib/model';
import { decodeBackup, dossierOf, makeBackup, memoryStore, type Store } from '@/lib/storage';
import {
  bench,
  comment,
  contentOf,
  DAY,
  idOf,
  LIN,
  MINUTE,
  NOON,
  note,
  observation,
} from './build';
import type { Bench } from './build';

/** A comment by the n-th person. */
const by = (n: number, nickname?: string, id = idOf(1000 + n)) =>
  comment({ id, user: { id: idOf(5000 + n), ...(nickname !== undefined && { nickname }) } });

async function marksIn(store: Store): Promise<(string | undefined)[]> {
  const { comments = [] } = await dossierOf(store, LIN, NOON);
  return comments.map(({ user }) => user?.nameMark);
}

async function seen(nicknames: (string | undefined)[], salt?: string): Promise<Bench> {
  const one = bench();
  if (salt) await one.store.meta.put({ key: 'salt', value: salt });
  const comments = nicknames.map((nickname, n) => by(n, nickname));
  await one.see({ page: 'note', notes: [note()], comments });
  return one;
}

describe('of a nickname', () => {
  const NAMES = ['小雨1023', '小雨88', '晴天77', 'momo', '林间小鹿', '小红薯60C31CE2'];

  it('nothing is kept but whether it is a default one, and which stems are the same', async () => {
    const { store } = await seen(NAMES);
    const [a, b, c, ...rest] = await marksIn(store);
    expect(a).toMatch(/^[\w-]{6}$/u);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
    expect(rest).toEqual(['default', 'own', 'default']);
    const everything = JSON.stringify(await contentOf(store));
    for (const name of [...NAMES, '小雨', '晴天', 'momo', '1023']) {
      expect(everything).not.toContain(name);
    }
  });

  it('a stem means nothing in another installation', async () => {
    const [here] = await marksIn((await seen(['小雨1'], 'one salt')).store);
    const [there] = await marksIn((await seen(['小雨1'], 'another salt')).store);
    expect(here).not.toBe(there);
  });

  it('nothing is said where it was not seen, or where nobody can be told by it', async () => {
    const { store, see } = await seen([undefined, '', '用户已注销']);
    const nobody = { ...comment({ id: idOf(1900) }) };
    delete nobody.user;
    await see({ page: 'note', comments: [nobody] });
    expect(await marksIn(store)).toEqual([undefined, undefined, undefined, undefined]);
    for (const { comments } of await store.comments.toArray()) {
      for (const kept of comments) expect(kept).not.toHaveProperty('nameMark');
    }
  });

  it('a later page that shows none takes nothing away, a new name counts', async () => {
    const { store, see } = await seen(['momo', 'momo']);
    await see({ page: 'note', comments: [by(0), by(1, '林间小鹿')] }, NOON + MINUTE);
    expect(await marksIn(store)).toEqual(['default', 'own']);
    await see({ page: 'note', comments: [by(1, 'momo')] }, NOON - MINUTE);
    expect(await marksIn(store)).toEqual(['default', 'own']);
  });

  it('a mark stays when the words have gone', async () => {
    const { store, writer, clock } = await seen(['小雨1', 'momo']);
    const before = await marksIn(store);
    clock.now += 100 * DAY;
    await writer.sweep();
    const { comments = [] } = await dossierOf(store, LIN, NOON);
    expect(comments.every(({ text }) => text === undefined)).toBe(true);
    expect(await marksIn(store)).toEqual(before);
  });

  it('goes with everything else when all is deleted', async () => {
    const { store, writer } = await seen(['小雨1']);
    await writer.change('wipe-it-all', { kind: 'delete-all' });
    expect(await store.comments.count()).toBe(0);
    expect(await store.meta.get('salt')).toBeUndefined();
  });

  it('the same is known where nothing can be stored', async () => {
    const { store, take } = memoryStore();
    const comments = ['小雨1', '小雨2', '晴天3', 'momo', '鹿'].map((name, n) => by(n, name));
    take(observation({ page: 'note', notes: [note()], comments }));
    const [a, b, c, ...rest] = await marksIn(store);
    expect([a === b, a === c]).toEqual([true, false]);
    expect(rest).toEqual(['default', 'own']);
    for (const mark of [a, c]) expect(nameMarkSchema.safeParse(mark).success).toBe(true);
  });
});

describe('marks in files', () => {
  const imported = (n: number, nameMark: string, id?: string): ImportedComment => {
    const { user, ...rest } = by(n, undefined, id);
    return { ...rest, user: { id: user!.id, nameMark } };
  };
  const bring = async ({ writer }: Bench, comments: ImportedComment[], at = NOON) => {
    const readings = [
      { observedAt: new Date(at).toISOString(), creators: [], notes: [note()], comments },
    ];
    await writer.change(`import-${at}`, { kind: 'import-facts', readings });
  };

  it('keep which stems are the same, and are never taken for stems read here', async () => {
    const one = await seen(['小雨1']);
    const [here] = await marksIn(one.store);
    const marks = [here!, here!, 'other6', 'default', 'own'];
    await bring(
      one,
      marks.map((mark, n) => imported(n, mark, idOf(1500 + n))),
    );
    const [first, ...rest] = await marksIn(one.store);
    expect(first).toBe(here);
    expect(rest[0]).toMatch(/^[\w-]{6}$/u);
    expect(rest[0]).not.toBe(here);
    expect(rest[1]).toBe(rest[0]);
    expect(rest[2]).not.toBe(rest[0]);
    expect(rest.slice(3)).toEqual(['default', 'own']);
  });

  it('of a backup with its salt come back as they were', async () => {
    const { store } = await seen(['小雨1', 'momo', '鹿鹿', undefined]);
    const made = await makeBackup(store, { now: NOON, version: '1', withSalt: true });
    const file = new Uint8Array(await new Blob(made.parts).arrayBuffer());
    const decoded = await decodeBackup(file);
    const [chunk] = decoded.ok ? decoded.backup.tables.comments : [];
    expect(chunk?.comments.map(({ nameMark }) => nameMark)).toEqual(await marksIn(store));
  });
});

describe('merging comments of a backup', () => {
  const merged = async (here: Bench, there: Bench) => {
    const made = await makeBackup(there.store, { now: NOON, version: '1', withSalt: true });
    const file = Buffer.from(await new Blob(made.parts).arrayBuffer()).toString('base64');
    const restoreId = 'restore-1';
    await here.writer.change('piece-0', { kind: 'restore-piece', restoreId, seq: 0, data: file });
    await here.writer.change('restore-go', {
      kind: 'restore',
      restoreId,
      pieces: 1,
      mode: 'merge',
    });
    return marksIn(here.store);
  };

  it('brings marks to comments that were stored without', async () => {
    const here = await seen([undefined, undefined], 'one salt');
    const there = await seen(['小雨1', 'momo'], 'one salt');
    expect(await merged(here, there)).toEqual(await marksIn(there.store));
  });

  it('gives nobody known here the stem of another salt, and keeps the stems of here', async () => {
    const here = await seen([undefined, '小雨2', undefined], 'one salt');
    const there = await seen(['小雨1', '小雨2', 'momo'], 'another salt');
    const [, stem] = await marksIn(here.store);
    expect(await merged(here, there)).toEqual([undefined, stem, 'default']);
  });
});
