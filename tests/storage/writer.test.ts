import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exactly, parseCount } from '@/lib/model';
import { creatorOf, historyOf, noteHistoryOf } from '@/lib/storage';
import {
  bench,
  comment,
  contentOf,
  creator,
  LIN,
  MINUTE,
  NOON,
  note,
  observation,
  WU,
} from './build';

describe('an observation', () => {
  it('is stored once however often the same batch arrives', async () => {
    const { store, writer } = bench();
    const seen = observation({ creators: [creator()], notes: [note()], comments: [comment()] });
    await writer.observe('batch-same', seen);
    const once = await contentOf(store);
    await writer.observe('batch-same', seen);
    await Promise.all([writer.observe('batch-same', seen), writer.observe('batch-same', seen)]);
    expect(await contentOf(store)).toEqual(once);
    expect(await store.applied.count()).toBe(1);
  });

  it('tells of every figure when and on which page it was seen', async () => {
    const { store, see } = bench();
    await see({ page: 'search', creators: [creator({ followers: undefined })] }, NOON);
    await see({ creators: [{ id: LIN, followers: exactly(12_000) }] }, NOON + MINUTE);
    const row = await creatorOf(store, LIN);
    expect(row?.seen['nickname']).toEqual({ at: NOON, page: 'search' });
    expect(row?.seen['followers']).toEqual({ at: NOON + MINUTE, page: 'profile' });
    expect(row).toMatchObject({ firstSeenAt: NOON, lastSeenAt: NOON + MINUTE });
  });

  it('keeps the moment of a figure that a later, blunter reading does not replace', async () => {
    const { store, see } = bench();
    await see({ creators: [creator({ followers: exactly(12_812) })] }, NOON);
    await see({ creators: [creator({ followers: parseCount('1.3万') })] }, NOON + MINUTE);
    const row = await creatorOf(store, LIN);
    expect(row?.creator.followers).toEqual(exactly(12_812));
    expect(row?.seen['followers']?.at).toBe(NOON);
  });

  it('of a blocked page leaves nothing behind', async () => {
    const { store, see } = bench();
    await see({ page: 'blocked', blockedReason: 'login', creators: [creator()] });
    expect(Object.values(await contentOf(store)).flat()).toEqual([]);
  });

  it('never lets a card take away what the open note showed', async () => {
    const { store, see } = bench();
    const detail = note({
      completeness: 'detail',
      title: '全文标题',
      text: '正文',
      saves: exactly(3),
    });
    await see({ page: 'note', notes: [detail] }, NOON);
    await see({ notes: [note({ title: '截断的', likes: exactly(90) })] }, NOON + MINUTE);
    const row = await store.notes.get(detail.id);
    expect(row?.note).toMatchObject({ title: '全文标题', text: '正文', completeness: 'detail' });
    expect(row?.note.likes).toEqual(exactly(90));
    expect(row?.note.saves).toEqual(exactly(3));
    expect(row?.openedAt).toBe(NOON);
  });

  it('unpins a note only when the creator’s own grid shows it without the mark', async () => {
    const { store, see } = bench();
    await see({ notes: [note({ pinned: true })] }, NOON);
    await see({ page: 'explore', notes: [note()] }, NOON + MINUTE);
    expect((await store.notes.get(note().id))?.note.pinned).toBe(true);
    await see({ notes: [note()] }, NOON + 2 * MINUTE);
    expect((await store.notes.get(note().id))?.note.pinned).toBeUndefined();
    await see({ notes: [note({ pinned: true })] }, NOON + MINUTE);
    expect((await store.notes.get(note().id))?.note.pinned).toBeUndefined();
  });
});

describe('snapshots', () => {
  it('grow only when a figure changed', async () => {
    const { store, see } = bench();
    const at = [0, 1, 2, 3].map((n) => NOON + n * MINUTE);
    await see({ creators: [creator({ followers: exactly(12_812) })] }, at[0]);
    await see({ creators: [creator({ followers: exactly(12_812) })] }, at[1]);
    await see({ creators: [creator({ followers: parseCount('1.3万') })] }, at[2]);
    await see({ creators: [creator({ followers: exactly(13_002) })] }, at[3]);
    const history = await historyOf(store, LIN);
    expect(history.map((row) => [row.at, row.followers?.min])).toEqual([
      [at[0], 12_812],
      [at[3], 13_002],
    ]);
  });

  it('hold what the page showed, with its page', async () => {
    const { store, see } = bench();
    await see({ page: 'search', notes: [note({ saves: exactly(7) })] }, NOON);
    expect(await noteHistoryOf(store, note().id)).toEqual([
      { noteId: note().id, at: NOON, page: 'search', likes: exactly(80), saves: exactly(7) },
    ]);
  });

  it('are not made of a reading without figures', async () => {
    const { store, see } = bench();
    await see({ creators: [{ id: WU, nickname: '吴' }], notes: [note({ likes: undefined })] });
    expect(await store.creatorSnapshots.count()).toBe(0);
    expect(await store.noteSnapshots.count()).toBe(0);
  });
});

it('nicknames are remembered in the order in which they were first seen', async () => {
  const { store, see } = bench();
  await see({ creators: [creator({ nickname: '后来' })] }, NOON + MINUTE);
  await see({ creators: [creator({ nickname: '先前' })] }, NOON);
  await see({ creators: [creator({ nickname: '后来' })] }, NOON + 2 * MINUTE);
  expect((await creatorOf(store, LIN))?.nicknames).toEqual([
    { name: '先前', at: NOON },
    { name: '后来', at: NOON + MINUTE },
  ]);
  expect((await creatorOf(store, LIN))?.creator.nickname).toBe('后来');
});
