import {
  closeNote,
  openNote,
  openProfile,
  openReplies,
  readComments,
  scrollGrid,
} from '../practice-site/visitor';
import { tokenOf, VIEWER } from '../practice-site';
import { expect, REDNOTE, test, XIAOHONGSHU } from './kit';
import { allows, storedComments, storedCreator, storedNotes, wrongFigures } from './stored';

const WAYS = ['', 'nostate', 'stalestate', 'latestate', 'english', 'nostate,english'];

for (const host of [XIAOHONGSHU, REDNOTE]) {
  for (const practice of WAYS) {
    test(`profile, grid, notes and comments are kept as they are (${host}, ${practice || 'state on'})`, async ({
      kolens,
      page,
      truth,
    }) => {
      const koc = truth('koc');
      const note = koc.notes[4]!;
      await openProfile(page, host, koc.id, practice);
      await scrollGrid(page);
      await openNote(page, note.id);
      await readComments(page);
      await openReplies(page);

      await expect.poll(async () => (await storedNotes(kolens, koc.id)).length).toBe(18);
      await expect
        .poll(async () => (await storedComments(kolens, note.id)).length)
        .toBe(note.loadable);
      expect(await wrongFigures(kolens, koc)).toEqual([]);
      const creator = await storedCreator(kolens, koc.id);
      expect(creator).toMatchObject({ nickname: koc.nickname, redId: koc.redId, gender: 'male' });
      expect(allows(creator?.followers, koc.followers)).toBe(true);
      expect(allows(creator?.likesAndSaves, koc.likesAndSaves)).toBe(true);
      const kept = (await storedNotes(kolens, koc.id)).find(({ id }) => id === note.id);
      for (const field of ['likes', 'saves', 'comments'] as const) {
        expect(allows(kept?.note[field], note[field]), field).toBe(true);
      }
      // The share count stands in the site's state alone.
      const sharesReadable = !/nostate|stalestate/u.test(practice);
      expect(kept?.note.shares !== undefined).toBe(sharesReadable);
    });
  }
}

test('a note on its own page is taken in, with its author', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  const note = koc.notes[2]!;
  const token = encodeURIComponent(tokenOf(note.id));
  await page.goto(`https://${REDNOTE}/explore/${note.id}?xsec_token=${token}&xsec_source=pc_user`);
  const onScreen = await readComments(page);
  expect(onScreen).toBeGreaterThan(5);
  await expect.poll(async () => (await storedComments(kolens, note.id)).length).toBe(onScreen);
  expect(await wrongFigures(kolens, koc)).toEqual([]);
  expect((await storedNotes(kolens, koc.id)).map(({ id }) => id)).toEqual([note.id]);
});

test('search results give all four counts, and query cards nothing', async ({
  kolens,
  page,
  truth,
}) => {
  await page.goto(`https://${XIAOHONGSHU}/search_result?keyword=${encodeURIComponent('露营')}`);
  const koc = truth('koc');
  await expect
    .poll(async () => (await storedNotes(kolens, koc.id)).filter(({ note }) => note.shares).length)
    .toBeGreaterThan(5);
  expect(await wrongFigures(kolens, koc)).toEqual([]);
  const mega = truth('mega');
  await page.fill('#search-input', '老房');
  await page.press('#search-input', 'Enter');
  await expect
    .poll(async () => (await storedNotes(kolens, mega.id)).filter(({ note }) => note.saves).length)
    .toBeGreaterThan(0);
  expect(await wrongFigures(kolens, mega)).toEqual([]);
});

test("another tab's notes are never taken for the creator's own", async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  await page.locator('.reds-tab-item[data-tab="1"]').click();
  await page.locator('.tab-content-item.other section.note-item').first().waitFor();
  await page.waitForTimeout(1_500);
  await page.locator('.reds-tab-item[data-tab="0"]').click();
  await scrollGrid(page);
  const own = new Set(koc.notes.map(({ id }) => id));
  await expect
    .poll(async () => (await storedNotes(kolens, koc.id)).length)
    .toBeGreaterThanOrEqual(own.size);
  const strangers = (await storedNotes(kolens, koc.id)).filter(({ id }) => !own.has(id));
  expect(strangers).toEqual([]);
});

test('following the site to another creator keeps the two apart', async ({
  kolens,
  page,
  truth,
}) => {
  const [koc, markup] = [truth('koc'), truth('markup')];
  await openProfile(page, XIAOHONGSHU, koc.id);
  await openNote(page, koc.notes[0]!.id);
  await closeNote(page);
  await page.evaluate((to) => {
    window.dispatchEvent(new CustomEvent('practice:go', { detail: to }));
  }, `/user/profile/${markup.id}`);
  await openNote(page, markup.notes[0]!.id);
  await readComments(page, 5);
  await page.goBack();
  await page.goBack();
  await expect.poll(async () => (await storedNotes(kolens, markup.id)).length).toBe(7);
  for (const creator of [koc, markup]) {
    const own = new Set(creator.notes.map(({ id }) => id));
    const kept = await storedNotes(kolens, creator.id);
    expect(kept.filter(({ id }) => !own.has(id))).toEqual([]);
    expect(await wrongFigures(kolens, creator)).toEqual([]);
    expect(await storedCreator(kolens, creator.id)).toMatchObject({ nickname: creator.nickname });
  }
});

test('while the next profile is loading, the last one is not taken for it', async ({
  kolens,
  page,
  truth,
}) => {
  const [koc, markup] = [truth('koc'), truth('markup')];
  await openProfile(page, XIAOHONGSHU, koc.id, 'slow');
  await expect.poll(async () => (await storedCreator(kolens, koc.id))?.followers).toBeDefined();
  // The address changes at once, what stands in the page a good while later.
  await page.evaluate((to) => {
    window.dispatchEvent(new CustomEvent('practice:go', { detail: to }));
  }, `/user/profile/${markup.id}`);
  await expect(page.locator('.user-name')).toHaveText(markup.nickname);
  await page.goBack();
  await expect(page.locator('.user-name')).toHaveText(koc.nickname);
  await expect.poll(async () => (await storedNotes(kolens, markup.id)).length).toBe(7);
  for (const creator of [koc, markup]) {
    const kept = await storedCreator(kolens, creator.id);
    expect(kept).toMatchObject({ nickname: creator.nickname, redId: creator.redId });
    const rows = await kolens.rows<{ id: string; nicknames: unknown[] }>('creators');
    expect(rows.find(({ id }) => id === creator.id)?.nicknames).toHaveLength(1);
  }
});

test('neither the viewer nor a token is ever kept', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  await openNote(page, koc.notes[0]!.id);
  await readComments(page, 10);
  await expect
    .poll(async () => (await storedComments(kolens, koc.notes[0]!.id)).length)
    .toBeGreaterThan(0);
  const tables = ['creators', 'notes', 'comments', 'creatorSnapshots', 'noteSnapshots', 'meta'];
  const all = JSON.stringify(await Promise.all(tables.map((table) => kolens.rows(table))));
  expect(all).not.toContain(VIEWER.userId);
  expect(all).not.toContain(VIEWER.nickname);
  expect(all).not.toContain(tokenOf(koc.id));
  expect(all).not.toContain('xsec');
});
