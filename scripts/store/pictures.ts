import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CreatorTruth } from '../../tests/practice-site';
import { dashboard as en } from '../../lib/i18n/messages/en/dashboard';
import { dashboard as zh } from '../../lib/i18n/messages/zh-CN/dashboard';
import { openNote, openProfile, readComments } from '../../tests/practice-site/visitor';
import { sidebarIn, type Session } from '../browser-session';

/** As both stores want them. */
export const SIZE = { width: 1280, height: 800 };
/** Of a window in which the site's own columns stand beside the sidebar. */
const WINDOW = { width: 1440, height: 900 };

export interface Scene {
  session: Session;
  /** A creator of whom much has been read, and one whose comment sections show patterns. */
  healthy: CreatorTruth;
  coordinated: CreatorTruth;
}

/** Chooses the language of everything, in the settings, as a user would. */
export async function chooseLanguage({ session }: Scene, language: string): Promise<void> {
  const page = await openDashboard(session, '#/settings');
  await page.locator('select:has(option[value="zh-CN"])').first().selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.close();
}

/** The example is made in the language of the moment, tags and notes and all: the next is made anew. */
export async function removeExample({ session }: Scene): Promise<void> {
  const page = await openExample(session, '#/shortlist');
  await page.locator('.example-bar button').click();
  await page.waitForURL((address) => address.search === '');
  await page.close();
}

/** All pictures of the listing in the language that is chosen. @returns their names in the store's order */
export async function takePictures(scene: Scene, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const shots: [string, (scene: Scene) => Promise<Page>][] = [
    ['profile', profile],
    ['evidence', evidenceOf],
    ['shortlist', shortlist],
    ['compare', compare],
    ['report', report],
    ['settings', settings],
  ];
  for (const [name, show] of shots) {
    const page = await show(scene);
    await settled(page);
    await shoot(page, join(folder, `${name}.png`));
    if (page !== scene.session.context.pages()[0]) await page.close();
  }
  return shots.map(([name]) => name);
}

async function profile({ session, healthy }: Scene): Promise<Page> {
  const page = await sitePage(session);
  await openProfile(page, 'www.xiaohongshu.com', healthy.id);
  const sidebar = await sidebarIn(page);
  await sidebar.locator('h1', { hasText: healthy.nickname }).waitFor();
  await sidebar.locator('.strip').first().waitFor();
  return page;
}

async function evidenceOf({ session, coordinated }: Scene): Promise<Page> {
  const page = await sitePage(session);
  await openProfile(page, 'www.xiaohongshu.com', coordinated.id);
  await openNote(page, coordinated.notes.find(({ pinned }) => !pinned)!.id);
  await readComments(page, 30);
  const sidebar = await sidebarIn(page);
  const evidence = sidebar.locator('.evidence-head button');
  await evidence.first().click();
  await sidebar
    .locator('.evidence-head')
    .first()
    .evaluate((head) => {
      const panel = document.scrollingElement!;
      panel.scrollTop += head.closest('section')!.getBoundingClientRect().top - 60;
    });
  return page;
}

async function shortlist({ session }: Scene): Promise<Page> {
  const page = await openExample(session, '#/shortlist');
  await page.locator('main table:visible tbody tr').nth(5).waitFor();
  return page;
}

/** The three of the example that the screen itself begins with. */
async function compare({ session }: Scene): Promise<Page> {
  const page = await openExample(session, '#/compare');
  await page.locator('main table:visible').first().waitFor();
  return page;
}

async function report({ session, healthy }: Scene): Promise<Page> {
  const page = await openDashboard(session, `#/report/${healthy.id}`);
  await page.locator('h1', { hasText: healthy.nickname }).waitFor();
  return page;
}

async function settings({ session }: Scene): Promise<Page> {
  return openDashboard(session, '#/settings');
}

async function openExample(session: Session, hash: string): Promise<Page> {
  const page = await openDashboard(session, hash, '?example');
  // Made when first asked for.
  await page.locator('nav').first().waitFor({ timeout: 120_000 });
  return page;
}

async function sitePage({ context }: Session): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.bringToFront();
  await page.setViewportSize(WINDOW);
  return page;
}

async function openDashboard(
  { context, extensionId }: Session,
  hash: string,
  search = '',
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`chrome-extension://${extensionId}/dashboard.html${search}${hash}`);
  await page.locator('main h1').first().waitFor();
  return page;
}

/** In the stores' size, whatever the window's: the site needs a wider one than its pictures are. */
async function shoot(page: Page, path: string): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width, height, scale: SIZE.width / width },
  });
  await cdp.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
}

/** What the dashboard says while it scores, in both languages, as patterns. */
const UNDER_WAY = [en, zh].flatMap((words) => [
  words['cell.working'],
  words['shortlist.scoring'].replaceAll(/\{\w+\}/gu, String.raw`\d+`),
]);

/** Until nothing is drawn any more: pictures are there, and two frames look alike. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(1, 400);
  for (const words of UNDER_WAY) {
    await page.waitForFunction(
      (pattern) => !new RegExp(pattern, 'u').test(document.body.innerText),
      words,
    );
  }
  let last = '';
  for (let i = 0; i < 40; i++) {
    const now = (await page.screenshot()).toString('base64');
    if (now === last) return;
    last = now;
    await page.waitForTimeout(250);
  }
}
