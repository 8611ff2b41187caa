import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';

/* The user may take the two sites away from the extension at any time, and give them back. */

/** As the menu of the toolbar button does. Only the browser's own page may. */
async function setAccess(kolens: Kolens, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const settings = await kolens.context.newPage();
  await settings.goto(`chrome://extensions/?id=${kolens.extensionId}`);
  await settings.evaluate(
    (update) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(u: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration(update),
    { extensionId: kolens.extensionId, hostAccess },
  );
  await settings.close();
}

const notice = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('without leave for the sites, the extension’s own pages say why and offer to ask', async ({
  kolens,
  page,
  truth,
  requests,
}) => {
  const english = 'Kolens may not read the two sites';
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(notice(dashboard, english)).toHaveCount(0);

  await setAccess(kolens, 'ON_CLICK');
  await expect(notice(dashboard, english)).toBeVisible();
  await expect(
    notice(dashboard, english).getByRole('button', { name: 'Allow on these two sites…' }),
  ).toBeEnabled();
  await dashboard.getByRole('link', { name: 'Settings', exact: true }).click();
  await dashboard.getByLabel('Language').selectOption('zh-CN');
  await expect(notice(dashboard, 'Kolens 尚未获准读取这两个网站')).toBeVisible();
  await dashboard.getByLabel('语言').selectOption('en');

  const panel = await kolens.context.newPage();
  await panel.goto(`chrome-extension://${kolens.extensionId}/sidebar.html?panel`);
  await expect(notice(panel, english)).toBeVisible();
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await expect(page.locator('.user-nickname')).toBeVisible();
  expect(page.frames()).toHaveLength(1);

  await setAccess(kolens, 'ON_ALL_SITES');
  await expect(notice(dashboard, english)).toHaveCount(0);
  await expect(notice(panel, english)).toHaveCount(0);
  await page.reload();
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(truth('koc').nickname);
  // The browser's own settings are part of this test.
  requests.splice(0, requests.length, ...requests.filter((url) => !url.startsWith('chrome://')));
});
