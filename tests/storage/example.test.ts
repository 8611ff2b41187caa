import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSchema, exactly, exampleId, type Change, type Observation } from '@/lib/model';
import {
  createExampleWriter,
  EXAMPLE_DATABASE_NAME,
  hasExample,
  makeBackup,
  openExample,
  openStore,
} from '@/lib/storage';
import { bench, comment, contentOf, creator, NOON, note, observation } from './build';

/* The example workspace: a database of its own, with the same writer. */

const INVENTED = exampleId('creator', 1);
const NOTE = exampleId('note', 1);

const page: Observation = observation({
  page: 'note',
  creators: [creator({ id: INVENTED, nickname: '虚构的人' })],
  notes: [note({ id: NOTE, creatorId: INVENTED, completeness: 'detail' })],
  comments: [comment({ id: exampleId('comment', 1), noteId: NOTE, likes: exactly(1) })],
});
const pages: Change = { kind: 'example-pages', pages: [page] };

function example() {
  return createExampleWriter({ now: () => NOON, newId: () => 'salt-of-the-example' });
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

beforeEach(async () => {
  await example().change('command-clean', { kind: 'delete-all' });
});

describe('the example', () => {
  it('is there once something was written to it, and gone without a trace once removed', async () => {
    expect(await hasExample()).toBe(false);
    const writer = example();
    await writer.change('command-0001', pages);
    expect(await hasExample()).toBe(true);
    await writer.change('command-0002', { kind: 'delete-all' });
    expect(await hasExample()).toBe(false);
    expect(await databases()).not.toContain(EXAMPLE_DATABASE_NAME);
  });

  it('is not made again by a page that still asks for it', async () => {
    const writer = example();
    await writer.change('command-0001', pages);
    const removed = vi.fn();
    const store = openExample(removed);
    expect(await store.creators.count()).toBe(1);
    await writer.change('command-0002', { kind: 'delete-all' });
    expect(removed).toHaveBeenCalledOnce();
    await expect(store.creators.count()).rejects.toThrow('closed');
    expect(await databases()).not.toContain(EXAMPLE_DATABASE_NAME);
  });

  it('can be made again by the same commands after it was removed', async () => {
    const writer = example();
    await writer.change('command-0001', pages);
    await writer.change('command-0002', { kind: 'delete-all' });
    await writer.change('command-0001', pages);
    const store = openStore(EXAMPLE_DATABASE_NAME);
    expect(await store.creators.count()).toBe(1);
    store.close();
  });

  it('takes a page once, however often the command arrives', async () => {
    const writer = example();
    await writer.change('command-0001', pages);
    const store = openStore(EXAMPLE_DATABASE_NAME);
    const before = await contentOf(store);
    await writer.change('command-0001', pages);
    expect(await contentOf(store)).toEqual(before);
    expect((await store.comments.get(NOTE))?.comments).toHaveLength(1);
    store.close();
  });

  it('keeps commenters under pseudonyms, as everywhere', async () => {
    await example().change('command-0001', pages);
    const store = openStore(EXAMPLE_DATABASE_NAME);
    const text = JSON.stringify(await store.comments.toArray());
    expect(text).not.toContain(page.comments[0]!.user!.id);
    expect(text).toContain('"who"');
    store.close();
  });

  it('is not the user’s: their data, and a backup of them, are the same before and after', async () => {
    const { store, writer } = bench();
    await writer.observe('batch-0001', observation({ creators: [creator()] }));
    const before = await contentOf(store);
    const invented = example();
    await invented.change('command-0001', pages);
    await invented.change('command-0002', { kind: 'shortlist', creatorId: INVENTED });
    expect(await contentOf(store)).toEqual(before);
    const { parts } = await makeBackup(store, { now: NOON, version: '0', withSalt: false });
    expect(parts.length).toBeGreaterThan(0);
    await invented.change('command-0003', { kind: 'delete-all' });
    expect(await contentOf(store)).toEqual(before);
  });
});

describe('invented pages', () => {
  it('are refused by the user’s own data, whatever they hold', async () => {
    const { store, writer } = bench();
    await expect(writer.change('command-0001', pages)).rejects.toMatchObject({ kind: 'refused' });
    expect(await store.creators.count()).toBe(0);
  });

  it.each<[string, unknown]>([
    ['none', []],
    ['what is no page', [{ page: 'note' }]],
    ['one with a creator without an id', [{ ...page, creators: [{ nickname: '无' }] }]],
  ])('that are malformed are refused: %s', (_, wrong) => {
    expect(changeSchema.safeParse({ ...pages, pages: wrong }).success).toBe(false);
  });
});
