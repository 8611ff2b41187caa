import type { Page, Worker } from '@playwright/test';
import { openNote, openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';
import { storedNotes, wrongFigures } from './stored';

/* The extension is reloaded, as an update does it, while pages of the site are open. */

interface Extension {
  chrome: {
    runtime: { id?: string; reload(): void; sendMessage(message: object): Promise<unknown> };
  };
}

/** @returns the next worker; the driver may count the old one among the living for a while */
async function reloadExtension(
  { context }: Kolens,
  old: Worker = context.serviceWorkers()[0]!,
): Promise<Worker> {
  const next = context.waitForEvent('serviceworker', (worker) => worker !== old);
  // The worker goes in the middle of its answer.
  await old
    .evaluate(() => (globalThis as unknown as Extension).chrome.runtime.reload())
    .catch(() => undefined);
  return next;
}

/** The words on what we have put over the page; shadow roots are closed to scripts, not to a debugger. */
async function overThePage(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const html = root.children!.find(({ nodeName }) => nodeName === 'HTML')!;
  const ours = html.children!.filter(({ nodeName }) => nodeName === 'DIV');
  return ours.flatMap(({ shadowRoots = [] }) => shadowRoots.map(wordsIn)).join('|');
}

interface Drawn {
  nodeValue: string;
  children?: Drawn[];
}

function wordsIn({ nodeValue, children = [] }: Drawn): string {
  return nodeValue + children.map(wordsIn).join(' ');
}

const sidebars = (page: Page) =>
  page.frames().filter((frame) => frame.url().includes('/sidebar.html')).length;

test('after a reload of the extension an open page says so, and goes on once it is reloaded', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const entries = await kolens.rows('entries');
  expect(entries).toHaveLength(1);

  // Twice: an orphan of two versions is still one orphan.
  const worker = await reloadExtension(kolens);
  await expect.poll(() => overThePage(page)).toContain('Kolens was updated or switched off');
  expect(sidebars(page)).toBe(0);
  await reloadExtension(kolens, worker);
  expect(await overThePage(page)).toMatch(/^[^|]*Kolens was updated[^|]*$/u);
  // Quiet from now on: what is opened is not read, and nothing is put back.
  await openNote(page, koc.notes[2]!.id);
  await expect(page.locator('.interactions.engage-bar')).toBeVisible();
  expect(sidebars(page)).toBe(0);
  expect(await kolens.rows('entries')).toEqual(entries);

  await page.reload();
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  expect(sidebars(page)).toBe(1);
  expect(await overThePage(page)).not.toContain('updated');
  await expect
    .poll(async () => (await storedNotes(kolens, koc.id)).filter((n) => n.openedAt).length)
    .toBe(1);
  expect(await wrongFigures(kolens, koc)).toEqual([]);
  expect(await kolens.rows('entries')).toEqual(entries);
  await shortlistButton(sidebar, true).click();
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  expect(await kolens.rows('entries')).toEqual([]);
});

test('a click that was on its way when the extension went is stored by the next page, once', async ({
  kolens,
  page,
  truth,
}) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  const sidebar = await kolens.sidebar(page);
  await expect(shortlistButton(sidebar, false)).toBeVisible();
  // The message never arrives: the extension is taken away under it.
  await sidebar.evaluate(() => {
    const { runtime } = (globalThis as unknown as Extension).chrome;
    runtime.sendMessage = () => new Promise(() => undefined);
  });
  await shortlistButton(sidebar, false).click();
  await expect(sidebar.getByRole('button', { name: 'Saving' })).toBeVisible();
  await reloadExtension(kolens);
  await expect.poll(() => overThePage(page)).toContain('Kolens was updated');
  expect(await kolens.rows('entries')).toEqual([]);
  await page.reload();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  expect(await kolens.rows('entries')).toMatchObject([{ creatorId: koc.id }]);
  await expect((await kolens.sidebar(page)).locator('.unsent')).toHaveCount(0);
});

test('a collapsed sidebar of a version that is gone is found out when it is asked for', async ({
  kolens,
  page,
  truth,
}) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await sidebar.getByRole('button', { name: 'Collapse' }).click();
  await expect(sidebar.getByRole('heading', { level: 1 })).toBeHidden();
  await page.reload();
  await page.waitForLoadState('load');
  await expect.poll(() => overThePage(page)).toBe('K');
  await reloadExtension(kolens);
  expect(sidebars(page)).toBe(0);
  // The tab at the edge, where `frame-style.ts` puts it.
  await page.mouse.click(1_590, 900 * 0.4 + 20);
  await expect.poll(() => overThePage(page)).toContain('Kolens was updated');
  expect(sidebars(page)).toBe(0);
});
