import type { Frame, Page } from '@playwright/test';
import { sidebarIn } from '@/scripts/browser-session';
import { truthOf } from '../../practice-site';
import { openProfile } from '../../practice-site/visitor';
import { spreadOf, type BenchRow } from '../table';
import { withBareExtension } from './bare-extension';
import { HOST, inBrowser, type Place } from './place';

const CLICKS = 15;
/** The translator that runs these files gives functions their names by a helper that pages lack. */
const NAMES = 'globalThis.__name ??= (value) => value';

/** How soon the sidebar shows what the page shows, and what the user decides. */
export async function sidebar(): Promise<BenchRow[]> {
  const bare = await withBareExtension((extension) => inBrowser(bareMounts, { extension }));
  return inBrowser(async (place) => {
    const { settled, mounts } = await visits(place);
    const clicks = await shortlistClicks(place);
    const sorted = [...settled].sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)]!;
    return [
      {
        what: 'page settled → its figures in the sidebar',
        measured: spreadOf(settled),
        unit: 'ms',
        bar: { atMost: 150 },
        limit:
          'the frame’s own start, beside which the rest is short: 60 ms of quiet, message, write, live query, drawing',
      },
      {
        what: 'the same, p95',
        measured: spreadOf([p95]),
        unit: 'ms',
        bar: { atMost: 300 },
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
        limit: 'starting a process, parsing 0.9 MB of script, the first answer of the database',
      },
    ];
  });
}

/** The same frame with a page of one word in it. */
async function bareMounts({ page, site }: Place): Promise<number[]> {
  const mounts: number[] = [];
  for (const { id } of site.world.creators.filter(({ notes }) => notes.length > 5)) {
    await openProfile(page, HOST, id);
    const frame = await sidebarIn(page);
    await page.waitForTimeout(1_200);
    mounts.push(await frame.evaluate(firstPaint));
  }
  return mounts;
}

/** Opens one unknown creator after another: each page is new, the browser is not. */
async function visits({ page, site }: Place): Promise<{ settled: number[]; mounts: number[] }> {
  const settled: number[] = [];
  const mounts: number[] = [];
  await page.addInitScript({ content: NAMES });
  await page.addInitScript(watch);
  const creators = site.world.creators.filter(({ notes }) => notes.length > 5).map(truthOf);
  for (const creator of creators) {
    await openProfile(page, HOST, creator.id);
    const frame = await sidebarIn(page);
    await frame.evaluate(NAMES);
    await frame.evaluate(watch);
    await frame.getByRole('region', { name: 'Engagement', exact: true }).waitFor();
    await page.waitForTimeout(1_200);
    const drawn = await page.evaluate(timesOf);
    const shown = await frame.evaluate(timesOf);
    settled.push(Math.max(0, shown.figures - drawn.settled));
    mounts.push(await frame.evaluate(firstPaint));
  }
  return { settled, mounts };
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

interface Times {
  /** Wall-clock ms: last change of the document, and its figures there. */
  settled: number;
  figures: number;
}

interface Watched extends Window {
  benchTimes: Times;
}

/** Runs in a frame: notes when it last changed, and when the figures stood. */
function watch(): void {
  const now = () => performance.timeOrigin + performance.now();
  const times: Times = { settled: 0, figures: 0 };
  (globalThis as unknown as Watched).benchTimes = times;
  const look = () => {
    if (times.figures || !document.querySelector('h1') || !document.querySelector('.figure'))
      return;
    times.figures = now();
  };
  look();
  new MutationObserver((records) => {
    // The sidebar's own place in the page is no change of the page.
    if (records.some(({ target }) => target !== document.documentElement)) times.settled = now();
    look();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in a frame. */
function timesOf(): Times {
  return (globalThis as unknown as Watched).benchTimes;
}

/** Runs in a frame: ms from its navigation. */
function firstPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
}
