import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';
import { storedComments, storedNotes } from './stored';

test('a click is not lost when the worker has been ended', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  await kolens.killWorker();
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: truth('koc').id }]);
});

test('what is read is not lost while the worker is ended again and again', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const onScreen: number[] = [];
  for (const { id } of koc.notes.slice(0, 3)) {
    await openNote(page, id);
    await kolens.killWorker();
    onScreen.push(await readComments(page));
    await kolens.killWorker();
    await closeNote(page);
  }
  await expect
    .poll(() =>
      Promise.all(
        koc.notes.slice(0, 3).map(async ({ id }) => (await storedComments(kolens, id)).length),
      ),
    )
    .toEqual(onScreen);
  const opened = (await storedNotes(kolens, koc.id)).filter(({ openedAt }) => openedAt);
  expect(opened).toHaveLength(3);
});

test('closing the tab right after the click keeps the save', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  const other = await kolens.context.newPage();
  await openProfile(other, XIAOHONGSHU, koc.id);
  await shortlistButton(await kolens.sidebar(other), false).click();
  await other.close();
  await openProfile(page, XIAOHONGSHU, koc.id);
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
});

test('navigating away in the very task of the click keeps the save', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  await sidebar.evaluate((to) => {
    // After the button's own listener, and before anything else can run in this frame.
    addEventListener('click', () => (window.top!.location.href = to));
  }, `https://${XIAOHONGSHU}/explore`);
  await shortlistButton(sidebar, false).click();
  await page.waitForURL('**/explore');
  await expect
    .poll(() => kolens.rows('entries'))
    .toMatchObject([{ creatorId: koc.id, status: 'candidate' }]);
});
