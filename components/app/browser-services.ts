import { browser } from 'wxt/browser';
import { sendCommand, type Asked } from '@/lib/capture/client';
import type { Change } from '@/lib/capture/protocol';
import { progressSchema } from '@/lib/capture/protocol';
import { openDashboardTab } from '@/lib/capture/reach';
import { createSiteAccess } from '@/lib/capture/site-access';
import { openExample, openStore } from '@/lib/storage';
import { ownAddress } from '../example/workspaces';
import { browserKeptPlace } from './kept-place';
import { createOutbox } from './outbox';
import type { Services } from './services';

function sendToExample(
  change: Change,
  asked: Asked = { commandId: crypto.randomUUID(), at: Date.now() },
) {
  return sendCommand(change, undefined, { ...asked, workspace: 'example' });
}

/**
 * The same for the example workspace: what is asked for there is kept nowhere beyond the page, which goes
 * back to the user's own data when the example is removed.
 */
export function exampleServices(): Services {
  const services: Services = {
    ...browserServices(),
    store: openExample(() => location.replace(ownAddress())),
    workspace: 'example',
    ownStore: () => openStore(),
    send: sendToExample,
  };
  delete services.outbox;
  return services;
}

/** The real services of an extension page. */
export function browserServices(): Services {
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const outbox = createOutbox({
    send: (change, asked) => sendCommand(change, undefined, asked),
    place: browserKeptPlace(isPrivate),
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
    openDashboard: openDashboardTab,
    siteAccess: createSiteAccess(),
    watchProgress(what, onProgress) {
      const listen = (message: unknown, sender: { tab?: unknown }): undefined => {
        const { success, data } = progressSchema.safeParse(message);
        if (success && data.what === what && !sender.tab) onProgress(data.done, data.of);
      };
      browser.runtime.onMessage.addListener(listen);
      return () => browser.runtime.onMessage.removeListener(listen);
    },
    callOff({ commandId }) {
      // Without a worker nothing is under way.
      browser.runtime.sendMessage({ type: 'call-off', commandId }).catch(() => undefined);
    },
    removeExample: () => sendToExample({ kind: 'delete-all' }),
    isPrivate,
    version: browser.runtime.getManifest().version,
    isExempt: browser.runtime.getManifest().permissions?.includes('unlimitedStorage') === true,
  };
}
