import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

/* The example workspace: to explore before any browsing, marked, apart, and gone at a click. */

const TABLES = ['creators', 'notes', 'comments', 'entries', 'lists', 'settings', 'meta'];
const BAR = { name: 'Example workspace', exact: true };

async function intoExample(dashboard: Page): Promise<void> {
  await dashboard.getByRole('link', { name: 'Explore the example', exact: true }).click();
  await expect(dashboard.getByRole('region', BAR)).toBeVisible({ timeout: 60_000 });
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toBeVisible();
}

async function everything(kolens: Kolens): Promise<unknown[][]> {
  return Promise.all(TABLES.map((table) => kolens.rows(table)));
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

test('a newcomer looks at it, finds everything marked, and removes it whole', async ({
  kolens,
}) => {
  test.slow();
  const dashboard = await kolens.dashboard();
  expect(await seriousIn(dashboard), 'empty dashboard').toEqual([]);
  await intoExample(dashboard);
  await expect(dashboard.getByText('50 creators', { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  const rows = dashboard
    .getByRole('table', { name: 'Shortlist' })
    .getByRole('row')
    .filter({ has: dashboard.locator('.row-name') });
  expect(await rows.count()).toBeGreaterThan(5);
  await expect(
    rows.filter({ hasNot: dashboard.getByText('Example', { exact: true }) }),
  ).toHaveCount(0);
  expect(await seriousIn(dashboard), 'example').toEqual([]);
  // Nothing here leads to the site, and nothing could be taken for a file of the user's own.
  await expect(dashboard.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  await rows.first().getByRole('link').first().click();
  await dashboard.getByRole('link', { name: 'Everything known' }).click();
  await expect(dashboard.getByText('there is no profile to open')).toBeVisible();
  await expect(dashboard.locator('a[href^="http"]')).toHaveCount(0);
  await dashboard.getByRole('link', { name: 'Compare', exact: true }).click();
  await dashboard.getByRole('link', { name: 'Shared commenters', exact: true }).click();
  await expect(dashboard.getByRole('button', { name: 'Show evidence' }).first()).toBeVisible();

  await dashboard.getByRole('button', { name: 'Remove the example', exact: true }).click();
  await expect(dashboard.getByText('Nobody on the shortlist yet')).toBeVisible();
  await expect.poll(() => databases(dashboard)).toEqual(['kolens']);
});

test('leaves the user’s own data as they were, and out of it', async ({ kolens, page, truth }) => {
  test.slow();
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  await page.close();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByText('1 creator', { exact: true })).toBeVisible();
  const before = await everything(kolens);
  await dashboard.getByRole('link', { name: 'Settings', exact: true }).click();
  await intoExample(dashboard);
  await expect(dashboard.getByText(truth('koc').nickname)).toHaveCount(0);
  await dashboard.getByRole('link', { name: 'Back to my own shortlist', exact: true }).click();
  await expect(dashboard.getByText('1 creator', { exact: true })).toBeVisible();
  await expect(dashboard.getByText('Example', { exact: true })).toHaveCount(0);
  expect(await everything(kolens)).toEqual(before);
  await dashboard.getByRole('link', { name: 'Settings', exact: true }).click();
  await dashboard.getByRole('button', { name: 'Remove the example', exact: true }).click();
  await expect(dashboard.getByRole('button', { name: 'Remove the example' })).toHaveCount(0);
  await expect.poll(() => databases(dashboard)).toEqual(['kolens']);
  expect(await everything(kolens)).toEqual(before);
});

test('the making of it can be called off, and is gone then', async ({ kolens }) => {
  const dashboard = await kolens.dashboard();
  await dashboard.getByRole('link', { name: 'Explore the example', exact: true }).click();
  await expect(dashboard.getByRole('meter')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dashboard.getByText('Nobody on the shortlist yet')).toBeVisible();
  await expect.poll(() => databases(dashboard)).toEqual(['kolens']);
});
