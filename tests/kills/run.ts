import type { CDPSession, Page } from '@playwright/test';
import type { Session } from '../../scripts/browser-session';
import { furtherWrites } from './further-writes';
import { sentTogether, writesOf, type Tables, type Write } from './writes';

/*
 * Kills the background worker before, during and after writes of every kind, sends again what was not
 * acknowledged, as the senders do, and holds the database against what was acknowledged.
 */

export interface KillRun {
  kills: number;
  /** Kills while a message was on its way or being written. */
  inFlight: number;
  /** Messages that had to be sent more than once. */
  resent: number;
  acknowledged: number;
  /** Sent once, never acknowledged, and left so: as when a tab is closed. */
  abandoned: number;
  byKind: Record<string, number>;
  lost: string[];
  torn: string[];
  seconds: number;
}

export interface KillOptions {
  kills: number;
  seed: number;
  /** Gives up beyond, ms. */
  within: number;
  /** A page of the site, with the content script. */
  page: Page;
}

const ATTEMPTS = 40;
const TIMES = ['before', 'during', 'during', 'after'] as const;

/** Mulberry32: the same kills for the same seed. */
function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Says a message where it may be said, and gives the answer; undefined when there is none. */
type Say = (
  message: unknown,
) => Promise<{ ok: boolean; retry?: boolean; reason?: string } | undefined>;

const SAY = `(message) => Promise.race([
  chrome.runtime.sendMessage(message).catch(() => undefined),
  new Promise((done) => setTimeout(done, 4000)),
])`;

/** The content script's own world in a page: observations are taken from nowhere else. */
async function contentScriptOf(page: Page, extensionId: string): Promise<Say> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (
        context.origin === `chrome-extension://${extensionId}` &&
        context.auxData?.['type'] === 'isolated'
      )
        resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (message) => {
    const expression = `(${SAY})(${JSON.stringify(message)})`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as Awaited<ReturnType<Say>>;
  };
}

async function endWorker(browser: CDPSession): Promise<boolean> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return false;
  await browser.send('Target.closeTarget', { targetId: worker.targetId });
  return true;
}

export async function runKills(
  { context, extensionId }: Pick<Session, 'context' | 'extensionId'>,
  { kills, seed, within, page }: KillOptions,
): Promise<KillRun> {
  const began = Date.now();
  const random = randomFrom(seed);
  const browser = await context.browser()!.newBrowserCDPSession();
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const observe = await contentScriptOf(page, extensionId);
  const command: Say = (message) =>
    dashboard.evaluate(`(${SAY})(${JSON.stringify(message)})`) as ReturnType<Say>;
  const say: Say = (message) =>
    (message as Write['message']).type === 'observe' ? observe(message) : command(message);

  const done: Write[] = [];
  const abandoned: Write[] = [];
  const run: KillRun = {
    kills: 0,
    inFlight: 0,
    resent: 0,
    acknowledged: 0,
    abandoned: 0,
    byKind: {},
    lost: [],
    torn: [],
    seconds: 0,
  };

  const insist = async (write: Write, first?: Awaited<ReturnType<Say>>) => {
    let answer = first;
    for (let attempt = 0; attempt < ATTEMPTS && !answer?.ok; attempt++) {
      if (answer && !answer.retry) throw new Error(`${write.kind}: ${answer.reason}`);
      run.resent++;
      await pause(20);
      answer = await say(write.message);
    }
    if (!answer?.ok) throw new Error(`${write.kind}: no answer after ${ATTEMPTS} attempts`);
    run.acknowledged++;
    done.push(write);
  };

  const one = async (write: Write) => {
    const time = TIMES[Math.floor(random() * TIMES.length)];
    if (time === 'before' && (await endWorker(browser))) run.kills++;
    const sent = say(write.message);
    if (time === 'during') {
      await pause(random() ** 2 * 60);
      if (await endWorker(browser)) {
        run.kills++;
        run.inFlight++;
      }
      const answer = await sent;
      // As when the tab was closed: nobody sends it again.
      if (!answer?.ok && write.torn && random() < 0.3) {
        abandoned.push(write);
        run.abandoned++;
        return;
      }
      await insist(write, answer ?? { ok: false, retry: true });
    } else {
      await insist(write, (await sent) ?? { ok: false, retry: true });
      if (time === 'after' && (await endWorker(browser))) run.kills++;
    }
    run.byKind[write.kind] = (run.byKind[write.kind] ?? 0) + 1;
  };

  /** What a page's queue sends at once is written together: killed on the way, and each told apart. */
  const together = async (writes: readonly Write[]) => {
    const sent = writes.map((write) => say(write.message));
    await pause(random() ** 2 * 60);
    if (await endWorker(browser)) {
      run.kills++;
      run.inFlight++;
    }
    for (const [i, write] of writes.entries()) {
      await insist(write, (await sent[i]) ?? { ok: false, retry: true });
      run.byKind[write.kind] = (run.byKind[write.kind] ?? 0) + 1;
    }
  };

  for (let n = 1; run.kills < kills; n++) {
    if (Date.now() - began > within) throw new Error(`only ${run.kills} kills within the time`);
    const writes = [...writesOf(n, began), ...(await furtherWrites(n, began))];
    for (const write of writes) {
      // A sweep is due with every message, so that kills meet it as well.
      await makeSweepDue(dashboard);
      if (run.kills < kills) await one(write);
    }
    if (run.kills < kills) await together(sentTogether(n, began));
  }
  for (const write of done.filter(({ repeatLate }) => repeatLate)) await say(write.message);
  const tables = await sweptTables(dashboard, browser, say, writesOf(0, began)[0]!);
  run.lost = done.flatMap((write) => write.wrong(tables));
  run.torn = abandoned.flatMap((write) => write.torn?.(tables) ?? []);
  run.seconds = (Date.now() - began) / 1_000;
  await dashboard.close();
  await browser.detach();
  return run;
}

/** Forgets when retention was last kept; a worker that starts anew then does it after its first message. */
function makeSweepDue(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase | undefined>((resolve) => {
      const open = indexedDB.open('kolens');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => resolve(undefined);
    });
    if (database?.objectStoreNames.contains('meta')) {
      const transaction = database.transaction('meta', 'readwrite');
      transaction.objectStore('meta').delete('lastSweepAt');
      await new Promise((done) => (transaction.oncomplete = done));
    }
    database?.close();
  });
}

/** All rows once a last, undisturbed sweep is over. */
async function sweptTables(page: Page, browser: CDPSession, say: Say, last: Write) {
  await makeSweepDue(page);
  await endWorker(browser);
  while (!(await say(last.message))?.ok) await pause(20);
  for (;;) {
    const tables = await tablesOf(page);
    // Noted when it is over.
    if (tables['meta']?.some(({ key }) => key === 'lastSweepAt')) return tables;
    await pause(50);
  }
}

/** Every row; of typed arrays only how long they are. */
function tablesOf(page: Page): Promise<Tables> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('kolens');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error(String(open.error)));
    });
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const name of database.objectStoreNames) {
      const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result as Record<string, unknown>[]);
      });
      tables[name] = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            ArrayBuffer.isView(value) ? (value as Uint32Array).length : value,
          ]),
        ),
      );
    }
    database.close();
    return tables;
  });
}
