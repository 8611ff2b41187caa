import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MATCHES } from '@/lib/platforms/xiaohongshu';

/*
 * The floor of what any extension of this kind costs its page: a frame with a page that says one word, an
 * observer of the document, and after each burst of changes a message of a few kilobytes to a worker,
 * which is acknowledged. Nothing is read, understood or stored.
 */

/** Letters of a message: about what a look at a page sends. */
const LENGTH = 4_000;

type Files = Readonly<Record<string, string>>;

const MANIFEST = JSON.stringify({
  manifest_version: 3,
  name: 'bare',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_start' }],
  web_accessible_resources: [
    { resources: ['sidebar.html'], matches: MATCHES, use_dynamic_url: true },
  ],
});

/** Runs in the page: puts the frame where the sidebar stands. */
export const SHOW_FRAME = `
    document.addEventListener('DOMContentLoaded', () => {
      const host = document.createElement('div');
      host.style.cssText = 'all:initial;position:fixed;top:0;right:0;z-index:2147483647';
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL('/sidebar.html');
      frame.style.cssText = 'all:initial;width:368px;height:100vh';
      host.attachShadow({ mode: 'closed' }).append(frame);
      document.documentElement.append(host);
    });`;

/** Acknowledges whatever comes. */
export const WORKER =
  'chrome.runtime.onMessage.addListener((_, __, answer) => (answer({ ok: true }), false));';
/** Says one word. */
export const SIDEBAR = '<!DOCTYPE html><meta charset="utf-8"><title>bare</title><p>bare</p>';

const FILES: Files = {
  'manifest.json': MANIFEST,
  'worker.js': WORKER,
  'sidebar.html': SIDEBAR,
  'content.js': `
    const text = 'x'.repeat(${LENGTH});
    let timer;
    const look = () => { timer = undefined; chrome.runtime.sendMessage({ text }); };
    new MutationObserver(() => { timer ??= setTimeout(look, 400); })
      .observe(document, { childList: true, characterData: true, subtree: true });
    ${SHOW_FRAME}`,
};

/*
 * The floor of the way from a page to the sidebar: quiet (60 ms on a page that was loaded, 30 ms on one turned to), one message, one record stored, the
 * frame told of it, which reads it and draws two words. The frame asks for what is there when it starts.
 */
const STORE = `
    const store = new Promise((done, fail) => {
      const request = indexedDB.open('bare', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('seen', { keyPath: 'id' });
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const channel = new BroadcastChannel('bare');`;

const PIPELINE: Files = {
  'manifest.json': MANIFEST,
  'worker.js': `${STORE}
    chrome.runtime.onMessage.addListener((seen, sender, answer) => {
      if (!sender.tab || seen.ask) return false;
      store.then((database) => {
        const writing = database.transaction('seen', 'readwrite');
        writing.objectStore('seen').put(seen);
        writing.oncomplete = () => {
          channel.postMessage(seen.id);
          answer({ ok: true });
        };
      });
      return true;
    });`,
  'sidebar.html':
    '<!DOCTYPE html><meta charset="utf-8"><title>bare</title><p>bare</p><script src="sidebar.js"></script>',
  'sidebar.js': `${STORE}
    const show = async (id) => {
      const reading = (await store).transaction('seen').objectStore('seen').get(id);
      reading.onsuccess = () => {
        if (!reading.result) return;
        const [head, figure] = [document.createElement('h1'), document.createElement('p')];
        [head.textContent, figure.textContent, figure.className] = [id, reading.result.cards, 'figure'];
        document.body.replaceChildren(head, figure);
      };
    };
    channel.onmessage = ({ data }) => void show(data);
    chrome.tabs.getCurrent()
      .then(({ id }) => chrome.tabs.sendMessage(id, { ask: true }))
      .then(show, () => undefined);`,
  'content.js': `
    const text = 'x'.repeat(${LENGTH});
    const idNow = () => location.pathname.split('/').at(-1);
    let timer;
    const first = location.href;
    const quiet = () => (location.href === first ? 60 : 30);
    const cards = () => document.querySelectorAll('section.note-item').length;
    const look = () =>
      chrome.runtime.sendMessage({ id: idNow(), text, cards: cards() }).catch(() => undefined);
    new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(look, quiet()); })
      .observe(document, { childList: true, characterData: true, subtree: true });
    chrome.runtime.onMessage.addListener((_, __, answer) => (answer(idNow()), false));
    ${SHOW_FRAME}`,
};

/** What the bare sidebar of the pipeline shows of a creator. */
export const BARE = { nameOf: ({ id }: { id: string }) => id, figure: '.figure' };

/** The extension that reads nothing, for as long as `work` takes. */
export function withBareExtension<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withExtension(FILES, work);
}

/** The one that passes a record from the page to the sidebar, and does nothing else. */
export function withBarePipeline<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return withExtension(PIPELINE, work);
}

/** Writes an extension into a folder of its own for as long as `work` takes. */
export async function withExtension<T>(
  files: Files,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kolens-bare-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
