import type { Page } from '@playwright/test';
import { openNote, openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

/** Where the extension keeps it: see lib/capture/page-link.ts. */
const WIDTH_KEY = 'sidebar.width';

/** The frame's place on the page, from inside: the shadow root around it is closed. */
async function sizeOf(kolens: Kolens, page: Page) {
  const sidebar = await kolens.sidebar(page);
  return sidebar.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}

/** The width as the extension keeps it between pages. */
async function keptWidth(kolens: Kolens): Promise<number | undefined> {
  const kept = await kolens.context.serviceWorkers()[0]!.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return (await chrome.storage.local.get(key))[key];
  }, WIDTH_KEY);
  return typeof kept === 'number' ? kept : undefined;
}

test('the sidebar is drawn wider and narrower by keys and mouse, and stays so', async ({
  kolens,
  page,
  truth,
}) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  const handle = sidebar.getByRole('separator');
  await expect(handle).toHaveAttribute('aria-valuenow', '368');
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(handle).toHaveAttribute('aria-valuenow', '392');
  // The page draws the frame wider a moment after the sidebar says so, and the handle moves with it.
  await expect.poll(async () => (await sizeOf(kolens, page)).width).toBe(392);
  const box = (await handle.boundingBox())!;
  // The browser sends the mouse where the frame stood when it last drew: until then it meets the page.
  await expect(async () => {
    await page.mouse.move(box.x - 20, 400);
    await page.mouse.move(box.x + 3, 400);
    expect(await handle.evaluate((edge) => edge.matches(':hover'))).toBe(true);
  }).toPass();
  await page.mouse.down();
  // Inwards: synthetic input is not captured beyond a frame's edge, as a person's is. And until the frame
  // has followed, as a person waits for it: where it stood is what a move in the same moment is told by.
  await expect(async () => {
    await page.mouse.move(box.x + 43, 400);
    await page.mouse.move(box.x + 42, 400);
    expect((await sizeOf(kolens, page)).width).toBeLessThan(380);
  }).toPass();
  await page.mouse.up();
  // What is kept is the width last drawn.
  await expect.poll(() => keptWidth(kolens)).toBeLessThan(380);
  const width = (await keptWidth(kolens))!;
  await expect.poll(async () => (await sizeOf(kolens, page)).width).toBe(width);
  await page.reload();
  await expect.poll(async () => (await sizeOf(kolens, page)).width).toBe(width);
});

test('the box in which a comment is written is never covered', async ({ kolens, page, truth }) => {
  const koc = truth('koc');
  await openProfile(page, XIAOHONGSHU, koc.id);
  await kolens.sidebar(page);
  // As wide a note as the site shows one on a large screen, under the sidebar on its right.
  await page.addStyleTag({ content: '.note-place { width: 1300px; margin-right: 0 }' });
  await openNote(page, koc.notes[0]!.id);
  const box = page.locator('.interactions.engage-bar');
  const top = (await box.boundingBox())!.y;
  await expect
    .poll(async () => (await sizeOf(kolens, page)).height)
    .toBeLessThanOrEqual(Math.floor(top));
  const input = page.locator('#content-textarea');
  await input.click();
  await page.keyboard.type('请问');
  await expect(input).toHaveText('请问');
  await page.locator('.close-circle').click();
  await expect.poll(async () => (await sizeOf(kolens, page)).height).toBe(900);
});

test('the keys hide and show it', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  const heading = sidebar.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(sidebar.getByRole('button', { name: 'Collapse' })).toHaveAttribute(
    'title',
    /Alt\+Shift\+K/u,
  );
  // The keys belong to the browser, out of reach of a test: their event is sent instead.
  const press = () =>
    kolens.context.serviceWorkers()[0]!.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { commands: { onCommand: { dispatch(name: string): void } } };
        }
      ).chrome.commands.onCommand.dispatch('toggle-sidebar'),
    );
  await press();
  await expect(heading).toBeHidden();
  await press();
  await expect(heading).toBeVisible();
});

test('as the side panel it follows the tab in front, and the frame makes way', async ({
  kolens,
  page,
  truth,
}) => {
  const [koc, mega] = [truth('koc'), truth('mega')];
  await openProfile(page, XIAOHONGSHU, koc.id);
  const inPage = await kolens.sidebar(page);
  await expect(inPage.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
  const other = await kolens.context.newPage();
  await openProfile(other, XIAOHONGSHU, mega.id);
  // A page of its own in place of the panel: the browser shows the same address there.
  const panel = await kolens.context.newPage();
  await panel.goto(`chrome-extension://${kolens.extensionId}/sidebar.html?panel`);
  await expect(panel.getByRole('heading', { name: 'Nothing to read on this page' })).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
  await expect(inPage.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(panel.getByRole('separator')).toHaveCount(0);
  await other.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(mega.nickname);
  await openProfile(other, XIAOHONGSHU, koc.id);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
  await expect(shortlistButton(panel.mainFrame(), false)).toBeVisible();
});
