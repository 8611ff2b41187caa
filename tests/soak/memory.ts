import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import type { Session } from '../../scripts/browser-session';

/* What each part of the browser holds, after it has been asked to throw away what it need not keep. */

/** Bytes of JavaScript objects in use. */
export interface Heaps {
  page: number;
  sidebar: number;
  worker: number;
}

interface Attached {
  send(method: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Talks to one target of the browser by way of the browser itself: workers have no session of their own. */
async function attach(browser: CDPSession, targetId: string): Promise<Attached> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: unknown) => void>();
  const listen = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  };
  browser.on('Target.receivedMessageFromTarget', listen);
  let n = 0;
  return {
    send: (method) =>
      new Promise((resolve, reject) => {
        const id = ++n;
        waiting.set(id, resolve);
        const message = JSON.stringify({ id, method });
        browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
    close: async () => {
      browser.off('Target.receivedMessageFromTarget', listen);
      await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    },
  };
}

async function heapOf(browser: CDPSession, targetId: string | undefined): Promise<number> {
  if (targetId === undefined) return NaN;
  const target = await attach(browser, targetId);
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await target.send('Runtime.getHeapUsage')) as { usedSize: number };
  await target.close();
  return usedSize;
}

/** Heaps of the site’s page (with our content script in it), of the sidebar’s frame and of the worker. */
export async function heapsOf({ context, extensionId }: Session): Promise<Heaps> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const find = (type: string, part: string) =>
    targetInfos.find((info) => info.type === type && info.url.includes(part))?.targetId;
  const heaps = {
    page: await heapOf(browser, find('page', 'https://www.')),
    sidebar: await heapOf(browser, find('iframe', '/sidebar.html')),
    worker: await heapOf(browser, find('service_worker', extensionId)),
  };
  await browser.detach();
  return heaps;
}

/** Bytes that all processes of the browser hold, as Linux counts them; NaN elsewhere. */
export async function residentOf({ context }: Session): Promise<number> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  try {
    const pages = processInfo.map(({ id }) =>
      Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]),
    );
    return pages.reduce((sum, count) => sum + count, 0) * 4_096;
  } catch {
    return NaN;
  }
}

/** Least-squares slope: how much `y` grows with each one of `x`. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
  const spread = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread;
}
