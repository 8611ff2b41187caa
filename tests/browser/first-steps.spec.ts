import type { Locator, Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';

/* The first three steps tick themselves off from what is stored, and can be put away for good. */

const stepsOf = (page: Page): Locator => page.getByRole('region', { name: 'First steps' });
const step = (page: Page, name: RegExp): Locator =>
  stepsOf(page).getByRole('listitem').filter({ hasText: name });

test('lead a newcomer from an empty dashboard to an exported comparison', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const dashboard = await kolens.dashboard();
  await expect(step(dashboard, /Open a creator/)).toHaveAttribute('aria-current', 'step');
  await expect(stepsOf(dashboard).getByText('(done)')).toHaveCount(0);
  expect(await seriousIn(dashboard)).toEqual([]);

  // Nobody clicks in a tab that lies behind another.
  await page.bringToFront();
  for (const key of ['healthy', 'koc', 'mega']) {
    await openProfile(page, XIAOHONGSHU, truth(key).id);
    const sidebar = await kolens.sidebar(page);
    await expect(sidebar.getByRole('listitem').filter({ hasText: 'Open a creator' })).toContainText(
      '(done)',
    );
    await shortlistButton(sidebar, false).click();
    await expect(shortlistButton(sidebar, true)).toBeVisible();
  }
  await page.close();
  await dashboard.bringToFront();
  await expect(step(dashboard, /Press Shortlist/)).toContainText('(done)');
  await expect(step(dashboard, /Compare them/)).toHaveAttribute('aria-current', 'step');

  await dashboard.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(dashboard.getByRole('table', { name: 'Comparison' })).toBeVisible();
  await expect
    .poll(async () => (await kolens.rows<{ value: object }>('settings'))[0]?.value)
    .toMatchObject({ hasCompared: true });
  await dashboard.getByRole('link', { name: 'Shortlist', exact: true }).click();
  await expect(step(dashboard, /Compare them/)).toContainText('Compared.');
  const download = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Export CSV', exact: true }).click();
  await download;
  await expect(stepsOf(dashboard).getByText('(done)')).toHaveCount(3);

  await stepsOf(dashboard).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(stepsOf(dashboard)).toHaveCount(0);
  await dashboard.reload();
  await expect(dashboard.getByText('3 creators', { exact: true })).toBeVisible();
  await expect(stepsOf(dashboard)).toHaveCount(0);
});
