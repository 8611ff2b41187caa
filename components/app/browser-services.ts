import { browser } from 'wxt/browser';
import { sendCommand } from '@/lib/capture/client';
import { restoringSchema } from '@/lib/capture/protocol';
import { openStore } from '@/lib/storage';
import { browserKeptPlace } from './kept-place';
import { createOutbox } from './outbox';
import type { Services } from './services';

/** The real services of an extension page. */
export function browserServices(): Services {
  const outbox = createOutbox({
    send: (change, asked) => sendCommand(change, undefined, asked),
    place: browserKeptPlace(),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
  });
  return {
    store: openStore(),
    send: outbox.send,
    outbox,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    isTrusted: (event) => event.isTrusted,
    openDashboard: (hash = '') => {
      // A tab of our own: the frame may not navigate the page it lies on.
      void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + hash });
    },
    watchRestoring(onProgress) {
      const listen = (message: unknown, sender: { tab?: unknown }): undefined => {
        const restoring = restoringSchema.safeParse(message);
        if (restoring.success && !sender.tab) onProgress(restoring.data.done, restoring.data.of);
      };
      browser.runtime.onMessage.addListener(listen);
      return () => browser.runtime.onMessage.removeListener(listen);
    },
    version: browser.runtime.getManifest().version,
    isExempt: browser.runtime.getManifest().permissions?.includes('unlimitedStorage') === true,
  };
}
