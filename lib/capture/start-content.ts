import { browser } from 'wxt/browser';
import { Capture, type PageReader } from './capture';
import { Frame } from './frame';
import { asksForStructure, frameActionOf, isWhatPage } from './guards';
import { connectPageState } from './page-state-channel';
import type { PageContext } from './protocol';

/** Where the user's last choice of collapsed or not is remembered. */
const COLLAPSED_KEY = 'sidebar.collapsed';

/** What WXT's content script context gives: see `wxt/utils/content-script-context`. */
interface Context {
  signal: AbortSignal;
  /** Asks the browser whether the extension that this script belongs to is still there. */
  isInvalid: boolean;
}

interface ContentParts<State> {
  ctx: Context;
  reader: PageReader<State> & { redactedStructure: (document: Document) => string };
}

/**
 * The isolated content script: reads the page from its first moment, shows the sidebar once there is
 * a document to show it in. All of it stops with `ctx`: an orphan of an updated extension goes quiet.
 */
export async function startContent<State>({ ctx, reader }: ContentParts<State>): Promise<void> {
  // Synchronously, before any script of the page: see page-state-channel.ts.
  const ask = connectPageState<unknown>(document);
  const { signal } = ctx;
  await documentReady(signal);
  if (ctx.isInvalid) return;
  const capture = new Capture({
    window,
    reader,
    askState: (address) => ask(reader.stateFields(address)),
    send: (message) => (ctx.isInvalid ? hush() : browser.runtime.sendMessage(message)),
    tell: (context) => void (ctx.isInvalid || tell(context)),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isAlive: () => !ctx.isInvalid,
    signal,
  });
  const frame = await mountFrame(signal);
  if (!frame || ctx.isInvalid) return;
  answerSidebar({ capture, frame, structure: () => reader.redactedStructure(document), signal });
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
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}

async function mountFrame(signal: AbortSignal): Promise<Frame | undefined> {
  const stored = (await browser.storage.local.get(COLLAPSED_KEY))[COLLAPSED_KEY];
  if (signal.aborted) return undefined;
  const frame = new Frame({
    document,
    src: browser.runtime.getURL('/sidebar.html'),
    labels: {
      title: browser.i18n.getMessage('sidebarTitle'),
      show: browser.i18n.getMessage('showSidebar'),
    },
    collapsed: typeof stored === 'boolean' ? stored : undefined,
    onChoice: (collapsed) => void browser.storage.local.set({ [COLLAPSED_KEY]: collapsed }),
    signal,
  });
  window.addEventListener('load', () => frame.keep(), { signal });
  return frame;
}

/** Only the extension's own pages are answered: content scripts have a page of the site as their address. */
function answerSidebar<State>(parts: {
  capture: Capture<State>;
  frame: Frame;
  structure: () => string;
  signal: AbortSignal;
}): void {
  const { capture, frame, structure, signal } = parts;
  const home = browser.runtime.getURL('/');
  const listen = (
    message: unknown,
    sender: { id?: string; url?: string },
    respond: (answer: unknown) => void,
  ): undefined => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(home)) return;
    if (isWhatPage(message)) respond(capture.context);
    if (asksForStructure(message)) respond({ structure: structure() });
    const action = frameActionOf(message);
    if (!action) return;
    frame.choose(action === 'collapse');
    respond({ ok: true });
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
