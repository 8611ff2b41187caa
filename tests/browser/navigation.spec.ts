import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';

interface Chunk {
  noteId: string;
  comments: { id: string }[];
}

/** Comments that are stored under a note they do not belong to. */
async function misplaced(kolens: Kolens, noteOf: (commentId: string) => string | undefined) {
  const chunks = await kolens.rows<Chunk>('comments');
  return chunks.flatMap(({ noteId, comments }) =>
    comments.filter(({ id }) => noteOf(id) !== noteId).map(({ id }) => id),
  );
}

for (const practice of ['', 'nostate', 'stalestate', 'latestate']) {
  test(`fast switching never mixes comments of two notes (${practice || 'state on'})`, async ({
    kolens,
    page,
    site,
    truth,
  }) => {
    const owners = new Map<string, string>();
    for (const { note } of site.world.notes.values()) {
      for (const comment of note.comments) {
        owners.set(comment.id, note.id);
        for (const reply of comment.replies) owners.set(reply.id, note.id);
      }
    }
    const healthy = truth('healthy');
    const ids = healthy.notes.slice(2, 8).map(({ id }) => id);
    await openProfile(page, XIAOHONGSHU, healthy.id, practice);
    for (const id of ids) {
      await openNote(page, id);
      await closeNote(page);
    }
    for (let i = 0; i < 4; i++) await page.goBack();
    for (let i = 0; i < 3; i++) await page.goForward();
    await openProfile(page, XIAOHONGSHU, healthy.id);
    await openNote(page, ids[0]!);
    await readComments(page, 20);
    await expect.poll(async () => (await kolens.rows<Chunk>('comments')).length).toBeGreaterThan(0);
    expect(await misplaced(kolens, (id) => owners.get(id))).toEqual([]);
  });
}
