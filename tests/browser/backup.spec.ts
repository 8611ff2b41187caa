import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU, type Kolens } from './kit';
import { shortlistButton } from './sidebar';

const TABLES = [
  'creators',
  'creatorSnapshots',
  'notes',
  'noteSnapshots',
  'comments',
  'entries',
  'lists',
  'overrules',
  'settings',
];

async function everything(kolens: Kolens): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of TABLES) all[table] = await kolens.rows(table);
  all['salt'] = (await kolens.rows<{ key: string }>('meta')).filter(({ key }) => key === 'salt');
  return all;
}

async function settingsOf(kolens: Kolens): Promise<Page> {
  const dashboard = await kolens.dashboard();
  await dashboard.getByRole('link', { name: 'Settings', exact: true }).click();
  return dashboard;
}

async function saveBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save backup' }).click();
  return (await download).path();
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.locator('input[aria-label="Restore a backup"]').setInputFiles(file);
}

const asFile = (buffer: Buffer) => ({
  name: 'backup.json.gz',
  mimeType: 'application/gzip',
  buffer,
});

test('backup, delete all, restore: everything is as it was; in between nothing is left', async ({
  kolens,
  page,
  truth,
}) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  const sidebar = await kolens.sidebar(page);
  await shortlistButton(sidebar, false).click();
  await expect(shortlistButton(sidebar, true)).toBeVisible();
  await page.goto('about:blank');
  const dashboard = await settingsOf(kolens);
  await dashboard.getByLabel('Theme').selectOption('Dark');
  await expect(dashboard.locator('html')).toHaveAttribute('data-theme', 'dark');
  const path = await saveBackup(dashboard);
  await expect(dashboard.getByText(/^Last backup: /u)).toBeVisible();
  const before = await everything(kolens);
  expect(before['entries']).toHaveLength(1);
  expect(before['salt']).toHaveLength(1);

  await dashboard.getByRole('button', { name: 'Delete all data' }).click();
  await dashboard.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dashboard.getByText('No backup has been saved yet.')).toBeVisible();
  expect(await leftovers(dashboard)).toEqual({
    // The id of the deletion itself, so that it is never repeated.
    rows: { applied: 1 },
    local: 0,
    session: 0,
    caches: [],
    extension: { local: {}, session: {}, sync: {} },
    cookies: '',
  });

  await choose(dashboard, asFile(readFileSync(path)));
  const dialog = dashboard.getByRole('dialog');
  await expect(dialog).toContainText('1 on the shortlist');
  await dialog.getByLabel(/^Replace them/u).check();
  await dialog.getByRole('button', { name: 'Replace all data' }).click();
  await expect(dialog).toContainText('Restored. Everything is in place.');
  expect(await everything(kolens)).toEqual(before);
});

test('a damaged backup is refused whole, with the reason', async ({ kolens, page, truth }) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  await page.goto('about:blank');
  const dashboard = await settingsOf(kolens);
  const whole = readFileSync(await saveBackup(dashboard));
  const before = await everything(kolens);
  const damaged = Buffer.from(whole);
  damaged[whole.length >> 1]! ^= 0xff;
  const files: [Buffer, RegExp][] = [
    [damaged, /is damaged|is cut off/u],
    [whole.subarray(0, whole.length >> 1), /is cut off|is damaged/u],
    [Buffer.from('creator_id,nickname\n'), /not a backup of Kolens/u],
  ];
  for (const [file, reason] of files) {
    await choose(dashboard, asFile(file));
    const dialog = dashboard.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toHaveText(reason);
    await expect(dialog.getByRole('button', { name: /^(Replace|Join)/u })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(await everything(kolens)).toEqual(before);
});

test('a restore during which the worker is killed leaves all of the old data or all of the new', async ({
  kolens,
  page,
  truth,
}) => {
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await shortlistButton(await kolens.sidebar(page), false).click();
  await expect(shortlistButton(await kolens.sidebar(page), true)).toBeVisible();
  await page.goto('about:blank');
  const dashboard = await settingsOf(kolens);
  const file = asFile(readFileSync(await saveBackup(dashboard)));
  const before = await everything(kolens);
  test.slow();
  for (const wait of [0, 30]) {
    await choose(dashboard, file);
    const dialog = dashboard.getByRole('dialog');
    await dialog.getByLabel(/^Replace them/u).check();
    await dialog.getByRole('button', { name: 'Replace all data' }).click();
    await dashboard.waitForTimeout(wait);
    await kolens.killWorker();
    await expect(dialog).toContainText('Restored. Everything is in place.');
    expect(await everything(kolens)).toEqual(before);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
});

/** All that a page of the extension can find of what was stored, by every way there is. */
function leftovers(page: Page) {
  return page.evaluate(async () => {
    const rows: Record<string, number> = {};
    for (const { name, version } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const open = indexedDB.open(name!, version);
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(new Error(String(open.error)));
      });
      for (const table of database.objectStoreNames) {
        const count = await new Promise<number>((done) => {
          const request = database.transaction(table).objectStore(table).count();
          request.onsuccess = () => done(request.result);
        });
        if (count > 0) rows[table] = count;
      }
      database.close();
    }
    const { storage } = (globalThis as never as { chrome: { storage: Areas } }).chrome;
    type Areas = Record<'local' | 'session' | 'sync', { get(): Promise<object> }>;
    return {
      rows,
      local: localStorage.length,
      session: sessionStorage.length,
      caches: await caches.keys(),
      extension: {
        local: await storage.local.get(),
        session: await storage.session.get(),
        sync: await storage.sync.get(),
      },
      cookies: document.cookie,
    };
  });
}
