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

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'bare',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_start' }],
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: MATCHES, use_dynamic_url: true },
    ],
  }),
  'worker.js':
    'chrome.runtime.onMessage.addListener((_, __, answer) => (answer({ ok: true }), false));',
  'sidebar.html': '<!DOCTYPE html><meta charset="utf-8"><title>bare</title><p>bare</p>',
  'content.js': `
    const text = 'x'.repeat(${LENGTH});
    let timer;
    const look = () => { timer = undefined; chrome.runtime.sendMessage({ text }); };
    new MutationObserver(() => { timer ??= setTimeout(look, 400); })
      .observe(document, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => {
      const host = document.createElement('div');
      host.style.cssText = 'all:initial;position:fixed;top:0;right:0;z-index:2147483647';
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL('/sidebar.html');
      frame.style.cssText = 'all:initial;width:368px;height:100vh';
      host.attachShadow({ mode: 'closed' }).append(frame);
      document.documentElement.append(host);
    });`,
};

/** Writes the extension into a folder of its own for as long as `work` takes. */
export async function withBareExtension<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kolens-bare-'));
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
