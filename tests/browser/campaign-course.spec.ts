import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openNote, openProfile } from '../practice-site/visitor';
import { expect, seriousIn, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

/* A campaign from its day of publication to its results: timeline, a published note, figures looked up. */

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).blur();
}

/** A campaign that holds one creator, open in the dashboard. */
async function campaignOf(kolens: Kolens, creatorId: string): Promise<Page> {
  const dashboard = await kolens.dashboard();
  await dashboard.getByRole('link', { name: 'Campaigns', exact: true }).click();
  await dashboard.getByRole('textbox', { name: 'Name of a new campaign' }).fill('Spring');
  await dashboard.getByRole('button', { name: 'Create' }).click();
  await dashboard.getByRole('link', { name: 'Open the plan' }).click();
  await dashboard.getByLabel('Add', { exact: true }).selectOption(creatorId);
  await expect(dashboard.getByRole('table', { name: 'Creators of this campaign' })).toBeVisible();
  return dashboard;
}

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of the campaign' })
    .getByRole('link', { name, exact: true })
    .click();

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync((await download.path())!, 'utf8');
}

test('a timeline is reckoned back, ticked off, and saved for a calendar', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const { id, nickname } = truth('healthy');
  await openProfile(page, XIAOHONGSHU, id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const dashboard = await campaignOf(kolens, id);
  await type(dashboard, 'Ends', '2027-12-31');
  await tab(dashboard, 'Timeline');
  await type(dashboard, 'Notes appear on', '2028-02-12');
  const steps = dashboard.getByRole('region', { name: 'Back from publication' });
  await expect(steps).toContainText('That is after the campaign ends.');
  await type(dashboard, 'Notes appear on', '2027-11-11');
  await expect(steps).not.toContainText('That is after the campaign ends.');
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  await expect(steps).toContainText('Oct 25');
  await expect(dashboard.getByRole('region', { name: 'China meanwhile' })).toContainText(
    'Double 11',
  );
  const tick = (step: string) => dashboard.getByRole('checkbox', { name: `${step}: ${nickname}` });
  await tick('Briefing and scheduling').click();
  await expect(tick('Selection')).toBeChecked();
  await expect
    .poll(() => kolens.rows('parts'))
    .toMatchObject([{ creatorId: id, status: 'briefed' }]);
  expect(await seriousIn(dashboard)).toEqual([]);
  const calendar = await saved(dashboard, 'Save as calendar file (.ics)');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20271111\r\n');
  expect(calendar).toContain('DTSTART:20271111T120000Z\r\n');
});

test('a note is linked while it is looked at, followed, and counts in the results', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  const { id, notes } = truth('healthy');
  const noteId = notes.find(({ pinned }) => !pinned)!.id;
  await openProfile(page, XIAOHONGSHU, id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const dashboard = await campaignOf(kolens, id);
  await page.bringToFront();
  await openNote(page, noteId);
  const sidebar = await kolens.sidebar(page);
  await sidebar.getByRole('button', { name: 'Link this note to “Spring”' }).click();
  await expect(sidebar.getByText('Belongs to “Spring”: each visit adds a reading.')).toBeVisible();
  await expect.poll(() => kolens.rows('linkedNotes')).toMatchObject([{ noteId, creatorId: id }]);

  await dashboard.bringToFront();
  await tab(dashboard, 'Published notes');
  const linked = dashboard.getByRole('list', { name: 'Published notes' });
  await expect(linked.getByRole('listitem')).not.toHaveCount(0);
  await linked.getByText('Course, disclosure, questions').click();
  await expect(linked.getByRole('img', { name: /^Saves: \d+ reading/u })).toBeVisible();
  await expect(dashboard.getByRole('region', { name: 'Disclosure' })).toBeVisible();
  await expect(dashboard.getByRole('region', { name: 'Questions under it' })).toBeVisible();
  expect(await seriousIn(dashboard)).toEqual([]);
  await linked.getByRole('button', { name: /^Unlink / }).click();
  await expect(dashboard.getByText('No note is linked yet.')).toBeVisible();
  await dashboard.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(linked).toBeVisible();

  await tab(dashboard, 'Results');
  await dashboard.getByLabel('Value', { exact: true }).fill('-3');
  await expect(dashboard.getByText('A figure is 0 or more.')).toBeVisible();
  await dashboard.getByLabel('Value', { exact: true }).fill('12000');
  await dashboard.getByLabel('Source', { exact: true }).fill('data page');
  await dashboard.getByRole('button', { name: 'Add to the log' }).click();
  await expect(dashboard.getByRole('table', { name: 'Log of figures' })).toContainText('12,000');
  await type(dashboard, 'Formats', 'Videos were saved most.');
  const sheet = dashboard.getByRole('article', { name: 'Results' });
  await expect(sheet).toContainText('12,000');
  await expect(sheet).toContainText('Videos were saved most.');
  await expect(sheet.getByRole('table', { name: 'Published notes' }).getByRole('row')).toHaveCount(
    2,
  );
  expect(await seriousIn(dashboard)).toEqual([]);
  expect(await saved(dashboard, 'Log as CSV')).toContain('Spring,creator,impressions,12000');
  await dashboard.emulateMedia({ media: 'print' });
  await expect(dashboard.getByRole('region', { name: 'Log of figures' })).toBeHidden();
  await expect(sheet).toBeVisible();
});
