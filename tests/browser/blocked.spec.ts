import { openNote, openProfile, readComments, scrollGrid } from '../practice-site/visitor';
import { expect, REDNOTE, test, XIAOHONGSHU } from './kit';
import { figure, region, shortlistButton } from './sidebar';
import { expectNothingStored, storedCreator, storedNotes } from './stored';

const SAYS = {
  captcha: 'The site asks for a check',
  risk: 'The site is limiting access',
  login: 'The site asks you to log in',
} as const;

for (const [practice, words] of Object.entries(SAYS)) {
  test(`a page behind ${practice} says so and stores nothing`, async ({ kolens, page, truth }) => {
    await openProfile(page, XIAOHONGSHU, truth('koc').id, practice);
    const sidebar = await kolens.sidebar(page);
    await expect(sidebar.getByRole('heading', { name: words })).toBeVisible();
    await page.waitForTimeout(1_000);
    await expectNothingStored(kolens);
  });
}

test('a note link without its token is not available, and stores nothing', async ({
  kolens,
  page,
  truth,
}) => {
  await page.goto(`https://${XIAOHONGSHU}/explore/${truth('koc').notes[0]!.id}`);
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { name: 'This page is not available' })).toBeVisible();
  await page.waitForTimeout(1_000);
  await expectNothingStored(kolens);
});

test('a blocked page keeps what was read before', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const before = [await storedCreator(kolens, koc.id), await storedNotes(kolens, koc.id)];
  for (const practice of ['captcha', 'risk', 'login']) {
    await openProfile(page, XIAOHONGSHU, koc.id, practice);
    await kolens.sidebar(page);
    await page.waitForTimeout(800);
  }
  expect([await storedCreator(kolens, koc.id), await storedNotes(kolens, koc.id)]).toEqual(before);
});

test('a visitor who is not logged in gets ranges, never zeros', async ({ kolens, page, truth }) => {
  const mega = truth('mega');
  await openProfile(page, REDNOTE, mega.id, 'guest');
  await scrollGrid(page, 4);
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(mega.nickname);
  await expect(figure(sidebar, 'Followers')).toHaveText(/10K or more|10,000 or more/u);
  await expect(figure(sidebar, 'Following')).toHaveText('10–999');
  await expect(region(sidebar, 'Score')).toContainText('Too little to say');
  const creator = await storedCreator(kolens, mega.id);
  expect(creator?.followers).toMatchObject({ min: 10_000, shown: '1万+' });
  expect(creator?.followers?.max).toBeUndefined();
  // A guest's cards carry no id: they cannot be told apart, so none may be kept.
  expect(await storedNotes(kolens, mega.id)).toEqual([]);
});

test('a guest sees buckets on a note too, and no comments', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  await page.goto(`https://${XIAOHONGSHU}/explore?practice=guest`);
  await openNote(page, koc.notes[1]!.id);
  await readComments(page);
  await expect
    .poll(async () => (await storedNotes(kolens, koc.id)).find(({ openedAt }) => openedAt)?.note)
    .toMatchObject({ likes: { min: 10, max: 999 }, saves: { min: 10, max: 999 } });
  expect(await kolens.rows('comments')).toEqual([]);
});
