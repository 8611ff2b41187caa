import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { EXTENSION, openSession, sidebarIn, type Session } from '../../scripts/browser-session';
import {
  HOSTS,
  startPracticeSite,
  truthOf,
  type CreatorTruth,
  type PracticeSite,
} from '../practice-site';

export { expect };
export const [XIAOHONGSHU, REDNOTE] = HOSTS;

/** A browser with the extension, and what is needed to look into both. */
export interface Kolens {
  context: BrowserContext;
  extensionId: string;
  /** The sidebar of a page of the site. */
  sidebar(page: Page): Promise<Frame>;
  /** A new tab with the dashboard. */
  dashboard(): Promise<Page>;
  /** All rows of one table of the extension's database. */
  rows<T = Record<string, unknown>>(table: string): Promise<T[]>;
  /** Ends the background worker, as the browser does when it is idle. */
  killWorker(): Promise<void>;
}

interface PerWorker {
  site: PracticeSite;
}

interface PerTest {
  /** Folder of the built extension. */
  extension: string;
  /** Of the browser, beside those by which it finds the practice site. */
  switches: readonly string[];
  kolens: Kolens;
  page: Page;
  truth: (key: string) => CreatorTruth;
  /** Every address that any page, frame or worker of the browser asked for. */
  requests: string[];
  /** Uncaught errors of any page or frame. */
  errors: string[];
}

/**
 * Each test has a browser and a database of its own. After each, two promises are checked that hold
 * everywhere: no request went anywhere but to the practice site, and nothing threw.
 */
export const test = base.extend<PerTest, PerWorker>({
  extension: [process.env.KOLENS_EXTENSION ?? EXTENSION, { option: true }],
  switches: [[], { option: true }],
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const site = await startPracticeSite({ now: Date.now() });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  truth: async ({ site }, use) => {
    await use((key) => truthOf(site.world.creators.find((creator) => creator.key === key)!));
  },
  // eslint-disable-next-line no-empty-pattern
  requests: async ({}, use) => use([]),
  // eslint-disable-next-line no-empty-pattern
  errors: async ({}, use) => use([]),
  kolens: async ({ site, extension, switches, requests, errors }, use) => {
    const session = await openSession({
      switches: [...site.browserSwitches, ...switches],
      extension: resolve(extension),
    });
    session.context.on('request', (request) => requests.push(request.url()));
    session.context.on('weberror', (error) => errors.push(error.error().message));
    await use(kolensIn(session));
    await session.close();
    expect(requests.filter(isOutside), 'requests that left the practice site').toEqual([]);
    expect(errors, 'uncaught errors').toEqual([]);
  },
  page: async ({ kolens }, use) => {
    await use(kolens.context.pages()[0] ?? (await kolens.context.newPage()));
  },
});

function isOutside(address: string): boolean {
  const { protocol, host } = new URL(address);
  if (['chrome-extension:', 'data:', 'blob:', 'about:'].includes(protocol)) return false;
  return protocol !== 'https:' || !(HOSTS as readonly string[]).includes(host);
}

function kolensIn({ context, extensionId }: Session): Kolens {
  const home = `chrome-extension://${extensionId}`;
  return {
    context,
    extensionId,
    sidebar: (page) => sidebarIn(page),
    async dashboard() {
      const page = await context.newPage();
      await page.goto(`${home}/dashboard.html`);
      return page;
    },
    async rows<T>(table: string) {
      const page = await context.newPage();
      // A page of the extension that runs nothing: only its origin is wanted.
      await page.goto(`${home}/manifest.json`);
      const rows = await page.evaluate(readTable, table);
      await page.close();
      return rows.map(withComments) as T[];
    },
    async killWorker() {
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const worker = targetInfos.find(({ type }) => type === 'service_worker');
      if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
      await session.detach();
    },
  };
}

/** Of what one theme shows, another changes the colours alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Rules of accessibility that a page breaks seriously or critically, with the first place of each.
 * @param rules these alone; else all
 */
export async function seriousIn(page: Page, rules: string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (rules.length > 0) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The same of both themes. */
export async function seriousInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await seriousIn(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await seriousIn(page, OF_COLOURS);
  return [...light, ...dark.map((found) => `dark: ${found}`)];
}

/** A note's comments lie in the database as one string (lib/storage/packed-comments.ts). */
function withComments(row: unknown): unknown {
  const { comments } = row as { comments?: unknown };
  return typeof comments === 'string'
    ? { ...(row as object), comments: JSON.parse(comments) as unknown }
    : row;
}

/** Runs in a page of the extension. A database that does not exist yet has no rows. */
async function readTable(table: string): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'kolens')) return [];
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const open = indexedDB.open('kolens');
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error as Error);
  });
  const rows = await new Promise<unknown[]>((done, fail) => {
    const all = database.transaction(table).objectStore(table).getAll();
    all.onsuccess = () => done(all.result as unknown[]);
    all.onerror = () => fail(all.error as Error);
  });
  database.close();
  return rows;
}
