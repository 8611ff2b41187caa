import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exactly, sketchOf } from '@/lib/model';
import { countTextsBefore, createWriter, dossierOf } from '@/lib/storage';
import { bench, comment, DAY, idOf, LIN, MINUTE, NOON, note, WU } from './build';

const WRITER = idOf(5000);

describe('commenters', () => {
  it('are kept without name and id, under one pseudonym per person', async () => {
    const { store, see } = bench();
    const two = [comment(), comment({ id: idOf(1001) })];
    const other = comment({ id: idOf(1002), user: { id: idOf(5001), nickname: '另一位' } });
    await see({ page: 'note', notes: [note()], comments: [...two, other] });
    const text = JSON.stringify(await store.comments.toArray());
    for (const secret of [WRITER, idOf(5001), '路过的人', '另一位', '07:08:09']) {
      expect(text).not.toContain(secret);
    }
    const [a, b, c] = (await store.comments.toArray()).flatMap((chunk) => chunk.comments);
    expect(a?.who).toMatch(/^[\w-]{12}$/);
    expect(b?.who).toBe(a?.who);
    expect(c?.who).not.toBe(a?.who);
  });

  it('have another pseudonym in every installation', async () => {
    const first = bench();
    const second = bench();
    // The second installation draws another salt.
    await second.store.meta.put({ key: 'salt', value: 'another' });
    for (const { see } of [first, second]) await see({ page: 'note', comments: [comment()] });
    const [a] = (await first.store.comments.toArray()).flatMap((chunk) => chunk.comments);
    const [b] = (await second.store.comments.toArray()).flatMap((chunk) => chunk.comments);
    expect(a?.who).not.toBe(b?.who);
  });

  it('keep the day they registered, not the second', async () => {
    const { store, see } = bench();
    await see({ page: 'note', notes: [note()], comments: [comment()] });
    const [kept] = (await dossierOf(store, LIN, NOON)).comments ?? [];
    expect(kept?.user?.registeredAt).toEqual({
      at: '2026-02-11T16:00:00.000Z',
      precision: 'day',
      source: 'id',
    });
  });
});

describe('comments', () => {
  it('have their fingerprint from the moment their words are seen, and one of each', async () => {
    const { store, see } = bench();
    const { text, ...wordless } = comment();
    await see({ page: 'note', notes: [note()], comments: [wordless] });
    expect(await store.prints.toArray()).toEqual([]);
    for (let i = 0; i < 2; i++) await see({ page: 'note', comments: [{ ...wordless, text }] });
    const [print] = await store.prints.toArray();
    expect([...print!.keys]).toEqual([sketchOf(text!)[0]]);
  });

  it('lie in one record per note, each once, the later reading joined in', async () => {
    const { store, see } = bench();
    const c = comment({ likes: exactly(1) });
    await see({ page: 'note', notes: [note()], comments: [c] }, NOON);
    await see(
      { page: 'note', comments: [{ ...c, likes: exactly(4) }, comment({ id: idOf(1001) })] },
      NOON + MINUTE,
    );
    const chunks = await store.comments.toArray();
    expect(chunks).toHaveLength(1);
    expect(chunks[0]?.comments.map((k) => [k.id, k.likes?.min])).toEqual([
      [c.id, 4],
      [idOf(1001), undefined],
    ]);
  });

  it('find their creator when the note shows its author only later', async () => {
    const { store, see } = bench();
    const anonymous = note();
    delete anonymous.creatorId;
    await see({ page: 'note', notes: [anonymous], comments: [comment()] }, NOON);
    expect((await dossierOf(store, LIN, NOON)).comments).toEqual([]);
    await see({ page: 'note', notes: [note()] }, NOON + MINUTE);
    expect((await dossierOf(store, LIN, NOON)).comments).toHaveLength(1);
  });

  it('come back as they were read, but for who wrote them', async () => {
    const { store, see } = bench();
    const reply = comment({
      id: idOf(1001),
      parentId: idOf(1000),
      byCreator: true,
      hasPicture: true,
      likes: { min: 10, max: 999, shown: '10+' },
      ipLocation: '北京',
      createdAt: { at: '2026-02-01T00:00:00.000Z', precision: 'day', source: 'dom' },
    });
    await see({ page: 'note', notes: [note()], comments: [reply] });
    const [kept] = (await dossierOf(store, LIN, NOON)).comments ?? [];
    expect(kept).toMatchObject({ ...reply, user: {} });
  });
});

