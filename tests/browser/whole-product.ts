import { expect, type Frame, type Page } from '@playwright/test';
import { sidebarIn, type Session } from '../../scripts/browser-session';
import { tokenOf, type CreatorTruth } from '../practice-site';
import {
  closeNote,
  openNote,
  openProfile,
  readComments,
  scrollGrid,
} from '../practice-site/visitor';
import { fileOf, importAll } from '../soak/shortlisted';
import { shortlistButton } from './sidebar';

const HOST = 'www.xiaohongshu.com';
const PAGES = ['Compare', 'Campaigns', 'Rights', 'How scores work', 'Settings', 'Shortlist'];

/**
 * One round of the site, the same each time: profile, notes, comments, search, explore.
 * @param beside what is done in the sidebar of the profile, where there is one
 */
export async function visitSite(
  page: Page,
  creator: CreatorTruth,
  beside?: (page: Page) => Promise<void>,
): Promise<void> {
  const note = creator.notes.find(({ pinned }) => !pinned)!;
  await openProfile(page, HOST, creator.id);
  await scrollGrid(page);
  for (const { id } of creator.notes.slice(0, 2)) {
    await openNote(page, id);
    await readComments(page);
    await closeNote(page);
  }
  await beside?.(page);
  await page.goto(
    `https://${HOST}/explore/${note.id}?xsec_token=${encodeURIComponent(tokenOf(note.id))}`,
  );
  await readComments(page);
  for (const path of [`search_result?keyword=${encodeURIComponent('新手')}`, 'explore']) {
    await page.goto(`https://${HOST}/${path}`);
    await page.locator('section.note-item').first().waitFor();
  }
}

/** Everything that the sidebar can be asked to do on a profile. */
export async function useSidebar(page: Page): Promise<void> {
  const sidebar = await sidebarIn(page);
  await sidebar.getByRole('button', { name: 'Got it' }).click();
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  await openAllEvidence(sidebar);
  await sidebar.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(sidebar.getByText('Copied:')).toBeVisible();
  await sidebar.getByRole('button', { name: /^Collapse/u }).click();
  await expect(page.locator('section.note-item').first()).toBeVisible();
}

async function openAllEvidence(sidebar: Frame): Promise<void> {
  const closed = sidebar.getByRole('button', { name: 'Show evidence', expanded: false });
  await expect(closed.first()).toBeVisible();
  for (let left = await closed.count(); left > 0; left--) {
    await closed.first().click();
    await expect(closed).toHaveCount(left - 1);
  }
}

/** Every screen of the dashboard, every file out and in, and the end of it all. */
export async function useDashboard(
  { context, extensionId }: Session,
  creator: CreatorTruth,
  now: number,
): Promise<void> {
  const home = `chrome-extension://${extensionId}`;
  const page = await context.newPage();
  await page.goto(`${home}/dashboard.html`);
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await expect(link(creator.nickname)).toBeVisible();
  for (const name of PAGES) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
  for (const name of ['Export CSV', 'Export JSON', 'Export XLSX']) {
    await download(page, name);
  }
  await importAll(page, fileOf(3, now), 30_000);
  await page.getByRole('searchbox', { name: 'Search creators' }).fill('alan');
  await expect(link(creator.nickname)).toBeVisible();
  for (const route of ['creator', 'report']) {
    await page.goto(`${home}/dashboard.html#/${route}/${creator.id}`);
    await expect(page.getByRole('heading', { name: creator.nickname }).first()).toBeVisible();
  }
  const panel = await context.newPage();
  await panel.goto(`${home}/sidebar.html?panel`);
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  await panel.close();
  await page.getByRole('navigation').getByRole('link', { name: 'Settings', exact: true }).click();
  await restore(page, await download(page, 'Save backup'));
  await page.getByRole('button', { name: 'Delete all data', exact: true }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('No backup has been saved yet.')).toBeVisible();
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return file.path();
}

async function restore(page: Page, path: string): Promise<void> {
  await page.locator('input[aria-label="Restore a backup"]').setInputFiles(path);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Replace them/u).check();
  await dialog.getByRole('button', { name: 'Replace all data' }).click();
  await expect(dialog).toContainText('Restored. Everything is in place.');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
}
