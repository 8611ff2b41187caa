import type { Locator, Page } from '@playwright/test';

/*
 * What a person does on the site, with real mouse and keys. The extension takes no part in it.
 */

/** A place on the grid, away from the sidebar. */
const GRID = { x: 620, y: 500 };

export async function openProfile(page: Page, host: string, creatorId: string, practice?: string) {
  const query = practice === undefined ? '' : `?practice=${practice}`;
  await page.goto(`https://${host}/user/profile/${creatorId}${query}`);
}

/** Scrolls the grid to its end, card by card through the document. Returns the ids that were seen. */
export async function scrollGrid(page: Page, most = 60): Promise<Set<string>> {
  const seen = new Set<string>();
  await page.mouse.move(GRID.x, GRID.y);
  let still = 0;
  for (let step = 0; step < most && still < 3; step++) {
    const before = await page.evaluate(() => scrollY);
    for (const id of await cardIds(page)) seen.add(id);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(70);
    still = (await page.evaluate(() => scrollY)) === before ? still + 1 : 0;
  }
  return seen;
}

/** Opens a note of the grid in the site's overlay, scrolling to its card first. */
export async function openNote(page: Page, noteId: string): Promise<void> {
  await (await findCard(page, noteId)).click();
  await page.locator(`.note-detail-mask[note-id="${noteId}"] .engage-bar .count`).first().waitFor();
}

/** How long a person who glances at something looks at it, at the least. */
const GLANCE_MS = 300;

/** Reads comments until `most` are loaded or there are no more. Returns how many stand in the page. */
export async function readComments(page: Page, most = Infinity): Promise<number> {
  const items = page.locator('.comment-item');
  const end = page.locator('.end-container, .no-comments-text, .comments-login');
  await items.or(end).first().waitFor();
  const box = (await page.locator('.note-scroller').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 80; step++) {
    const count = await items.count();
    if (count >= most || (await end.count()) > 0) {
      await page.waitForTimeout(GLANCE_MS);
      // Counted last: the end may have come, with more comments, after they were first counted.
      return items.count();
    }
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(60);
  }
  return items.count();
}

/** Opens every reply that can be opened. */
export async function openReplies(page: Page): Promise<void> {
  const more = page.locator('.show-more');
  const items = page.locator('.comment-item');
  while ((await more.count()) > 0) {
    const before = await items.count();
    await more.first().click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.comment-item').length > count,
      before,
    );
  }
}

export async function closeNote(page: Page): Promise<void> {
  await page.locator('.close-circle').click();
  await page.locator('.note-detail-mask').waitFor({ state: 'detached' });
}

async function findCard(page: Page, noteId: string): Promise<Locator> {
  const card = page.locator(`section.note-item a.cover[href*="${noteId}"]`);
  await page.locator('section.note-item').first().waitFor();
  if ((await card.count()) > 0) return card;
  await page.mouse.move(GRID.x, GRID.y);
  await page.mouse.wheel(0, -100_000);
  for (let step = 0; step < 60; step++) {
    await page.waitForTimeout(80);
    if ((await card.count()) > 0) return card;
    await page.mouse.wheel(0, 500);
  }
  throw new Error(`no card of note ${noteId} in the grid`);
}

async function cardIds(page: Page): Promise<string[]> {
  return page
    .locator('section.note-item a[href^="/explore/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').pop()!));
}
