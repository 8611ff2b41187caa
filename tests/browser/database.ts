import { readFrozen, type FrozenDatabase } from '../storage/frozen';
import type { Kolens } from './kit';

/* The extension's database as something else than the extension left it. */

/** What Dexie makes of schema `n`: its native version. */
const NATIVE_FACTOR = 10;

/** The frozen rows, as somebody who reads English left them. */
function inEnglish(schema: number): FrozenDatabase {
  const { nativeVersion, tables } = readFrozen(schema);
  const settings = tables['settings']!;
  const rows = (settings.rows as { value: object }[]).map((row) => ({
    ...row,
    value: { ...row.value, language: 'en' },
  }));
  return { nativeVersion, tables: { ...tables, settings: { ...settings, rows } } };
}

/** The latest shipped schema's frozen rows under the number of a later one, with a table that it added. */
export function fromTheFuture(latest: number): FrozenDatabase {
  const { tables } = inEnglish(latest);
  return {
    nativeVersion: (latest + 1) * NATIVE_FACTOR,
    tables: { ...tables, wishes: { keyPath: 'id', indexes: [], rows: [{ id: 'more' }] } },
  };
}

/** An older database. */
export function ofSchema(schema: number): FrozenDatabase {
  return inEnglish(schema);
}

/** From now on no new page and no worker can bring a database up to date: the browser stops in the middle. */
async function breakUpgrades({ context }: Kolens): Promise<void> {
  // Dexie tries again after some errors, and leaves the connection open that failed: nothing could be
  // put in its place then. The browser itself would end that connection.
  const stop = () => {
    IDBDatabase.prototype.createObjectStore = function () {
      this.close();
      throw new DOMException('stopped by the test', 'ConstraintError');
    };
  };
  await context.addInitScript(stop);
  await context.serviceWorkers()[0]!.evaluate(stop);
}

/**
 * Puts that database in the place of the extension's own.
 * @param isStuck whether nothing of the extension shall be able to bring it up to date
 */
export async function thawIn(
  kolens: Kolens,
  frozen: FrozenDatabase,
  isStuck = false,
): Promise<void> {
  const page = await kolens.context.newPage();
  await page.goto(`chrome-extension://${kolens.extensionId}/manifest.json`);
  // Before there is anything to bring up to date: the worker opens the new one at once.
  if (isStuck) await breakUpgrades(kolens);
  // A driver carries no typed arrays: the prints are left out, and nothing here asks for them.
  const tables = { ...frozen.tables };
  if (tables['prints']) tables['prints'] = { ...tables['prints'], rows: [] };
  await page.evaluate(make, { ...frozen, tables });
  await page.close();
}

/**
 * Runs in a page of the extension. The worker may have a database already, and opens the next as soon as
 * it loses that one: deleting and making are asked for in one go, so that nothing comes between them.
 */
async function make({ nativeVersion, tables }: FrozenDatabase): Promise<void> {
  await new Promise<void>((done, fail) => {
    indexedDB.deleteDatabase('kolens');
    const request = indexedDB.open('kolens', nativeVersion);
    request.onerror = () => fail(new Error(String(request.error)));
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(tables)) {
        const table = request.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
          table.createIndex(index, path, { unique, multiEntry });
        }
        for (const row of rows) table.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  });
}

/** Every row of every table, and the version, as the browser keeps them. */
export async function asItLies(kolens: Kolens): Promise<unknown> {
  const page = await kolens.context.newPage();
  await page.goto(`chrome-extension://${kolens.extensionId}/manifest.json`);
  const lies = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const open = indexedDB.open('kolens');
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(new Error(String(open.error)));
    });
    const tables: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      tables[name] = await new Promise<unknown[]>((done) => {
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => done(all.result as unknown[]);
      });
    }
    const { version } = database;
    database.close();
    return { version, tables };
  });
  await page.close();
  return lies;
}
