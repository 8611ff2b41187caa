import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dossierSchema, exactly } from '@/lib/model';
import { coverageOf, creatorFactsOf, dossierOf } from '@/lib/storage';
import { bench, comment, creator, DAY, idOf, LIN, NOON, note, WU } from './build';

describe('a dossier', () => {
  it('is one by the contract, and loses nothing when parsed as such', async () => {
    const { store, writer, see } = bench();
    const opened = note({ completeness: 'detail', title: '阳台', saves: exactly(9) });
    const theirs = note({ id: idOf(200), creatorId: WU });
    await see({ page: 'note', notes: [opened], comments: [comment()] }, NOON - 100 * DAY);
    await writer.sweep();
    const more = [comment({ id: idOf(1001) }), comment({ id: idOf(1002), noteId: theirs.id })];
    await see({ page: 'note', creators: [creator()], notes: [opened, theirs], comments: more });
    const dossier = await dossierOf(store, LIN, NOON);
    expect(dossierSchema.parse(dossier)).toEqual(dossier);
    expect(dossier).toMatchObject({ id: LIN, now: '2026-03-14T12:00:00.000Z', creator: creator() });
    expect(dossier.notes).toEqual([opened]);
    expect(dossier.comments?.map((c) => c.id)).toEqual([idOf(1000), idOf(1001)]);
    expect(dossier.background?.map((c) => c.id)).toEqual([idOf(1002)]);
  });

  it('tells when each fact was read: another page of the note dates its own fields alone', async () => {
    const { store, see } = bench();
    const opened = note({ completeness: 'detail', likes: exactly(40), saves: exactly(9) });
    await see({ page: 'note', notes: [opened], comments: [comment()] }, NOON - DAY);
    await see({ page: 'profile', creators: [creator()], notes: [note({ likes: exactly(41) })] });
    const { row, dossier, times } = await creatorFactsOf(store, LIN, NOON);
    expect(row?.creator).toEqual(creator());
    expect(dossier).toEqual(await dossierOf(store, LIN, NOON));
    const seen = times.notes.get(opened.id);
    expect(seen?.['likes']?.at).toBe(NOON);
    expect(seen?.['saves']?.at).toBe(NOON - DAY);
    expect(times.comments).toBe(NOON - DAY);
    const unknown = await creatorFactsOf(store, WU, NOON);
    expect(unknown).toMatchObject({ row: undefined, times: { profile: {}, notes: new Map() } });
  });

  it('of a creator never seen says nothing', async () => {
    const { store } = bench();
    const dossier = await dossierOf(store, LIN, NOON);
    expect(dossier).not.toHaveProperty('creator');
    expect([dossier.notes, dossier.comments, dossier.background]).toEqual([[], [], []]);
  });
});

describe('coverage', () => {
  it('counts what was seen as a card, what was opened, and the comments read', async () => {
    const { store, see } = bench();
    await see({ notes: [note(), note({ id: idOf(101) })] }, NOON - DAY);
    await see({ page: 'note', notes: [note({ completeness: 'detail' })], comments: [comment()] });
    expect(await coverageOf(store, LIN)).toEqual({
      notesSeen: 2,
      notesOpened: 1,
      commentsSeen: 1,
      firstSeenAt: NOON - DAY,
      lastSeenAt: NOON,
    });
  });

  it('of a creator never seen has no dates', async () => {
    expect(await coverageOf(bench().store, WU)).toEqual({
      notesSeen: 0,
      notesOpened: 0,
      commentsSeen: 0,
    });
  });
});
