import { openProfile, scrollGrid } from '../practice-site/visitor';
import { expect, REDNOTE, test, XIAOHONGSHU } from './kit';
import { expectNothingStored, storedCreator, storedNotes } from './stored';

for (const practice of ['captcha', 'risk', 'login']) {
  test(`a page behind ${practice} stores nothing`, async ({ kolens, page, truth }) => {
    await openProfile(page, XIAOHONGSHU, truth('koc').id, practice);
    await kolens.sidebar(page);
    await page.waitForTimeout(2_000);
    await expectNothingStored(kolens);
  });
}

test('a note link without its token stores nothing', async ({ kolens, page, truth }) => {
  await page.goto(`https://${XIAOHONGSHU}/explore/${truth('koc').notes[0]!.id}`);
  await kolens.sidebar(page);
  await page.waitForTimeout(2_000);
  await expectNothingStored(kolens);
});

test('a visitor who is not logged in gets ranges, never zeros', async ({ kolens, page, truth }) => {
  const mega = truth('mega');
  await openProfile(page, REDNOTE, mega.id, 'guest');
  await scrollGrid(page, 4);
  await expect.poll(async () => (await storedCreator(kolens, mega.id))?.followers).toBeDefined();
  const creator = await storedCreator(kolens, mega.id);
  expect(creator?.followers).toMatchObject({ min: 10_000, shown: '1万+' });
  expect(creator?.followers?.max).toBeUndefined();
  expect(creator?.following).toMatchObject({ min: 10, max: 999 });
  // A guest's cards carry no id: they cannot be told apart, so none may be kept.
  expect(await storedNotes(kolens, mega.id)).toEqual([]);
});
