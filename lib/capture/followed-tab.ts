import { browser } from 'wxt/browser';
import { ownTabOfFrame, type Tab } from './reach';

export interface TabEvents {
  /** Another tab is in front, or the same one shows another document; undefined: there is none. */
  onTab(tabId: number | undefined): void;
  /** Anything that the followed tab's page said. */
  onMessage(message: unknown, tabId: number): void;
}

/** The tab that a sidebar speaks of: the one that holds its frame, or for the side panel the active one. */
export async function ownTab(isPanel: boolean): Promise<Tab | undefined> {
  if (!isPanel) return ownTabOfFrame();
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Follows that tab until stopped. Needs no permission: neither address nor title of a tab is asked for. */
export function followTab(isPanel: boolean, events: TabEvents): () => void {
  let tab: Tab | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    tab = await ownTab(isPanel).catch(() => undefined);
    if (!stopped) events.onTab(tab?.id);
  };
  const onMessage = (message: unknown, sender: { tab?: Tab | undefined }) => {
    const from = sender.tab?.id;
    if (!stopped && from !== undefined && from === tab?.id) events.onMessage(message, from);
    return undefined;
  };
  const onActivated = ({ windowId }: { windowId: number }) => {
    if (tab?.windowId === undefined || windowId === tab.windowId) void look();
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId === tab?.id && status !== undefined) void look();
  };
  browser.runtime.onMessage.addListener(onMessage);
  if (isPanel) {
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
  }
  void look();
  return () => {
    stopped = true;
    browser.runtime.onMessage.removeListener(onMessage);
    if (!isPanel) return;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
