import type { Frame, Page } from '@playwright/test';
import { sidebarIn } from '@/scripts/browser-session';
import { openProfile } from '../../practice-site/visitor';
import { spreadOf, type BenchRow } from '../table';
import { BARE, withBareExtension, withBarePipeline } from './bare-extension';
import { OURS, pagesLoaded, pagesTurned, type Shows, type Wanted } from './figures-shown';
import { HOST, inBrowser, type Place } from './place';

const CLICKS = 15;
/** Browsers that are started for each of the two ways in which a page comes. */
const BROWSERS = 3;

const p95 = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;

/** How soon the sidebar shows what the page shows, and what the user decides. */
export async function sidebar(): Promise<BenchRow[]> {
  const bare = await withBareExtension((extension) => inBrowser(mountsOf, { extension }));
  const floor = await withBarePipeline((extension) => showsOf(BARE, 1, { extension }));
  const ours = await showsOf(OURS, BROWSERS);
  const mounts = await inBrowser(mountsOf);
  const clicks = await inBrowser(shortlistClicks);
  const passed = (times: number[]) => ({
    kind: 'floor' as const,
    what: 'one record passed on: as much quiet, message, write, read, two words drawn',
    measured: spreadOf(times),
  });
  return [
    {
      what: 'last card on the page → its figures in the sidebar, which stands there already',
      measured: spreadOf(ours.turned),
      unit: 'ms',
      bar: { atMost: 150 },
      beside: passed(floor.turned),
      limit: '30 ms of quiet; then look, message, write, live query, scoring, drawing',
    },
    {
      what: 'the same, p95',
      measured: spreadOf([p95(ours.turned)]),
      unit: 'ms',
      bar: { atMost: 300 },
    },
    {
      what: 'the same for a page that is loaded anew, and with it the sidebar’s frame',
      measured: spreadOf(ours.loaded),
      unit: 'ms',
      bar: { atMost: 150 },
      beside: passed(floor.loaded),
      limit: 'the frame’s start, which begins with the document’s end; then its 1 MB of script',
    },
    {
      what: 'the same, p95',
      measured: spreadOf([p95(ours.loaded)]),
      unit: 'ms',
      bar: { atMost: 300 },
    },
    {
      what: 'the same for the first page of a browser that was just started',
      measured: spreadOf(ours.first),
      unit: 'ms',
      beside: passed(floor.first),
      limit: 'the extension’s first process and database',
    },
    {
      what: 'Shortlist click → durable and shown',
      measured: spreadOf(clicks),
      unit: 'ms',
      bar: { atMost: 50 },
      limit: 'a strict IndexedDB commit and the live query after it',
    },
    {
      what: 'sidebar frame, from its navigation to its first words',
      measured: spreadOf(mounts),
      unit: 'ms',
      bar: { atMost: 250 },
      beside: { kind: 'floor', what: 'a frame that says one word', measured: spreadOf(bare) },
      limit: 'starting a process, parsing 1 MB of script, the first answer of the database',
    },
  ];
}

/** Visits in browsers of their own, both ways by turns. */
async function showsOf(wanted: Wanted, browsers: number, options = {}): Promise<Shows> {
  const all: Shows = { first: [], loaded: [], turned: [] };
  for (let run = 0; run < browsers; run++) {
    for (const visits of [pagesLoaded, pagesTurned]) {
      const shows = await inBrowser((place) => visits(place, wanted), options);
      all.first.push(...shows.first);
      all.loaded.push(...shows.loaded);
      all.turned.push(...shows.turned);
    }
  }
  return all;
}

/** How long frames take to their first words, of whichever extension is there. */
async function mountsOf({ page, site }: Place): Promise<number[]> {
  const mounts: number[] = [];
  for (const { id } of site.world.creators.filter(({ notes }) => notes.length > 5)) {
    await openProfile(page, HOST, id);
    const frame = await sidebarIn(page);
    await page.waitForTimeout(1_200);
    mounts.push(await frame.evaluate(firstPaint));
  }
  return mounts;
}

async function shortlistClicks({ page, creator }: Place): Promise<number[]> {
  await openProfile(page, HOST, creator.id);
  const frame = await sidebarIn(page);
  await frame.getByRole('button', { name: 'Shortlist', exact: true }).waitFor();
  const times: number[] = [];
  for (let n = 0; n < CLICKS; n++) {
    times.push(await clickToShown(page, frame));
    await frame.getByRole('button', { name: 'Undo' }).click();
    await frame.locator('button[aria-pressed=false]').first().waitFor();
    await page.waitForTimeout(300);
  }
  return times;
}

async function clickToShown(page: Page, frame: Frame): Promise<number> {
  const button = frame.getByRole('button', { name: 'Shortlist', exact: true });
  const took = button.evaluate(
    (element) =>
      new Promise<number>((done) => {
        let start = 0;
        element.addEventListener('click', () => (start = performance.now()), { capture: true });
        const observer = new MutationObserver(() => {
          if (!document.querySelector('button[aria-pressed=true]')) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - start));
        });
        observer.observe(document, { subtree: true, attributes: true, childList: true });
      }),
  );
  await page.waitForTimeout(50);
  await button.click();
  return took;
}

/** Runs in a frame: ms from its navigation. */
function firstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
}
