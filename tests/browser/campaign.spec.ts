import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

const plan = (page: Page) => page.getByRole('region', { name: 'Plan', exact: true });
const terms = (page: Page) => page.getByRole('table', { name: 'Creators of this campaign' });
const stored = async (kolens: Kolens, table: 'plans' | 'parts') => kolens.rows(table);

/** Types into a field and leaves it. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

test('a list becomes a campaign: plan, terms, what it comes to, and its export', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const creators = [truth('healthy'), truth('koc')];
  for (const { id } of creators) {
    await openProfile(page, XIAOHONGSHU, id);
    await shortlistButton(await kolens.sidebar(page), false).click();
    await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  }
  const dashboard = await kolens.dashboard();
  await dashboard.getByRole('link', { name: 'Campaigns', exact: true }).click();
  await dashboard.getByRole('textbox', { name: 'Name of a new campaign' }).fill('Spring');
  await dashboard.getByRole('button', { name: 'Create' }).click();
  await dashboard.getByRole('link', { name: 'Open the plan' }).click();
  for (const [i, { id }] of creators.entries()) {
    await dashboard.getByLabel('Add', { exact: true }).selectOption(id);
    await expect(terms(dashboard).locator('tbody tr')).toHaveCount(i + 1);
  }

  // What cannot be stored is said at its field, and nothing else is lost.
  await plan(dashboard).getByLabel('Objective').selectOption('launch');
  await type(dashboard, 'Budget', '2万');
  await type(dashboard, 'Currency', 'XYZ');
  await expect(plan(dashboard)).toContainText('No currency in use has this code.');
  await type(dashboard, 'Currency', 'cny');
  await expect(plan(dashboard)).not.toContainText('No currency in use has this code.');
  await type(dashboard, 'Begins', '2027-03-10');
  await type(dashboard, 'Ends', '2027-03-01');
  await expect(plan(dashboard)).toContainText('It ends before it begins.');
  await type(dashboard, 'Ends', '2027-03-31');
  await expect(plan(dashboard)).not.toContainText('It ends before it begins.');
  await expect
    .poll(() => stored(kolens, 'plans'))
    .toMatchObject([
      {
        objective: 'launch',
        budget: 20_000,
        currency: 'CNY',
        startsOn: '2027-03-10',
        endsOn: '2027-03-31',
      },
    ]);

  const [healthy, koc] = creators as [(typeof creators)[0], (typeof creators)[0]];
  await type(dashboard, `Fee of ${healthy.nickname}`, '-5');
  await expect(terms(dashboard)).toContainText('A fee is 0 or more.');
  await type(dashboard, `Fee of ${healthy.nickname}`, '5000');
  await dashboard.getByLabel(`Payment of ${healthy.nickname}`).selectOption('mcn');
  await expect(dashboard.getByRole('region', { name: 'What it costs' })).toContainText(
    '¥5,000 goes through MCNs, which keep about half: some ¥2,500 reaches the creators.',
  );
  await dashboard.getByRole('checkbox', { name: 'Select all' }).click();
  await dashboard.getByRole('combobox', { name: 'Role of the selected' }).selectOption('koc');
  await expect(dashboard.getByLabel(`Role of ${koc.nickname}`)).toHaveValue('koc');
  await expect
    .poll(() => stored(kolens, 'parts'))
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          creatorId: healthy.id,
          role: 'koc',
          route: 'mcn',
          fee: { amount: 5_000, currency: 'CNY' },
        }),
        expect.objectContaining({ creatorId: koc.id, role: 'koc' }),
      ]),
    );
  await expect(dashboard.getByRole('region', { name: 'What to expect' })).toContainText(
    'Nothing yet: no creator has 5 opened notes.',
  );
  expect(await seriousIn(dashboard)).toEqual([]);

  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  const csv = readFileSync((await download.path())!, 'utf8');
  expect(csv).toContain('Spring | role=koc | fee=5000 CNY | route=mcn');

  // The sidebar's card leads to these terms.
  const sidebar = await kolens.sidebar(page);
  const [opened] = await Promise.all([
    kolens.context.waitForEvent('page'),
    sidebar.getByRole('button', { name: /^Plan and terms in “Spring”/u }).click(),
  ]);
  await expect(terms(opened).locator('tr.row-selected')).toContainText(koc.nickname);
});
