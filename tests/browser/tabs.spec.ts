import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, REDNOTE, test, XIAOHONGSHU } from './kit';
import { region, shortlistButton } from './sidebar';
import { storedNotes, wrongFigures } from './stored';

test('two tabs on two creators each show and save their own', async ({ kolens, page, truth }) => {
  const [koc, mega] = [truth('koc'), truth('mega')];
  const other = await kolens.context.newPage();
  await openProfile(page, XIAOHONGSHU, koc.id);
  await openProfile(other, REDNOTE, mega.id);
  for (const [tab, creator] of [
    [page, koc],
    [other, mega],
  ] as const) {
    await tab.bringToFront();
    await openNote(tab, creator.notes[1]!.id);
    await readComments(tab, 5);
    await closeNote(tab);
  }
  const [left, right] = [await kolens.sidebar(page), await kolens.sidebar(other)];
  await expect(left.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
  await expect(right.getByRole('heading', { level: 1 })).toHaveText(mega.nickname);
  await other.bringToFront();
  await shortlistButton(right, false).click();
  await expect(shortlistButton(right, true)).toBeVisible();
  await expect(shortlistButton(left, false)).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: mega.id }]);
  for (const creator of [koc, mega]) {
    const own = new Set(creator.notes.map(({ id }) => id));
    const kept = await storedNotes(kolens, creator.id);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter(({ id }) => !own.has(id))).toEqual([]);
    expect(await wrongFigures(kolens, creator)).toEqual([]);
  }
});

test('a save in one tab shows in the other tab of the same creator', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  const other = await kolens.context.newPage();
  await openProfile(page, XIAOHONGSHU, koc.id);
  await openProfile(other, REDNOTE, koc.id);
  await page.bringToFront();
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(other), true)).toBeVisible();
});

test('the open note is held against the others while it is open', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await openNote(page, koc.notes[3]!.id);
  const note = region(sidebar, 'This note');
  await expect(note).toContainText(String(koc.notes[3]!.likes));
  await expect(note).toContainText(/\d+ of \d+ notes by likes/u);
  await expect(note.getByRole('button', { name: 'Set this note aside' })).toBeVisible();
  await closeNote(page);
  await expect(region(sidebar, 'This note')).toHaveCount(0);
  await openNote(page, koc.notes[0]!.id);
  await expect(region(sidebar, 'This note')).toContainText(String(koc.notes[0]!.likes));
});

test('creators in view are shown with what is known, sorted as asked, and saved at one click', async ({
  kolens,
  page,
  truth,
}) => {
  const [koc, mega] = [truth('koc'), truth('mega')];
  await openProfile(page, XIAOHONGSHU, koc.id);
  await kolens.sidebar(page);
  await openProfile(page, XIAOHONGSHU, mega.id);
  await expect(
    (await kolens.sidebar(page)).getByRole('heading', { level: 1, name: mega.nickname }),
  ).toBeVisible();
  await page.goto(`https://${XIAOHONGSHU}/explore`);
  const list = (await kolens.sidebar(page)).getByRole('list', { name: 'Creators on this page' });
  const sidebar = await kolens.sidebar(page);
  await expect(list.getByText(koc.nickname, { exact: true })).toBeVisible();
  await sidebar.getByLabel('Order').selectOption('followers');
  await expect(list.locator('.in-view-name').first()).toHaveText(mega.nickname);
  const row = list.getByRole('listitem').filter({ hasText: koc.nickname });
  await row.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await expect(row.getByRole('button', { name: 'Shortlisted', exact: true })).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: koc.id }]);
});
