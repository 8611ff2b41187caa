import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { placesElsewhere } from '@/lib/storage';
import { bench, comment, idOf, LIN, note, WU } from './build';

describe('where commenters of other creators are', () => {
  const theirs = note({ id: idOf(200), creatorId: WU });
  const under = (noteId: string, n: number, part = {}) =>
    comment({ id: idOf(n), noteId, user: { id: idOf(n + 4_000) }, ...part });

  it('counts each person once a place, the creators themselves and this creator’s notes aside', async () => {
    const { store, see } = bench();
    const person = { user: { id: idOf(9_000) }, ipLocation: '四川' };
    await see({
      page: 'note',
      notes: [note(), theirs],
      comments: [
        under(theirs.id, 1, person),
        under(theirs.id, 2, person),
        under(theirs.id, 3, { ipLocation: '四川' }),
        under(theirs.id, 4, { ipLocation: '北京' }),
        under(theirs.id, 5),
        under(theirs.id, 6, { ipLocation: '上海', byCreator: true }),
        under(note().id, 7, { ipLocation: '广东' }),
      ],
    });
    const { counts, ...rest } = await placesElsewhere(store, LIN);
    expect([...counts]).toEqual(
      expect.arrayContaining([
        ['四川', 2],
        ['北京', 1],
      ]),
    );
    expect(counts.size).toBe(2);
    expect(rest).toEqual({ people: 3, notes: 1, creators: 1 });
    expect((await placesElsewhere(store, WU)).counts).toEqual(new Map([['广东', 1]]));
  });

  it('is nothing where nothing was read', async () => {
    const { store } = bench();
    expect((await placesElsewhere(store, LIN)).people).toBe(0);
  });
});
