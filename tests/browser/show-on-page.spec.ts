import type { Page } from '@playwright/test';
import { openNote, openProfile, readComments } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { region } from './sidebar';

/** How often the page was scrolled, however. */
async function watchScrolling(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { scrolls: 0 };
    Object.assign(window, { seen });
    addEventListener('scroll', () => seen.scrolls++, { capture: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { seen: { scrolls: number } }).seen.scrolls);
}

test('a comment of the evidence is marked on the page, and nothing scrolls', async ({
  kolens,
  page,
  truth,
}) => {
  const creator = truth('coordinated');
  const [note] = creator.notes.slice(1);
  await openProfile(page, XIAOHONGSHU, creator.id);
  await openNote(page, note!.id);
  await readComments(page, 30);
  const sidebar = await kolens.sidebar(page);
  const sections = region(sidebar, 'Comments').locator('.section-item').first();
  await sections.getByRole('button', { name: 'Show evidence' }).click();
  // Near-identical comments stand as one group: opened, each is a line of its own.
  const group = sections.locator('.copy-group').first();
  await group.getByRole('button', { expanded: false }).click();
  const line = group.locator('.evidence-list > li').first();
  const scrolls = await watchScrolling(page);
  const before = await page.locator('body *').count();
  await line.getByRole('button', { name: 'Show on page' }).click();
  await expect(line.getByRole('status')).toContainText(/Marked|further (?:up|down)/u);
  expect(await scrolls()).toBe(0);
  expect(await page.locator('body *').count()).toBe(before);

  await page.locator('.close-circle').click();
  await expect(page.locator('.note-detail-mask')).toHaveCount(0);
  await line.getByRole('button', { name: 'Show on page' }).click();
  await expect(line.getByRole('status')).toContainText('Not on the page now');
});
