/*
 * `npm run -s read -- FILE.html --url URL [--source auto|state|dom] [--now ISO]`
 * Reads one saved page with the extension's own reader and prints one Observation (CONTRACT §2).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseSnapshot, readPage } from '@/lib/platforms/xiaohongshu';
import { savedPage } from './saved-page';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, source: { type: 'string' }, now: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error('give one FILE.html');
  if (!values.url) throw new Error('give the page’s address with --url');
  const source = values.source ?? 'auto';
  if (source !== 'auto' && source !== 'state' && source !== 'dom') {
    throw new Error(`--source must be auto, state or dom, not ${source}`);
  }
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new Error(`--now must be an ISO 8601 time, not ${values.now}`);
  const text = readFileSync(file, 'utf8');
  // A saved store of the page alone is read as its live state is.
  const liveState = text.trimStart().startsWith('{') ? parseSnapshot(text) : undefined;
  const document = savedPage(liveState === undefined ? text : '');
  const found = readPage({ document, url: values.url, now, source, liveState });
  console.log(JSON.stringify(found, null, 2));
}

try {
  main();
} catch (error) {
  console.error(`read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 1;
}
