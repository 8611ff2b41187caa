import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exactly, type ImportedFacts } from '@/lib/model';
import {
  creatorOf,
  creatorsSeen,
  dossierOf,
  historyOf,
  listEntries,
  makeBackup,
} from '@/lib/storage';
import { bench, comment, contentOf, creator, DAY, LIN, NOON, note } from './build';

const iso = (ms: number) => new Date(ms).toISOString();
const facts = (at: number, parts: Partial<ImportedFacts> = {}): ImportedFacts => ({
  observedAt: iso(at),
  creators: [],
  notes: [],
  comments: [],
  ...parts,
});

describe('facts out of a file', () => {
  it('are held by a backup like what a page showed', async () => {
    const { store, writer } = bench();
    const readings = [facts(NOON, { creators: [creator()], notes: [note()] })];
    await writer.change('command-1', { kind: 'import-facts', readings });
    const { leftOut } = await makeBackup(store, { now: NOON, version: '1', withSalt: true });
    expect(leftOut).toBe(0);
  });

  it('join as a page’s reading of that moment would, and say that they came from a file', async () => {
    const { store, writer } = bench();
    const readings = [
      facts(NOON - 2 * DAY, { creators: [{ id: LIN, followers: exactly(11_000) }] }),
      facts(NOON - DAY, { creators: [creator()], notes: [note()] }),
    ];
    await writer.change('command-1', { kind: 'import-facts', readings });
    const row = await creatorOf(store, LIN);
    expect(row?.creator).toEqual(creator());
    expect(row?.seen['nickname']).toEqual({ at: NOON - DAY, page: 'file' });
    expect((await historyOf(store, LIN)).map(({ at, followers }) => [at, followers?.min])).toEqual([
      [NOON - 2 * DAY, 11_000],
      [NOON - DAY, creator().followers?.min],
    ]);
    expect((await dossierOf(store, LIN, NOON)).notes).toHaveLength(1);
  });

  it('never undo what was seen here later', async () => {
    const { store, writer, see } = bench();
    await see({ creators: [creator({ nickname: '新名字' })] }, NOON);
    const readings = [facts(NOON - DAY, { creators: [creator({ nickname: '旧名字' })] })];
    await writer.change('command-1', { kind: 'import-facts', readings });
    expect((await creatorOf(store, LIN))?.creator.nickname).toBe('新名字');
  });

  it('that are a name alone name the creator, who was not seen by that', async () => {
    const { store, writer, see } = bench();
    const readings = [facts(NOON, { creators: [{ id: LIN, nickname: '文件里的名字' }] })];
    await writer.change('command-1', { kind: 'import-facts', readings });
    const known = async () => (await creatorsSeen(store, [LIN])).get(LIN);
    expect(await known()).toEqual({ creator: { id: LIN, nickname: '文件里的名字' } });
    await see({ creators: [creator()] }, NOON + DAY);
    expect(await known()).toMatchObject({
      creator: { nickname: '林小满' },
      lastSeenAt: NOON + DAY,
      earlierNames: ['文件里的名字'],
    });
  });

  it('bring commenters under pseudonyms of this installation, the same person under one', async () => {
    const { store, writer } = bench();
    const person = { id: 'whatever-the-file-calls-them' };
    const one = { ...comment(), user: person };
    const two = { ...comment({ id: `${comment().id.slice(0, 23)}e` }), user: person };
    const readings = [facts(NOON, { notes: [note()], comments: [one, two] })];
    await writer.change('command-1', { kind: 'import-facts', readings });
    const { comments = [] } = await dossierOf(store, LIN, NOON);
    const people = new Set(comments.map(({ user }) => user?.id));
    expect(comments).toHaveLength(2);
    expect(people.size).toBe(1);
    expect(people.has(undefined)).toBe(false);
    expect(JSON.stringify(await contentOf(store))).not.toContain(person.id);
  });
});

it('a batch is done whole or not at all', async () => {
  const { store, writer } = bench();
  const shortlist = { kind: 'shortlist', creatorId: LIN } as const;
  const impossible = { kind: 'rename-list', id: 'nowhere', name: 'x' } as const;
  const write = writer.change('command-1', { kind: 'batch', changes: [shortlist, impossible] });
  await expect(write).rejects.toMatchObject({ kind: 'refused' });
  expect(await listEntries(store)).toEqual([]);
  await writer.change('command-2', { kind: 'batch', changes: [shortlist] });
  expect(await listEntries(store)).toHaveLength(1);
});
