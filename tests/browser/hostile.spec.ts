import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { cellsOf, isWellFormed } from '../fuzz/xml';
import { openNote, openProfile, readComments } from '../practice-site/visitor';
import type { Frame, Page } from '@playwright/test';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';
import { storedComments, storedCreator, storedNotes, wrongFigures } from './stored';

for (const practice of ['hostile', 'hostile,nostate']) {
  test(`a page that works against the extension cannot cause a save (${practice})`, async ({
    kolens,
    page,
    truth,
    errors,
  }) => {
    const koc = truth('koc');
    await openProfile(page, XIAOHONGSHU, koc.id, practice);
    const sidebar = await kolens.sidebar(page);
    await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(koc.nickname);
    await openNote(page, koc.notes[0]!.id);
    await readComments(page, 10);
    await page.waitForTimeout(2_000);
    expect(await kolens.rows('entries')).toEqual([]);
    await expect(shortlistButton(sidebar, false)).toBeVisible();
    // What it shows is read as it is: neither invented nor given up.
    const creator = await storedCreator(kolens, koc.id);
    expect(creator).toMatchObject({ nickname: koc.nickname });
    expect(await wrongFigures(kolens, koc)).toEqual([]);
    const own = new Set(koc.notes.map(({ id }) => id));
    expect((await storedNotes(kolens, koc.id)).filter(({ id }) => !own.has(id))).toEqual([]);
    expect((await storedComments(kolens, koc.notes[0]!.id)).length).toBeGreaterThan(0);
    // A click of the user still counts.
    await shortlistButton(sidebar, false).click();
    await expect(shortlistButton(sidebar, true)).toBeVisible();
    // Its own scripts may stumble over its poison; ours may not.
    const ours = errors.filter((message) => /extension|kolens/iu.test(message));
    expect(ours).toEqual([]);
    errors.length = 0;
  });
}

test('markup in names and texts stays text', async ({ kolens, page, truth }) => {
  const markup = truth('markup');
  await openProfile(page, XIAOHONGSHU, markup.id);
  const sidebar = await kolens.sidebar(page);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(markup.nickname);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  const dashboard = await kolens.dashboard();
  await expect(dashboard.getByRole('table', { name: 'Shortlist' })).toContainText('<img src=x');
  for (const place of [sidebar, dashboard]) {
    expect(await place.locator('img[src="x"]').count()).toBe(0);
    expect(await place.evaluate(() => '__caught' in window)).toBe(false);
  }
});

/** A creator on the shortlist, by the sidebar's own button. */
async function shortlisted(kolens: Kolens, page: Page, id: string): Promise<void> {
  await openProfile(page, XIAOHONGSHU, id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
}

/** Elements that draw `text` without keeping its direction to themselves. */
function unisolated(place: Page | Frame, text: string): Promise<string[]> {
  return place.evaluate((wanted) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.includes(wanted)) continue;
      let element = node.parentElement;
      // An element of its own line is isolated by the bidirectional algorithm itself.
      while (element && !/isolate|plaintext/u.test(getComputedStyle(element).unicodeBidi)) {
        if (getComputedStyle(element).display !== 'inline' && element.textContent === wanted) break;
        element = element.parentElement;
      }
      if (!element) found.push(node.parentElement?.outerHTML ?? '');
    }
    return found;
  }, text);
}

test('a name that turns the line around turns nothing but itself', async ({
  kolens,
  page,
  truth,
}) => {
  const bidi = truth('bidi');
  await shortlisted(kolens, page, bidi.id);
  expect(await unisolated(await kolens.sidebar(page), bidi.nickname)).toEqual([]);
  const dashboard = await kolens.dashboard();
  const table = dashboard.getByRole('table', { name: 'Shortlist' });
  await expect(table).toContainText(bidi.nickname);
  expect(await unisolated(dashboard, bidi.nickname)).toEqual([]);
});

test('formulas and markup in names leave as text, in every kind of file', async ({
  kolens,
  page,
  truth,
}) => {
  for (const key of ['formula', 'markup']) await shortlisted(kolens, page, truth(key).id);
  const dashboard = await kolens.dashboard();
  const exported = async (name: string) => {
    const [download] = await Promise.all([
      dashboard.waitForEvent('download'),
      dashboard.getByRole('button', { name }).click(),
    ]);
    return readFileSync((await download.path())!);
  };
  const csv = (await exported('Export CSV')).toString('utf8');
  expect(csv).toContain(`"'${truth('formula').nickname.replaceAll('"', '""')}"`);
  const sheet = strFromU8(
    unzipSync(new Uint8Array(await exported('Export XLSX')))['xl/worksheets/sheet1.xml']!,
  );
  isWellFormed(sheet);
  expect(sheet).not.toMatch(/<f[\s>/]/u);
  expect(Object.values(cellsOf(sheet))).toEqual(
    expect.arrayContaining([truth('formula').nickname, truth('markup').nickname]),
  );
  for (const tab of ['Compare', 'Campaigns', 'Rights']) {
    await dashboard.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click();
    await expect(
      dashboard.getByRole('heading', { level: 1, name: tab, exact: true }),
    ).toBeVisible();
    expect(await dashboard.locator('img[src="x"], [onerror], a[href^="javascript:"]').count()).toBe(
      0,
    );
    expect(await dashboard.evaluate(() => '__caught' in window)).toBe(false);
  }
});

