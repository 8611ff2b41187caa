import { browser } from 'wxt/browser';
import type { Relay } from './protocol';

/*
 * How a page of the extension reaches tabs: by itself where the browser lets it, and through the
 * background within a site's page of Firefox (see relay.ts).
 */

export interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** What is there in this browser and place, whatever the types say. */
const tabs = (browser as Partial<typeof browser>).tabs;

function throughBackground(ask: Relay['ask']): Promise<unknown> {
  return browser.runtime.sendMessage({ type: 'relay', ask } satisfies Relay);
}

/** The tab in which this page lies as a frame. */
export async function ownTabOfFrame(): Promise<Tab | undefined> {
  if (tabs) return tabs.getCurrent();
  const answer = (await throughBackground({ type: 'own-tab' })) as Tab | undefined;
  return typeof answer?.id === 'number' ? { id: answer.id } : undefined;
}

/** Asks the content script of a tab; a frame can ask its own tab alone. @throws when nobody is there */
export function askTab(tabId: number, message: object): Promise<unknown> {
  return tabs ? tabs.sendMessage(tabId, message) : throughBackground(message as Relay['ask']);
}

/** Opens the dashboard in a tab of its own: the frame may not navigate the page it lies on. */
export function openDashboardTab(hash = ''): void {
  if (tabs) void tabs.create({ url: browser.runtime.getURL('/dashboard.html') + hash });
  else void throughBackground({ type: 'open-dashboard', hash });
}
