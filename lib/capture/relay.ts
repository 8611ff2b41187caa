import { browser } from 'wxt/browser';
import { relaySchema } from './protocol';
import type { Sender } from './receiver';

/*
 * Firefox gives an extension's page within a site's page no tabs: it can neither ask which tab it stands
 * in nor speak to that tab. The background does both for it. A message goes to the tab that it came from
 * and to no other, so that a frame learns nothing of other tabs by this.
 */

export interface RelayParts {
  extensionId: string;
  /** Of the extension's own pages, e.g. `moz-extension://…`. */
  extensionOrigin: string;
  /** To the content script in the top frame of a tab. */
  sendToTab: (tabId: number, message: object) => Promise<unknown>;
  openDashboard: (hash: string) => Promise<unknown>;
}

/**
 * The background's end.
 * @returns undefined for a message that is none of its business
 */
export function createRelay(
  parts: RelayParts,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, { id, url, tab }) => {
    const parsed = relaySchema.safeParse(message);
    if (!parsed.success) return undefined;
    if (id !== parts.extensionId || !url?.startsWith(`${parts.extensionOrigin}/`)) return undefined;
    const { ask } = parsed.data;
    if (ask.type === 'open-dashboard') return parts.openDashboard(ask.hash);
    if (tab?.id === undefined) return undefined;
    if (ask.type === 'own-tab') return Promise.resolve({ id: tab.id });
    return parts.sendToTab(tab.id, ask);
  };
}

/** Registered synchronously, as a worker that is woken by a message must be. */
export function serveRelay(warn: (problem: unknown) => void): void {
  const relay = createRelay({
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL('/').replace(/\/$/, ''),
    sendToTab: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    openDashboard: (hash) =>
      browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + hash }),
  });
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answer = relay(message, sender);
    // No content script answers (yet): the sidebar takes that for silence.
    answer?.then(respond, () => respond(undefined)).catch(warn);
    return answer !== undefined;
  });
}
