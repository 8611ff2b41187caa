import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, joinLinkedNotes, type LinkedNote } from '@/lib/model';
import { linkedNotesOf, linkedNotesOfCreator, listLinkedNotes, measuresOf } from '@/lib/storage';
import { bench, comment, creator, DAY, idOf, LIN, NOON, note } from './build';

const NOTE = idOf(100);
const about = { listId: 'spring', noteId: NOTE } as const;
const link = { kind: 'link-note', ...about, creatorId: LIN } as const;

async function campaign() {
  const one = bench();
  await one.see({ creators: [creator()] });
  await one.writer.change('command-list', { kind: 'create-list', id: 'spring', name: '春季' });
  const detail = note({ completeness: 'detail', title: '周末的阳台', saves: exactly(9) });
  await one.see({ page: 'note', notes: [detail], comments: [comment()] }, NOON - 2 * DAY);
  return one;
}

describe('a note linked to a campaign', () => {
  it('comes with its readings, its comments and when it was last open', async () => {
    const { store, writer, see } = await campaign();
    await writer.change('command-1', link);
    const again = note({ completeness: 'detail', likes: exactly(200), saves: exactly(31) });
    await see({ page: 'note', notes: [again] }, NOON - DAY);
    // A card shows likes alone: nobody saw the note itself.
    await see({ notes: [note({ likes: exactly(240) })] }, NOON);
    const [followed] = await linkedNotesOf(store, 'spring');
    expect(followed).toMatchObject({
      link: { creatorName: '林小满', title: '周末的阳台', creatorId: LIN },
      lastOpenedAt: NOON - DAY,
      comments: [{ text: '这个颜色真好看，周末去试试' }],
    });
    expect(followed!.readings.map(({ saves }) => saves?.min)).toEqual([9, 31, undefined]);
    expect(await listLinkedNotes(store)).toMatchObject([{ lastOpenedAt: NOON - DAY }]);
  });

  it('is linked once, needs its list, and goes with it', async () => {
    const { store, writer } = await campaign();
    await writer.change('command-1', link);
    await writer.change('command-2', link);
    expect(await linkedNotesOfCreator(store, LIN)).toHaveLength(1);
    const elsewhere = { ...link, listId: 'autumn' };
    await expect(writer.change('command-3', elsewhere)).rejects.toMatchObject({ kind: 'refused' });
    await writer.change('command-4', { kind: 'delete-list', id: 'spring' });
    expect(await linkedNotesOfCreator(store, LIN)).toEqual([]);
  });

  it('keeps its ticks through being taken away and put back', async () => {
    const { store, writer, clock } = await campaign();
    const commentId = idOf(1000);
    const tick = { kind: 'answer-question', ...about, commentId } as const;
    await expect(writer.change('command-0', { ...tick, isDone: true })).rejects.toMatchObject({
      kind: 'refused',
    });
    await writer.change('command-1', link);
    await writer.change('command-2', { ...tick, isDone: true });
    const [was] = await linkedNotesOfCreator(store, LIN);
    await writer.change('command-3', { kind: 'unlink-note', ...about });
    expect(await linkedNotesOf(store, 'spring')).toEqual([]);
    await writer.change('command-4', { ...link, was: was! });
    expect((await linkedNotesOfCreator(store, LIN))[0]).toEqual(was);
    clock.now += 1_000;
    await writer.change('command-5', { ...tick, isDone: false });
    expect((await linkedNotesOfCreator(store, LIN))[0]?.answered).toMatchObject({
      [commentId]: { isDone: false },
    });
  });

  it('keeps its last figures, name and title when its creator is deleted', async () => {
    const { store, writer } = await campaign();
    await writer.change('command-1', link);
    await writer.change('command-2', { kind: 'delete-creator', creatorId: LIN });
    const [followed] = await linkedNotesOf(store, 'spring');
    expect(followed).not.toHaveProperty('row');
    expect(followed).toMatchObject({ readings: [], comments: [] });
    expect(followed!.link).toMatchObject({
      creatorName: '林小满',
      title: '周末的阳台',
      lastReading: {
        at: new Date(NOON - 2 * DAY).toISOString(),
        likes: exactly(80),
        saves: exactly(9),
      },
    });
  });
});

it('two versions of a linked note join tick by tick, in any order', () => {
  const tick = fc.record({
    at: fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'),
    isDone: fc.boolean(),
  });
  const version = fc
    .dictionary(fc.constantFrom(idOf(1), idOf(2), idOf(3)), tick)
    .map((answered): LinkedNote => ({
      ...{ ...about, creatorId: LIN, answered, fieldTimes: {} },
      createdAt: '2026-03-01T00:00:00.000Z',
      updatedAt: '2026-03-01T00:00:00.000Z',
    }));
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(joinLinkedNotes(a, b)).toEqual(joinLinkedNotes(b, a));
      expect(joinLinkedNotes(joinLinkedNotes(a, b), c)).toEqual(
        joinLinkedNotes(a, joinLinkedNotes(b, c)),
      );
      expect(joinLinkedNotes(a, a)).toEqual(a);
    }),
  );
});

describe('a figure of the log', () => {
  const edit = { kind: 'edit-measure', id: 'measure-1', listId: 'spring' } as const;

  it('is written field by field, taken away and put back, and goes with its list', async () => {
    const { store, writer } = await campaign();
    const changes = { area: 'search', metric: 'search-rank', value: 3, term: '阳台' } as const;
    await writer.change('command-1', { ...edit, changes });
    await writer.change('command-2', { ...edit, changes: { on: '2026-03-14' } });
    const [was] = await measuresOf(store, 'spring');
    expect(was).toMatchObject({ ...changes, on: '2026-03-14', listId: 'spring' });
    await writer.change('command-3', { kind: 'delete-measure', id: 'measure-1' });
    expect(await measuresOf(store, 'spring')).toEqual([]);
    await writer.change('command-4', { ...edit, changes });
    await writer.change('command-5', { kind: 'delete-list', id: 'spring' });
    expect(await measuresOf(store, 'spring')).toEqual([]);
    await expect(writer.change('command-6', { ...edit, changes })).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});
