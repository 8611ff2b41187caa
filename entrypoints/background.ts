import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announceStart, createReceiver, serveBrowserUi, serveRelay } from '@/lib/capture';
import { HOSTS } from '@/lib/platforms/xiaohongshu/hosts';
import {
  asFailure,
  createExampleWriter,
  createWriter,
  DATABASE_NAME,
  openStore,
} from '@/lib/storage';

const CLOCK = { now: Date.now, newId: () => crypto.randomUUID() };
const warn = (problem: unknown) => console.warn(String(problem));

function tellRestoring(done: number, of: number): void {
  // Nobody listening is no fault: the dashboard may have been closed meanwhile.
  browser.runtime.sendMessage({ type: 'restoring', done, of }).catch(() => undefined);
}

export default defineBackground(() => {
  const writer = createWriter({
    store: openStore(),
    durableStore: openStore(DATABASE_NAME, { durable: true }),
    ...CLOCK,
    onRestoring: tellRestoring,
  });
  const example = createExampleWriter(CLOCK);
  const receive = createReceiver({
    observe: (batchId, observation) => writer.observe(batchId, observation),
    change: async (commandId, change, at) => {
      await writer.change(commandId, change, at);
      if (change.kind !== 'delete-all') return;
      // Whoever deletes everything means the choices of the sidebar as well. A private window shares
      // them with the others, and must not reach there.
      if (!browser.extension?.inIncognitoContext) await browser.storage.local.clear();
      await example.change(commandId, change);
    },
    changeExample: (commandId, change, at) => example.change(commandId, change, at),
    describe: (error) => {
      const failure = asFailure(error);
      return { reason: failure.message, retry: failure.mayPass };
    },
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    hosts: HOSTS,
    warn,
  });
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answer = receive(message, sender);
    void answer?.then(respond).then(() => writer.sweep().catch(warn));
    return answer !== undefined;
  });
  serveBrowserUi(warn);
  announceStart();
  serveRelay(warn);
});
