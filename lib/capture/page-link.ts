import { browser } from 'wxt/browser';
import {
  pageContextSchema,
  structureAnswerSchema,
  type FrameAction,
  type PageContext,
} from './protocol';

/*
 * The sidebar's side of the talk with the page it stands on. The frame is part of a tab and listens to
 * that tab alone; as the browser's own side panel it belongs to no tab and follows the active one.
 */

/** How long to wait for the page before it counts as silent, ms. */
const SILENT_AFTER_MS = 4_000;

export interface PageLink {
  /** Calls back with each context of this tab's page, and with `undefined` when the page stays silent. */
  watch(onContext: (context: PageContext | undefined) => void): () => void;
  /** Asks the page to fold or unfold the frame. */
  frame(action: FrameAction['action']): Promise<void>;
  /** The page's redacted structure, for a bug report; undefined when no page answers. */
  structure(): Promise<string | undefined>;
}

async function ownTabId(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) return own.id;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

export function createPageLink(): PageLink {
  return {
    watch(onContext) {
      let tabId: number | undefined;
      let heard = false;
      let stopped = false;
      const take = (message: unknown): void => {
        const context = pageContextSchema.safeParse(message);
        if (stopped || !context.success) return;
        heard = true;
        onContext(context.data);
      };
      const listener = (
        message: unknown,
        sender: { tab?: { id?: number | undefined } | undefined },
      ) => {
        if (tabId !== undefined && sender.tab?.id === tabId) take(message);
        return undefined;
      };
      browser.runtime.onMessage.addListener(listener);
      void (async () => {
        tabId = await ownTabId();
        if (tabId === undefined) return;
        take(await browser.tabs.sendMessage(tabId, { type: 'what-page' }));
      })().catch(() => {
        // No content script answers here (yet); it will speak by itself once it has read the page.
      });
      const timer = setTimeout(() => {
        if (!heard && !stopped) onContext(undefined);
      }, SILENT_AFTER_MS);
      return () => {
        stopped = true;
        clearTimeout(timer);
        browser.runtime.onMessage.removeListener(listener);
      };
    },
    async frame(action) {
      const tabId = await ownTabId();
      if (tabId !== undefined) await browser.tabs.sendMessage(tabId, { type: 'frame', action });
    },
    async structure() {
      const tabId = await ownTabId();
      if (tabId === undefined) return undefined;
      const answer = await browser.tabs
        .sendMessage(tabId, { type: 'structure' })
        .catch(() => undefined);
      return structureAnswerSchema.safeParse(answer).data?.structure;
    },
  };
}
