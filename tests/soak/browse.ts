import type { Frame, Page } from '@playwright/test';
import { sidebarIn } from '../../scripts/browser-session';
import { HOSTS, type CreatorTruth } from '../practice-site';
import { closeNote, openProfile } from '../practice-site/visitor';

/** How long a note may take until it is stored, ms. */
const PATIENCE_MS = 120_000;
/** Steps without a note that was not opened yet, after which the way is turned. */
const TURN_AFTER = 40;
/** Clicks by which a note is closed; the first does it, but for a machine that does not keep up. */
const MOST_ATTEMPTS = 4;
/** A place on the grid, away from the sidebar. */
const GRID = { x: 620, y: 500 };

/**
 * Opens every note of a creator in the site's overlay, with real mouse clicks down the grid, and looks
 * at each until the extension has stored it with all its comments.
 * @returns ms that each note took from the click until it was stored.
 */
export async function browseAll(page: Page, creator: CreatorTruth): Promise<number[]> {
  await openProfile(page, HOSTS[0], creator.id);
  const sidebar = await sidebarIn(page);
  const left = new Map(creator.notes.map(({ id, loadable }) => [id, loadable]));
  const took: number[] = [];
  await page.locator('section.note-item').first().waitFor();
  for (let still = 0; left.size > 0; still++) {
    if (still > 4 * TURN_AFTER)
      throw new Error(`${left.size} notes of ${creator.key} are not in the grid`);
    for (const id of await unopened(page, left)) {
      const began = performance.now();
      await page.locator(`section.note-item a.cover[href*="${id}"]`).click();
      await stored(sidebar, id, left.get(id)!);
      took.push(performance.now() - began);
      await leave(page);
      left.delete(id);
      still = 0;
    }
    await page.mouse.move(GRID.x, GRID.y);
    // A busy machine may draw a card only once it has been passed: back up, and down again.
    await page.mouse.wheel(0, Math.floor(still / TURN_AFTER) % 2 === 0 ? 350 : -350);
    await page.waitForTimeout(50);
  }
  return took;
}

/** Closes the note. A busy machine may answer a click late: an hour's run does not end with that. */
async function leave(page: Page): Promise<void> {
  for (let attempt = 1; (await page.locator('.note-detail-mask').count()) > 0; attempt++) {
    try {
      await closeNote(page);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error;
      console.log(
        `the note did not close at attempt ${attempt}: ${String(error).split('\n', 1)[0]}`,
      );
    }
  }
}

/** Notes whose cards are on screen, far enough from its edges to be clicked. */
async function unopened(page: Page, left: ReadonlyMap<string, number>): Promise<string[]> {
  const ids = await page.locator('section.note-item a.cover').evaluateAll((links) =>
    links
      .filter((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top > 60 && bottom < innerHeight - 10;
      })
      .map((link) => /\/([0-9a-f]{24})(?:\?|$)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  );
  return ids.filter((id) => left.has(id));
}

/**
 * Waits until the database, asked from the sidebar's own origin, holds so many comments of the note and the
 * count of shares, which only the page's state tells and on a busy machine tells last.
 */
async function stored(sidebar: Frame, noteId: string, comments: number): Promise<void> {
  const lacks = await sidebar.evaluate(
    async ([id, wanted, patience]) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const open = indexedDB.open('kolens');
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error as Error);
      });
      const end = Date.now() + patience;
      let lacks: string;
      do {
        const [kept, row] = (await Promise.all(
          ['comments', 'notes'].map(
            (table) =>
              new Promise((done, fail) => {
                const get = database.transaction(table).objectStore(table).get(id);
                get.onsuccess = () => done(get.result);
                get.onerror = () => fail(get.error as Error);
              }),
          ),
        )) as [{ comments: string }?, { note: { shares?: unknown } }?];
        // They lie there as one string: lib/storage/packed-comments.ts.
        const found = kept ? (JSON.parse(kept.comments) as unknown[]).length : 0;
        if (found < wanted) lacks = `${wanted - found} comments are not stored`;
        else lacks = row?.note.shares === undefined ? 'its shares are not stored' : '';
        if (lacks) await new Promise((done) => setTimeout(done, 20));
      } while (lacks && Date.now() < end);
      database.close();
      return lacks;
    },
    [noteId, comments, PATIENCE_MS] as const,
  );
  if (lacks) throw new Error(`note ${noteId}: ${lacks}`);
}
