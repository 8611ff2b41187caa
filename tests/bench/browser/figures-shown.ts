import type { Page } from '@playwright/test';
import { sidebarIn } from '@/scripts/browser-session';
import { truthOf, type CreatorTruth } from '../../practice-site';
import { openProfile } from '../../practice-site/visitor';
import { HOST, type Place } from './place';

/*
 * How long after a page shows the last of its cards their figures stand in the sidebar: for pages that
 * are loaded anew, with a frame that has to start, and for pages that the site turns within its document.
 */

/** The translator that runs these files gives functions their names by a helper that pages lack. */
const NAMES = 'globalThis.__name ??= (value) => value';
/** Longer than everything that a page still does when its figures stand. */
const AFTERWARDS_MS = 1_200;
const TYPICAL_LIKES = '.counts-medians .count:first-child:has(dd:not(.quiet):not(.count-n))';

/** What tells that a sidebar shows a creator. */
export interface Wanted {
  /** In its heading. */
  nameOf: (creator: CreatorTruth) => string;
  /** Selector of a figure that has a value; its text changes with the cards. */
  figure: string;
}

/** The product's own sidebar: the creator's name and a median of the notes on the page. */
export const OURS: Wanted = { nameOf: ({ nickname }) => nickname, figure: TYPICAL_LIKES };

/** ms, by how the page came. */
export interface Shows {
  /** The first page of a browser that was just started. */
  first: number[];
  /** Every other page that was loaded anew. */
  loaded: number[];
  /** Pages that the site turned to by itself. */
  turned: number[];
}

const hasNotes = ({ notes }: { notes: readonly unknown[] }) => notes.length > 5;

/** Opens one unknown creator after another, each page loaded anew. */
export async function pagesLoaded({ page, site }: Place, wanted: Wanted): Promise<Shows> {
  await watch(page, wanted);
  const shows: number[] = [];
  for (const creator of site.world.creators.filter(hasNotes).map(truthOf)) {
    await openProfile(page, HOST, creator.id);
    shows.push(await timeTo(page, wanted, creator));
  }
  const [first = NaN, ...loaded] = shows;
  return { first: [first], loaded, turned: [] };
}

/** The same without a page being loaded: the site goes from one profile to the next. */
export async function pagesTurned({ page, site }: Place, wanted: Wanted): Promise<Shows> {
  await watch(page, wanted);
  await page.goto(`https://${HOST}/explore`);
  await sidebarIn(page);
  await page.waitForTimeout(AFTERWARDS_MS);
  const turned: number[] = [];
  for (const creator of site.world.creators.filter(hasNotes).map(truthOf)) {
    await page.evaluate((href) => {
      dispatchEvent(new CustomEvent('practice:go', { detail: href }));
    }, `/user/profile/${creator.id}`);
    turned.push(await timeTo(page, wanted, creator));
  }
  return { first: [], loaded: [], turned };
}

async function timeTo(page: Page, wanted: Wanted, creator: CreatorTruth): Promise<number> {
  // Nothing is asked of the frame while it starts: the asking would be measured with it.
  await page.waitForTimeout(AFTERWARDS_MS);
  const frame = await sidebarIn(page);
  await frame.locator('h1', { hasText: wanted.nameOf(creator) }).waitFor();
  await frame.locator(wanted.figure).first().waitFor();
  await page.waitForTimeout(AFTERWARDS_MS);
  const settled = await page.evaluate(() => (globalThis as unknown as Watched).benchAt);
  const stood = await frame.evaluate(() => (globalThis as unknown as Watched).benchAt);
  return Math.max(0, stood! - settled!);
}

interface Watched extends Window {
  /** ms by the wall clock: in the page when its cards last changed, in the frame when the figure did. */
  benchAt?: number;
}

async function watch(page: Page, { figure }: Wanted): Promise<void> {
  await page.addInitScript({ content: NAMES });
  await page.addInitScript(watchText, figure);
}

/** Runs in the page and in the frame, from their first moment. */
function watchText(figure: string): void {
  const watched = globalThis as unknown as Watched;
  const isPage = location.protocol.startsWith('http');
  const wanted = isPage ? 'section.note-item' : `h1, ${figure}`;
  let known = '';
  new MutationObserver(() => {
    const found = [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent);
    const text = [isPage ? location.pathname : '', ...found].join();
    if (text === known) return;
    known = text;
    watched.benchAt = performance.timeOrigin + performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
