import type { BrowserContext, CDPSession } from '@playwright/test';
import { once, type BenchRow } from '../table';
import { sidebarIn } from '@/scripts/browser-session';
import { openNote, openProfile, readComments } from '../../practice-site/visitor';
import { HOST, inBrowser } from './place';
import { fill, rowsFor } from './stored';

const CREATORS = 50;
const NOTES = 20;
const COMMENTS = 100;

/** Heap after a garbage collection, with 100,000 comments known. */
export async function memory(): Promise<BenchRow[]> {
  return inBrowser(async ({ context, extensionId, page, creator }) => {
    await fill(context, extensionId, rowsFor(Date.now(), CREATORS, NOTES, COMMENTS));
    await openProfile(page, HOST, creator.id);
    const frame = await sidebarIn(page);
    await frame.getByRole('region', { name: 'Engagement', exact: true }).waitFor();
    for (const { id } of creator.notes.slice(2, 5)) {
      await openNote(page, id);
      await readComments(page, 30);
      await page.locator('.close-circle').click();
    }
    await page.waitForTimeout(1_500);
    const sidebar = await heapOf(await context.newCDPSession(frame));
    const worker = await workerHeap(context);
    const known = `${(CREATORS * NOTES * COMMENTS).toLocaleString('en')} comments known`;
    return [
      {
        what: `heap of the sidebar, ${known}`,
        measured: once(sidebar),
        unit: 'MB',
        bar: { atMost: 60 },
        limit: 'React and the bundle; the comments of one creator',
      },
      {
        what: `heap of the worker, ${known}`,
        measured: once(worker),
        unit: 'MB',
        bar: { atMost: 80 },
        limit: 'the bundle; nothing of the data is kept',
      },
    ];
  });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** A worker has no session of its own in Playwright: one is opened through the browser's. */
async function workerHeap(context: BrowserContext): Promise<number> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker')!;
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize: number }>((done) => {
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id: number; result: { usedSize: number } };
        if (answer.id === id) done(answer.result);
      });
      const message = JSON.stringify({ id, method });
      void browser.send('Target.sendMessageToTarget', { sessionId, message });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await browser.detach();
  return usedSize / 1e6;
}
