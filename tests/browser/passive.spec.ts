import type { BrowserContext } from '@playwright/test';
import { openSession } from '../../scripts/browser-session';
import {
  closeNote,
  openNote,
  openProfile,
  readComments,
  scrollGrid,
} from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';
import { shortlistButton } from './sidebar';
import type { CreatorTruth } from '../practice-site';

/** One visit, the same each time. @returns what the site was asked for, in no order. */
async function visit(context: BrowserContext, koc: CreatorTruth): Promise<string[]> {
  const asked: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  context.on('request', (request) => {
    if (request.url().startsWith('https:')) asked.push(request.url());
  });
  await openProfile(page, XIAOHONGSHU, koc.id);
  await scrollGrid(page);
  for (const { id } of koc.notes.slice(0, 2)) {
    await openNote(page, id);
    await readComments(page);
    await closeNote(page);
  }
  await page.waitForTimeout(1_000);
  return asked.sort();
}

test('the site is asked for nothing that it would not be asked for anyway', async ({
  kolens,
  page,
  site,
  truth,
}) => {
  const koc = truth('koc');
  const asked = await visit(kolens.context, koc);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  const plain = await openSession({ switches: site.browserSwitches });
  const usual = await visit(plain.context, koc);
  await plain.close();
  expect(asked).toEqual(usual);
  expect(asked.length).toBeGreaterThan(20);
});

test('nothing moves on the page by itself', async ({ kolens, page, truth }) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    Object.assign(window, { practiceLog: log });
    for (const type of ['click', 'scroll', 'input', 'keydown', 'pointerdown', 'wheel']) {
      window.addEventListener(type, () => log.push(type), { capture: true });
    }
  });
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await kolens.sidebar(page);
  await page.waitForTimeout(2_500);
  expect(
    await page.evaluate(() => (window as unknown as { practiceLog: string[] }).practiceLog),
  ).toEqual([]);
});
