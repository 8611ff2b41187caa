import { openProfile } from '../practice-site/visitor';
import { asItLies, fromTheFuture, ofSchema, thawIn } from './database';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

/* Data that are not as the extension expects them, and a browser that does not keep them. */

/** Schema of the code under test, and one to which a later one added tables: see lib/storage/store.ts. */
const [LATEST, OLDER] = [3, 1];
/** The creator of the frozen databases. */
const FROZEN_NAME = '林小满';

const origin = ({ extensionId }: Kolens) => `chrome-extension://${extensionId}`;

test('data of a newer version are shown, said to be so, and not touched', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  await thawIn(kolens, fromTheFuture(LATEST));
  const before = await asItLies(kolens);
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('alert').first()).toContainText(
    'A newer version of Kolens wrote these data',
  );
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toContainText(FROZEN_NAME);
  const download = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Download everything as it lies' }).click();
  expect((await download).suggestedFilename()).toMatch(/^kolens-raw-/u);

  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await page.bringToFront();
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('alert').first()).toContainText('A newer version of Kolens');
  await shortlistButton(sidebar, false).click();
  await expect(sidebar.getByText(/Not saved.*newer version of Kolens/u).first()).toBeVisible();
  expect(await asItLies(kolens)).toEqual(before);
});

test('data that cannot be brought up to date are shown as they were, can be taken along, and lie unchanged', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  await thawIn(kolens, ofSchema(OLDER), true);
  const before = await asItLies(kolens);
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('alert').first()).toContainText(
    'Your data could not be brought up to date',
  );
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toContainText(FROZEN_NAME);
  const download = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Download everything as it lies' }).click();
  expect((await download).suggestedFilename()).toMatch(/^kolens-raw-/u);

  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await page.bringToFront();
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(
    sidebar.getByText(/Not saved.*could not be brought up to date/u).first(),
  ).toBeVisible();
  expect(await asItLies(kolens)).toEqual(before);
});

test('data that the browser clears away under open pages are missed at once, and what comes next is kept', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toContainText(koc.nickname);

  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: origin(kolens),
    storageTypes: 'indexeddb',
  });
  await session.detach();
  await expect(dashboard.getByRole('alert').first()).toContainText('shut or cleared');
  await expect(dashboard.getByRole('main')).not.toContainText(koc.nickname);
  await page.bringToFront();
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: koc.id }]);
});

test('a database that another page deletes is let go, and begun anew', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const other = await kolens.context.newPage();
  await other.goto(`${origin(kolens)}/manifest.json`);
  const deleted = await other.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase('kolens');
        request.onsuccess = () => done('deleted');
        request.onblocked = () => done('blocked');
      }),
  );
  await other.close();
  expect(deleted).toBe('deleted');
  await expect(sidebar.getByRole('alert').first()).toContainText('shut or cleared');
  await page.bringToFront();
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: koc.id }]);
});

test('a dashboard without a database says why, and what can still be done', async ({ kolens }) => {
  await kolens.context.addInitScript(() => {
    if (location.pathname !== '/dashboard.html') return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('alert')).toContainText('does not let Kolens store data here');
  await expect(dashboard.getByRole('button', { name: 'Try again' })).toBeVisible();
});
