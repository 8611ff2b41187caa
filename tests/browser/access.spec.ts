import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { closeNote, openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, seriousInBoth, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';
import type { CreatorTruth } from '../practice-site';

/** Rules of accessibility that the sidebar's frame breaks, alone: the page around it is not ours. */
async function seriousInSidebar(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().includes('/sidebar.html'))!;
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const page = window as unknown as { axe: { run(): Promise<AxeResult> } };
    const { violations } = await page.axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

async function fillAndSave(kolens: Kolens, page: Page, creator: CreatorTruth): Promise<void> {
  await openProfile(page, XIAOHONGSHU, creator.id);
  for (const { id } of creator.notes.slice(1, 7)) {
    await openNote(page, id);
    await readComments(page, 30);
    await closeNote(page);
  }
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
}

const PAGES = ['Shortlist', 'Compare', 'Campaigns', 'Rights', 'Settings', 'How scores work'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the sidebar (${colorScheme})`, async ({
    kolens,
    page,
    truth,
  }) => {
    await page.emulateMedia({ colorScheme });
    await fillAndSave(kolens, page, truth('coordinated'));
    expect(await seriousInSidebar(page)).toEqual([]);
  });
}

test('axe finds nothing serious in the dashboard, light and dark', async ({
  kolens,
  page,
  truth,
}) => {
  // Sixteen analyses, on a machine that may be busy.
  test.slow();
  const creator = truth('coordinated');
  await fillAndSave(kolens, page, creator);
  const dashboard = await kolens.dashboard();
  // The site's own page need not go on drawing meanwhile.
  await page.close();
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toBeVisible();
  for (const name of PAGES) {
    await dashboard.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(dashboard.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    expect(await seriousInBoth(dashboard), name).toEqual([]);
  }
  await dashboard.getByRole('link', { name: 'Shortlist', exact: true }).click();
  await dashboard.getByRole('link', { name: creator.nickname, exact: true }).click();
  await expect(dashboard.getByRole('region', { name: 'Score', exact: true })).toBeVisible();
  expect(await seriousInBoth(dashboard), 'details').toEqual([]);
  await dashboard.getByRole('button', { name: 'Delete all data', exact: true }).click();
  await expect(dashboard.getByRole('alertdialog')).toBeVisible();
  expect(await seriousInBoth(dashboard), 'dialog').toEqual([]);
});

test('a creator can be saved with the keyboard alone', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  const button = shortlistButton(sidebar, false);
  await expect(button).toBeVisible();
  await sidebar.getByRole('button', { name: 'Open dashboard' }).focus();
  for (let i = 0; i < 12; i++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(shortlistButton(sidebar, true)).toBeVisible();
});

test('collapsing leaves a tab that brings the sidebar back', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await sidebar.getByRole('button', { name: 'Collapse' }).click();
  await expect(sidebar.getByRole('heading', { level: 1 })).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(sidebar.getByRole('heading', { level: 1 })).toBeVisible();
});