test('the page can neither see the sidebar nor reach into it', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await kolens.sidebar(page);
  const reached = await page.evaluate(() => ({
    frames: document.querySelectorAll('iframe').length,
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    globals: Object.keys(window).filter((name) => /kolens/iu.test(name)),
    native: [JSON.parse, window.fetch, history.pushState, XMLHttpRequest.prototype.open].every(
      (method) => Function.prototype.toString.call(method).includes('[native code]'),
    ),
  }));
  expect(reached).toEqual({ frames: 0, roots: 0, globals: [], native: true });
});

/** Half a letter, letters without width, a line turned around, an address that runs, a formula. */
const STRANGE = 'javascript:alert(1)\u200B\u200D\uFEFF\u202Egnp.\uD800=1+1';
/** Far beyond anything that the site allows. */
const ENDLESS = `@${'长'.repeat(100_000)}\u200B`;

/** The page shows these words in every place that is the creator's to fill. */
function writeEverywhere(page: Page, words: string): Promise<void> {
  return page.evaluate((text) => {
    const places = '.user-name, .user-nickname, .user-desc, .footer .title span, .tag-item';
    for (const place of document.querySelectorAll(places)) {
      // Not into what holds further elements: their places are the site's.
      if (place.childElementCount === 0) place.textContent = text;
    }
  }, words);
}

for (const [what, words] of [
  ['strange', STRANGE],
  ['endless', ENDLESS],
] as const) {
  test(`${what} words are inert on every screen, found, sorted and exported`, async ({
    kolens,
    page,
    truth,
  }) => {
    test.slow();
    // A page without its state: what is drawn is all that there is to read.
    await openProfile(page, XIAOHONGSHU, truth('koc').id, 'nostate');
    const sidebar = await kolens.sidebar(page);
    await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText(truth('koc').nickname);
    await writeEverywhere(page, words);
    const begins = words.slice(0, 12);
    await expect(sidebar.getByRole('heading', { level: 1 })).toContainText(begins);
    await shortlistButton(sidebar, false).click();
    await expect(shortlistButton(sidebar, true)).toBeVisible();
    const kept = await storedCreator(kolens, truth('koc').id);
    expect(kept!.nickname!.length).toBeLessThanOrEqual(200);
    expect(kept!.bio!.length).toBeLessThanOrEqual(20_000);

    const dashboard = await kolens.dashboard();
    const table = dashboard.getByRole('table', { name: 'Shortlist' });
    await expect(table).toContainText(begins);
    await dashboard.getByLabel('Search creators').fill(begins.slice(0, 6));
    await expect(table).toContainText(begins);
    await table.getByRole('button', { name: 'Creator' }).first().click();
    await expect(table).toContainText(begins);
    for (const name of ['Export CSV', 'Export XLSX', 'Export JSON']) {
      const [download] = await Promise.all([
        dashboard.waitForEvent('download'),
        dashboard.getByRole('button', { name }).click(),
      ]);
      const file = readFileSync((await download.path())!);
      if (name === 'Export XLSX') {
        const sheet = strFromU8(unzipSync(new Uint8Array(file))['xl/worksheets/sheet1.xml']!);
        isWellFormed(sheet);
        expect(sheet).not.toMatch(/<f[\s>/]/u);
      } else {
        // Valid UTF-8 to the last byte, and no cell that a spreadsheet would run.
        const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
        expect(text).toContain(begins.slice(1));
        if (name === 'Export CSV') expect(text).not.toMatch(/(?:^|,)"?@/mu);
      }
    }
    const base = dashboard.url().split('#')[0]!;
    for (const hash of [
      `#/creator/${truth('koc').id}`,
      `#/report/${truth('koc').id}`,
      '#/compare',
      '#/campaigns',
      '#/rights',
      '#/settings',
    ]) {
      await dashboard.goto(`${base}${hash}`);
      await expect(dashboard.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect(await dashboard.locator('a[href^="javascript:"], [onerror]').count()).toBe(0);
    }
    for (const place of [dashboard, await kolens.sidebar(page)]) {
      expect(await place.locator('a[href^="javascript:"]').count()).toBe(0);
    }
  });
}
