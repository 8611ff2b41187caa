import type { Page } from '@playwright/test';
import { once, type BenchRow } from '../table';
import { inBrowser } from './place';
import { fill, rowsFor } from './stored';

const CREATORS = 10_000;

interface Action {
  name: string;
  begin: (page: Page) => Promise<void>;
  /** What is said when it is done. */
  said: RegExp;
}

const inDrop = (drop: string, field: string, word: string) => async (page: Page) => {
  const bar = page.getByRole('region', { name: 'Actions for the selected creators' });
  await bar.getByRole('button', { name: drop, exact: true }).click();
  await page.getByLabel(field).fill(word);
  await page.getByRole('button', { name: 'Apply' }).click();
};

const ACTIONS: readonly Action[] = [
  {
    name: 'status',
    begin: async (page) => void (await page.getByLabel('Set status…').selectOption('vetted')),
    said: /set to Vetted/u,
  },
  { name: 'tag', begin: inDrop('Tags', 'Add a tag to them', 'spring'), said: /Tag spring added/u },
  { name: 'list', begin: inDrop('Lists', 'Put them on a list', 'Autumn'), said: /put on Autumn/u },
  { name: 'owner', begin: inDrop('Owner', 'Their owner', 'Ann'), said: /Ann looks after/u },
  {
    name: 'removal',
    begin: (page) => page.getByRole('button', { name: 'Remove from shortlist' }).click(),
    said: /removed from the shortlist/u,
  },
];

interface Course {
  /** ms, from the click to the word that it is done. */
  whole: number;
  /** ms, the longest time in which the screen said nothing new. */
  quiet: number;
}

/** From just before the click, every moment at which the screen says something new of it. */
async function watched(page: Page, begin: () => Promise<void>, said: RegExp): Promise<Course> {
  await page.evaluate((pattern) => {
    const heard: number[] = [];
    const isOver = new RegExp(pattern, 'u');
    const observer = new MutationObserver(() => {
      const meter = document.querySelector('.scoring-line [role=meter][aria-label^="Changing"]');
      const line = document.querySelector('.undo-line [role=status]')?.textContent ?? '';
      const now = `${meter?.getAttribute('aria-valuenow')} ${isOver.test(line)}`;
      if (now === last) return;
      last = now;
      heard.push(performance.now());
      if (!isOver.test(line)) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(window, { benchHeard: heard }));
    });
    let last = 'undefined false';
    Object.assign(window, { benchHeard: undefined });
    document.addEventListener('click', () => void (heard[0] ??= performance.now()), {
      capture: true,
      once: true,
    });
    document.addEventListener('change', () => void (heard[0] ??= performance.now()), {
      capture: true,
      once: true,
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, said.source);
  await begin();
  await page.waitForFunction(() => 'benchHeard' in window && window.benchHeard, undefined, {
    timeout: 120_000,
  });
  const heard = await page.evaluate(() => (window as never as { benchHeard: number[] }).benchHeard);
  const gaps = heard.slice(1).map((at, i) => at - heard[i]!);
  return { whole: heard.at(-1)! - heard[0]!, quiet: Math.max(...gaps) };
}

/** What is done to ten thousand creators at once, and taking it back. */
export async function bulk(): Promise<BenchRow[]> {
  return inBrowser(async ({ context, extensionId }) => {
    await fill(context, extensionId, rowsFor(Date.now(), CREATORS));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
    await page.getByRole('table', { name: 'Shortlist' }).waitFor();
    await page.getByLabel('Select all in view').check();
    const rows: BenchRow[] = [];
    for (const { name, begin, said } of ACTIONS) {
      const there = await watched(page, () => begin(page), said);
      const back = await watched(
        page,
        () => page.locator('.undo-line').getByRole('button', { name: 'Undo' }).click(),
        /^Taken back/u,
      );
      rows.push(
        {
          what: `${name} of ${CREATORS.toLocaleString('en')} creators at once, click → done and said`,
          measured: once(there.whole),
          unit: 'ms',
          limit: `a message and a transaction a thousand; longest without news ${Math.round(there.quiet)} ms`,
        },
        {
          what: 'the same taken back',
          measured: once(back.whole),
          unit: 'ms',
          limit: `entries as they were, checked; longest without news ${Math.round(back.quiet)} ms`,
        },
      );
    }
    return rows;
  });
}
