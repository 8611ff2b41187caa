import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

async function shortlist(kolens: Kolens, page: Page, ids: string[]): Promise<Page> {
  for (const id of ids) {
    await openProfile(page, XIAOHONGSHU, id);
    await shortlistButton(await kolens.sidebar(page), false).click();
    await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  }
  const dashboard = await kolens.dashboard();
  await page.close();
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toBeVisible();
  return dashboard;
}

test('axe finds nothing serious in what the table opens', async ({ kolens, page, truth }) => {
  test.slow();
  const creator = truth('healthy');
  const dashboard = await shortlist(kolens, page, [creator.id]);
  await dashboard.getByRole('button', { name: `Edit Tags of ${creator.nickname}` }).click();
  await dashboard.getByRole('combobox', { name: 'Tags' }).fill('kitchen');
  await dashboard.keyboard.press('Enter');
  expect(await seriousIn(dashboard), 'cell editor').toEqual([]);
  await dashboard.keyboard.press('Escape');
  await dashboard.getByRole('checkbox', { name: 'Select all in view' }).click();
  for (const name of ['Views', 'Filter', 'Columns']) {
    await dashboard.getByRole('button', { name, exact: true }).click();
    expect(await seriousIn(dashboard), name).toEqual([]);
    await dashboard.keyboard.press('Escape');
  }
  await dashboard.getByRole('button', { name: 'Manage tags' }).click();
  expect(await seriousIn(dashboard), 'tags').toEqual([]);
  await dashboard.keyboard.press('Escape');
  await dashboard.getByRole('combobox', { name: 'Set status…' }).selectOption('rejected');
  await expect(dashboard.getByRole('alertdialog')).toBeVisible();
  expect(await seriousIn(dashboard), 'reason').toEqual([]);
});

test('a column is walked by the arrows, and a panel gives the focus back', async ({
  kolens,
  page,
  truth,
}) => {
  const [one, two] = [truth('healthy'), truth('koc')];
  const dashboard = await shortlist(kolens, page, [one.id, two.id]);
  // The last added comes first.
  const [upper, lower] = [two, one].map(({ nickname }) =>
    dashboard.getByRole('button', { name: `Edit Quote of ${nickname}` }),
  );
  await upper!.focus();
  await dashboard.keyboard.press('ArrowDown');
  await expect(lower!).toBeFocused();
  await dashboard.keyboard.press('ArrowUp');
  await expect(upper!).toBeFocused();
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.getByRole('textbox', { name: 'Quote, ¥' })).toBeFocused();
  await dashboard.keyboard.type('500');
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.getByRole('table').getByText('¥500')).toBeVisible();
  await dashboard.keyboard.press('Escape');
  await expect(
    dashboard
      .getByRole('row', { name: new RegExp(two.nickname, 'u') })
      .locator('.col-quote button'),
  ).toBeFocused();
});

test('at 360 pixels only the table scrolls sideways, and the name stays', async ({
  kolens,
  page,
  truth,
}) => {
  const creator = truth('healthy');
  const dashboard = await shortlist(kolens, page, [creator.id]);
  await dashboard.setViewportSize({ width: 360, height: 720 });
  await dashboard.getByRole('checkbox', { name: 'Select all in view' }).click();
  const sideways = await dashboard.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  const name = dashboard.getByRole('link', { name: creator.nickname, exact: true });
  const before = await name.boundingBox();
  await dashboard.getByRole('button', { name: 'Last seen' }).scrollIntoViewIfNeeded();
  await expect(dashboard.getByRole('button', { name: 'Last seen' })).toBeInViewport();
  await expect(name).toBeInViewport();
  expect((await name.boundingBox())!.x).toBeCloseTo(before!.x, 0);
});
