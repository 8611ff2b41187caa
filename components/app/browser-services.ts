import { browser } from 'wxt/browser';
import { sendCommand } from '@/lib/capture/client';
import { openStore } from '@/lib/storage';
import type { Services } from './services';

/** The real services of an extension page. */
export function browserServices(): Services {
  return {
    store: openStore(),
    send: (change) => sendCommand(change),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    isTrusted: (event) => event.isTrusted,
    openDashboard: (hash = '') => {
      // A tab of our own: the frame may not navigate the page it lies on.
      void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + hash });
    },
    version: browser.runtime.getManifest().version,
  };
}
