import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { ensureBrowser, isBranded } from './browser.mjs';

export const EXTENSION = '.output/chrome-mv3';

/** A browser of its own, with an empty profile and the built extension in it. */
export interface Session {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** How the browser finds the practice site, and nothing else. */
  switches: readonly string[];
  /** Folder of the built extension; without it a plain browser is opened. */
  extension?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
}

/** Opens a browser with the extension loaded. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { extension, switches, headless = true, colorScheme = 'light' } = options;
  const browser = ensureBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'kolens-profile-'));
  writePreferences(profile);
  const branded = isBranded(browser);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    colorScheme,
    viewport: options.viewport === undefined ? { width: 1600, height: 900 } : options.viewport,
    acceptDownloads: true,
    args: [
      ...switches,
      ...extensionSwitches(extension, branded),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
    ],
    ...(branded ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
  });
  if (extension && branded) await loadByDebugger(context, extension);
  return {
    context,
    extensionId: extension ? await idOf(context) : '',
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function extensionSwitches(extension: string | undefined, branded: boolean): string[] {
  if (!extension) return [];
  if (branded) return ['--enable-unsafe-extension-debugging'];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/**
 * Playwright switches storage partitioning off, and some builds block third-party cookies: together
 * they would deny the sidebar's frame its own database, which no user's browser does. The first
 * preference undoes that; the second lets the extension be reloaded.
 */
function writePreferences(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({
      profile: { cookie_controls_mode: 0 },
      extensions: { ui: { developer_mode: true } },
    }),
  );
}

/** Chrome (137 and later) and Edge ignore `--load-extension`. */
async function loadByDebugger(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  await (session.send as (method: string, params: object) => Promise<unknown>)(
    'Extensions.loadUnpacked',
    { path },
  );
}

/** The sidebar's frame in a page of the site, as soon as it is there. */
export async function sidebarIn(page: Page, timeout = 15_000): Promise<Frame> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const frame = page.frames().find((one) => one.url().includes('/sidebar.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`no sidebar on ${page.url()} after ${timeout} ms`);
}
