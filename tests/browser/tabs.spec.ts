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

test('what two tabs and the dashboard write about one creator at once all stays', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const koc = truth('koc');
  const other = await kolens.context.newPage();
  await openProfile(page, XIAOHONGSHU, koc.id);
  await openProfile(other, REDNOTE, koc.id);
  await page.bringToFront();
  const [left, right] = [await kolens.sidebar(page), await kolens.sidebar(other)];
  await shortlistButton(left, false).click();
  await expect(shortlistButton(left, true)).toBeVisible();
  await expect(shortlistButton(right, true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await dashboard.goto(`${dashboard.url().split('#')[0]}#/creator/${koc.id}`);
  const note = dashboard.getByLabel('Note', { exact: true });
  await expect(note).toBeVisible();

  // Different fields, and one that holds several, from three places: nobody waits for anybody.
  for (const [place, tag] of [
    [left, 'links'],
    [right, 'rechts'],
  ] as const) {
    await (place === left ? page : other).bringToFront();
    await place.locator('summary', { has: place.locator('.entry-summary') }).click();
    await place.getByLabel('Tags').fill(tag);
  }
  await dashboard.getByLabel('Owner').fill('Mia');
  await Promise.all([
    left.getByLabel('Tags').press('Enter'),
    right.getByLabel('Tags').press('Enter'),
    dashboard.getByLabel('Owner').press('Enter'),
  ]);
  await expect
    .poll(async () => {
      const [entry] = await kolens.rows<{ tags: string[]; owner?: string }>('entries');
      return { tags: entry?.tags.toSorted(), owner: entry?.owner };
    })
    .toEqual({ tags: ['links', 'rechts'], owner: 'Mia' });

  // The same field: what is being typed stays, what was written elsewhere is shown, the user chooses.
  await note.fill('from the dashboard');
  await page.bringToFront();
  await left.getByLabel('Note', { exact: true }).fill('from the sidebar');
  await left.getByLabel('Note', { exact: true }).press('Tab');
  await dashboard.bringToFront();
  // The list that was left is kept, unseen, with the note in it.
  const seen = dashboard.getByText('from the sidebar').filter({ visible: true });
  await expect(seen.first()).toBeVisible();
  await expect(note).toHaveValue('from the dashboard');
  await dashboard.getByRole('button', { name: 'Keep mine' }).click();
  await expect
    .poll(async () => (await kolens.rows<{ note?: string }>('entries'))[0]?.note)
    .toBe('from the dashboard');
});
