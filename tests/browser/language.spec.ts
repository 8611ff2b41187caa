import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';

test('both parts speak Chinese when that is chosen', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  const dashboard = await kolens.dashboard();
  await dashboard.getByRole('link', { name: 'Settings' }).click();
  await dashboard.getByLabel('Language').selectOption('zh-CN');
  await expect(dashboard.getByRole('link', { name: '设置' })).toBeVisible();
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
  const text = (await sidebar.locator('body').innerText()).replace(koc.nickname, '');
  expect(text).toContain('粉丝');
  // Names of the product and abbreviations aside, no English sentence may be left.
  expect(text.match(/\b[a-z]{4,}(?: [a-z]{2,}){2,}/giu) ?? []).toEqual([]);
  await expect(sidebar.locator('html')).toHaveAttribute('lang', /^zh/u);
});

test('the site in English is read like the site in Chinese', async ({ kolens, page, truth }) => {
  const mega = truth('mega');
  await openProfile(page, XIAOHONGSHU, mega.id, 'english,nostate');
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(mega.nickname);
  await expect(sidebar.getByText('Mega', { exact: true })).toBeVisible();
  await expect(sidebar.getByText(mega.redId)).toBeVisible();
});
