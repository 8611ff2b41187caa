import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model';
import { readingsOf } from '@/lib/storage';
import { bench, creator, DAY, idOf, LIN, NOON, note, WU } from './build';

describe('everything that was ever read of a creator’s figures', () => {
  it('holds a reading each time a figure changed, oldest first, of this creator alone', async () => {
    const { store, see } = bench();
    const [first, second] = [idOf(100), idOf(101)];
    await see({ creators: [creator()], notes: [note({ id: first })] });
    await see(
      {
        creators: [creator({ followers: exactly(12_300) })],
        notes: [note({ id: first, likes: exactly(95) }), note({ id: second, likes: exactly(7) })],
      },
      NOON + DAY,
    );
    await see(
      {
        creators: [creator({ id: WU }), creator({ followers: exactly(12_300) })],
        notes: [note({ id: idOf(102), creatorId: WU })],
      },
      NOON + 2 * DAY,
    );
    const { creator: own, notes, noteFigures } = await readingsOf(store, LIN);
    expect(own.map(({ at, page, followers }) => [at, page, followers?.min])).toEqual([
      [NOON, 'profile', 12_000],
      [NOON + DAY, 'profile', 12_300],
    ]);
    expect(notes.map(({ id }) => id).sort()).toEqual([first, second]);
    expect(noteFigures.map(({ noteId, at, likes }) => [noteId, at, likes?.min])).toEqual([
      [first, NOON, 80],
      [first, NOON + DAY, 95],
      [second, NOON + DAY, 7],
    ]);
  });

  it('is empty for a creator never seen', async () => {
    const { store } = bench();
    expect(await readingsOf(store, LIN)).toEqual({ creator: [], notes: [], noteFigures: [] });
  });
});