describe('the retention period', () => {
  it('ends a text some days after it was last seen, and leaves its fingerprint', async () => {
    const { store, writer, clock, see } = bench();
    const text = comment().text ?? '';
    const old = comment();
    const seenAgain = comment({ id: idOf(1001) });
    await see({ page: 'note', notes: [note()], comments: [old, seenAgain] }, NOON - 91 * DAY);
    await see({ page: 'note', comments: [seenAgain] }, NOON - 89 * DAY);
    await writer.sweep();
    const [a, b] = (await dossierOf(store, LIN, clock.now)).comments ?? [];
    expect(a).not.toHaveProperty('text');
    expect(a?.sketch).toEqual(sketchOf(text));
    expect(b?.text).toBe(text);
    expect(b).not.toHaveProperty('sketch');
  });

  it('drops as many texts as were said beforehand, of however many notes', async () => {
    const { store, writer, see } = bench();
    const ids = Array.from({ length: 120 }, (_, n) => idOf(2_000 + n));
    const comments = ids.flatMap((noteId, n) => [
      comment({ id: idOf(3_000 + n), noteId }),
      comment({ id: idOf(4_000 + n), noteId }),
    ]);
    const notes = ids.map((id) => note({ id }));
    await see({ page: 'note', notes, comments }, NOON - 91 * DAY);
    // Half of them were seen again since.
    await see({ page: 'note', comments: comments.filter((_, i) => i % 2) }, NOON - 89 * DAY);
    expect(await countTextsBefore(store, NOON - 90 * DAY)).toBe(120);
    await writer.sweep();
    expect(await countTextsBefore(store, NOON - 90 * DAY)).toBe(0);
    expect(await countTextsBefore(store, NOON)).toBe(120);
  });

  it('follows the user’s setting, and is looked at once a day', async () => {
    const { store, writer, clock, see } = bench();
    await see({ page: 'note', notes: [note()], comments: [comment()] }, NOON - 20 * DAY);
    await writer.sweep();
    await writer.change('command-1', { kind: 'settings', settings: { retentionDays: 10 } });
    await writer.sweep();
    // A worker that has just been started again asks the database when the last sweep was.
    await createWriter({ store, now: () => clock.now, newId: () => 'unused' }).sweep();
    expect((await dossierOf(store, LIN, clock.now)).comments?.[0]?.text).toBeDefined();
    clock.now += DAY;
    await writer.sweep();
    expect((await dossierOf(store, LIN, clock.now)).comments?.[0]?.text).toBeUndefined();
  });

  it('gives the text back when the page shows it again', async () => {
    const { store, writer, clock, see } = bench();
    await see({ page: 'note', notes: [note()], comments: [comment()] }, NOON - 91 * DAY);
    await writer.sweep();
    await see({ page: 'note', comments: [comment()] }, NOON);
    const [kept] = (await dossierOf(store, LIN, clock.now)).comments ?? [];
    expect(kept?.text).toBe(comment().text);
    expect(kept).not.toHaveProperty('sketch');
  });
});

describe('the background of a dossier', () => {
  const copied = '姐妹们真的可以冲，我已经回购第三次了';
  const other = note({ id: idOf(200), creatorId: WU });

  it('holds the notes of others that share wording, however long ago they were read', async () => {
    const { store, writer, clock, see } = bench();
    const theirs = comment({ id: idOf(2000), noteId: other.id, text: copied });
    await see({ page: 'note', notes: [other], comments: [theirs] }, NOON - 200 * DAY);
    // Enough later notes of others to push it out of the sample of recent ones.
    for (let n = 0; n < 30; n++) {
      const filler = note({ id: idOf(300 + n), creatorId: WU });
      const words = comment({
        id: idOf(3000 + n),
        noteId: filler.id,
        text: `第${n}条平常的话，各说各的`,
      });
      await see({ page: 'note', notes: [filler], comments: [words] }, NOON - DAY);
    }
    const mine = comment({ text: `${copied}！` });
    await see({ page: 'note', notes: [note()], comments: [mine] }, NOON);
    await writer.sweep();
    const { background = [] } = await dossierOf(store, LIN, clock.now);
    expect(background.map((c) => c.id)).toContain(theirs.id);
    expect(background.length).toBeLessThan(30);
  });

  it('never holds the creator’s own comments', async () => {
    const { store, see } = bench();
    await see({ page: 'note', notes: [note(), other], comments: [comment({ text: copied })] });
    await see({
      page: 'note',
      comments: [comment({ id: idOf(2000), noteId: other.id, text: copied })],
    });
    const { background = [] } = await dossierOf(store, LIN, NOON);
    expect(background.map((c) => c.noteId)).toEqual([other.id]);
  });
});
