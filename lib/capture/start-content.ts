import { browser } from 'wxt/browser';
import { answerSidebar } from './answer-sidebar';
import { Capture } from './capture';
import { Frame } from './frame';
import { COLLAPSED_KEY, WIDTH_KEY } from './kept';
import { on } from './on';
import type { PageReader } from './page-reader';
import { connectPageState } from './page-state-channel';
import type { PageContext } from './protocol';
import type { Sought } from './show-place';
import { clearLeftBehind, showUpdatedNotice, type NoticeWords } from './updated-notice';

/** What WXT's content script context gives: see `wxt/utils/content-script-context`. */
interface Context {
  signal: AbortSignal;
  /** Asks the browser whether the extension that this script belongs to is still there. */
  isInvalid: boolean;
}

interface ContentParts<Sighting extends object> {
  ctx: Context;
  reader: PageReader<Sighting> & {
    /** The box in which a comment is written, with its bar. */
    commentBox: (document: Document) => Element | undefined;
    /** What an element moves with, whatever the page around does. */
    overlayOf: (element: Element) => Element | undefined;
    seek: (document: Document, id: string) => Sought | undefined;
    redactedStructure: (document: Document) => string;
  };
}

/**
 * The isolated content script: reads the page from its first moment, shows the sidebar once there is
 * a document to show it in. All of it stops with `ctx`: the orphan of an updated extension goes quiet,
 * and says so where the sidebar was.
 */
export async function startContent<Sighting extends object>({
  ctx,
  reader,
}: ContentParts<Sighting>): Promise<void> {
  // Synchronously, before any script of the page: see page-state-channel.ts.
  const ask = connectPageState<unknown>(document);
  const { signal } = ctx;
  const words = noticeWords();
  // Answered by the time that there is a document.
  const choices = browser.storage.local.get([COLLAPSED_KEY, WIDTH_KEY]);
  await documentReady(signal);
  if (ctx.isInvalid) return;
  // Ids of batches: to make one for each takes longer than to count.
  const visit = crypto.randomUUID();
  let batches = 0;
  const mounted: { frame?: Frame } = {};
  const keepClear = () => {
    const box = reader.commentBox(document);
    mounted.frame?.keepClearOf(box, box && reader.overlayOf(box));
  };
  const capture = new Capture({
    window,
    reader,
    onRead: keepClear,
    askState: (address) => ask(reader.stateFields(address)),
    send: (message) => (ctx.isInvalid ? hush() : browser.runtime.sendMessage(message)),
    tell: (context) => void (ctx.isInvalid || tell(context)),
    now: Date.now,
    newId: () => `${visit} ${batches++}`,
    isAlive: () => !ctx.isInvalid,
    signal,
  });
  const frame = mountFrame(ctx, await choices);
  if (!frame) return;
  mounted.frame = frame;
  on(signal, 'abort', () => showUpdatedNotice(document, words, capture.unstored > 0));
  if (ctx.isInvalid) return;
  keepClear();
  answerSidebar({
    capture,
    frame,
    seek: (id) => reader.seek(document, id),
    structure: () => reader.redactedStructure(document),
    shown: () => reader.sight({ document, url: window.location.href, now: Date.now() }),
    signal,
  });
}

/** Asked for at the start: an orphan cannot ask any more. */
function noticeWords(): NoticeWords {
  return {
    updated: browser.i18n.getMessage('updatedNotice'),
    unstored: browser.i18n.getMessage('updatedUnstored'),
    close: browser.i18n.getMessage('closeNotice'),
  };
}

/** A promise for a message that nobody can take any more. */
function hush(): Promise<never> {
  return Promise.reject(new Error('the extension was reloaded'));
}

function tell(context: PageContext): void {
  // Nobody listening is no fault: the sidebar may be collapsed and not loaded.
  browser.runtime.sendMessage(context).catch(() => undefined);
}

function documentReady(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    on(document, 'DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}

function mountFrame(ctx: Context, stored: Record<string, unknown>): Frame | undefined {
  const { signal } = ctx;
  const [collapsed, width] = [stored[COLLAPSED_KEY], stored[WIDTH_KEY]];
  if (ctx.isInvalid) return undefined;
  clearLeftBehind(document);
  const frame = new Frame({
    document,
    src: browser.runtime.getURL('/sidebar.html'),
    labels: {
      title: browser.i18n.getMessage('sidebarTitle'),
      show: browser.i18n.getMessage('showSidebar'),
    },
    collapsed: typeof collapsed === 'boolean' ? collapsed : undefined,
    width: typeof width === 'number' ? width : undefined,
    onChoice: (chosen) => {
      if (!ctx.isInvalid) void browser.storage.local.set({ [COLLAPSED_KEY]: chosen });
    },
    // A frame that found its extension gone has emptied itself: see renewal.ts.
    onLoad: () => void ctx.isInvalid,
    signal,
  });
  on(window, 'load', () => frame.keep(), { signal });
  return frame;
}
