import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

/* A private window, as a user has it who allows the extension in them: a second instance, in memory. */

/*
 * As every user's browser: the driver switches the partitioning of storage off, and private windows keep
 * nothing for a frame without it. The last such switch is the one that holds.
 */
test.use({ switches: ['--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable'] });

interface Chrome {
  chrome: {
    developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
    windows: { create(options: object): Promise<unknown> };
  };
}

/** As the switch on the extension's page does. Only the browser's own page may; it restarts the extension. */
async function allowInPrivate({ context, extensionId }: Kolens): Promise<void> {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${extensionId}`);
  const restarted = context.waitForEvent('serviceworker');
  await settings.evaluate(
    (update) =>
      (globalThis as unknown as Chrome).chrome.developerPrivate.updateExtensionConfiguration(
        update,
      ),
    { extensionId, incognitoAccess: true },
  );
  await restarted;
  await settings.close();
}

/** Opens a private window on `url`. @param opener a page of the extension */
async function privateWindow(opener: Page, url: string): Promise<Page> {
  const opened = opener.context().waitForEvent('page', (page) => page.url().startsWith(url));
  await opener.evaluate(
    (options) => (globalThis as unknown as Chrome).chrome.windows.create(options),
    { incognito: true, url },
  );
  return opened;
}

const shortlist = (dashboard: Page) => dashboard.getByRole('table', { name: 'Shortlist' });

test('what is done in a private window works there, is said to go with it, and is gone with it', async ({
  kolens,
  page,
  truth,
  requests,
}) => {
  test.slow();
  const [mine, hidden] = [truth('koc'), truth('healthy')];
  const hiddenUrl = `https://${XIAOHONGSHU}/user/profile/${hidden.id}`;
  await allowInPrivate(kolens);
  await openProfile(page, XIAOHONGSHU, mine.id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(shortlist(dashboard)).toContainText(mine.nickname);
  await expect(dashboard.getByText('Private window:')).toHaveCount(0);
  const before = await kolens.rows('entries');

  const secret = await privateWindow(dashboard, hiddenUrl);
  const sidebar = await kolens.sidebar(secret);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(hidden.nickname);
  await expect(sidebar.getByRole('status').filter({ hasText: 'Private window:' })).toContainText(
    'gone when the last private window closes',
  );
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const opened = kolens.context.waitForEvent('page');
  await sidebar.getByRole('button', { name: 'Open dashboard' }).click();
  const secretDashboard = await opened;
  await expect(shortlist(secretDashboard)).toContainText(hidden.nickname);
  await expect(shortlist(secretDashboard)).not.toContainText(mine.nickname);
  await expect(secretDashboard.getByText('Private window:')).toBeVisible();

  // The store of the other windows has not heard of it.
  expect(await kolens.rows('entries')).toEqual(before);
  const creators = await kolens.rows<{ id: string }>('creators');
  expect(creators.map(({ id }) => id)).not.toContain(hidden.id);
  await expect(shortlist(dashboard)).not.toContainText(hidden.nickname);

  await secretDashboard.close();
  await secret.close();
  const again = await privateWindow(dashboard, hiddenUrl);
  const anew = await kolens.sidebar(again);
  await expect(anew.getByRole('heading', { level: 1 })).toHaveText(hidden.nickname);
  await expect(shortlistButton(anew, false)).toBeVisible();
  await again.close();
  expect(await kolens.rows('entries')).toEqual(before);
  // The browser's own settings are part of this test.
  requests.splice(0, requests.length, ...requests.filter((url) => !url.startsWith('chrome://')));
});
