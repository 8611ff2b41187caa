import { openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';
import { storedComments, storedCreator, storedNotes, wrongFigures } from './stored';

for (const practice of ['hostile', 'hostile,nostate']) {
  test(`a page that works against the extension cannot cause a save (${practice})`, async ({
    kolens,
    page,
    truth,
    errors,
  }) => {
    const koc = truth('koc');
    await openProfile(page, XIAOHONGSHU, koc.id, practice);
    const sidebar = await kolens.sidebar(page);
    await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
    await openNote(page, koc.notes[0]!.id);
    await readComments(page, 10);
    await page.waitForTimeout(2_000);
    expect(await kolens.rows('entries')).toEqual([]);
    await expect(shortlistButton(sidebar, false)).toBeVisible();
    // What it shows is read as it is: neither invented nor given up.
    const creator = await storedCreator(kolens, koc.id);
    expect(creator).toMatchObject({ nickname: koc.nickname });
    expect(await wrongFigures(kolens, koc)).toEqual([]);
    const own = new Set(koc.notes.map(({ id }) => id));
    expect((await storedNotes(kolens, koc.id)).filter(({ id }) => !own.has(id))).toEqual([]);
    expect((await storedComments(kolens, koc.notes[0]!.id)).length).toBeGreaterThan(0);
    // A click of the user still counts.
    await shortlistButton(sidebar, false).click();
    await expect(shortlistButton(sidebar, true)).toBeVisible();
    // Its own scripts may stumble over its poison; ours may not.
    const ours = errors.filter((message) => /extension|kolens/iu.test(message));
    expect(ours).toEqual([]);
    errors.length = 0;
  });
}

test('markup in names and texts stays text', async ({ kolens, page, truth }) => {
  const markup = truth('markup');
  await openProfile(page, XIAOHONGSHU, markup.id);
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(markup.nickname);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toContainText('<img src=x');
  for (const place of [sidebar, dashboard]) {
    expect(await place.locator('img[src="x"]').count()).toBe(0);
    expect(await place.evaluate(() => '__caught' in window)).toBe(false);
  }
});

test('the page can neither see the sidebar nor reach into it', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await kolens.sidebar(page);
  const reached = await page.evaluate(() => ({
    frames: document.querySelectorAll('iframe').length,
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    globals: Object.keys(window).filter((name) => /kolens/iu.test(name)),
    native: [JSON.parse, window.fetch, history.pushState, XMLHttpRequest.prototype.open].every(
      (method) => Function.prototype.toString.call(method).includes('[native code]'),
    ),
  }));
  expect(reached).toEqual({ frames: 0, roots: 0, globals: [], native: true });
});
