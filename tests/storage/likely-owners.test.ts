import { describe, expect, it } from 'vitest';
import { bench, comment, creator, idOf, LIN, MINUTE, NOON, note, WU } from './build';

describe('the guess whose fingerprints a comment’s will join', () => {
  const other = comment({ id: idOf(1001), text: '质地清爽，夏天用刚刚好，已经回购了' });
  const printed = async (store: ReturnType<typeof bench>['store']) =>
    Object.fromEntries(
      (await store.prints.toArray()).map((row) => [row.creatorId, row.keys.length]),
    );

  it('spares nothing but a question: a right one leaves what a first one would', async () => {
    const { store, see } = bench();
    await see({ page: 'note', creators: [creator()], notes: [note()], comments: [comment()] });
    await see({ page: 'note', comments: [other] }, NOON + MINUTE);
    expect(await printed(store)).toEqual({ [LIN]: 2 });
  });

  it('is worth nothing once the creator is deleted', async () => {
    const { store, writer, see } = bench();
    await see({ page: 'note', creators: [creator()], notes: [note()], comments: [comment()] });
    await writer.change('command-1', { kind: 'delete-creator', creatorId: LIN });
    await see({ page: 'note', comments: [other] }, NOON + MINUTE);
    expect(await printed(store)).toEqual({ '': 1 });
  });

  it('is corrected by a page that says otherwise', async () => {
    const { store, see } = bench();
    await see({ page: 'note', comments: [comment()] });
    await see({ page: 'note', notes: [note({ creatorId: WU })], comments: [other] }, NOON + MINUTE);
    expect((await printed(store))[WU]).toBe(2);
  });
});
