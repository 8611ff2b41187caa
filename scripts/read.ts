/*
 * `npm run -s read -- FILE.html --url URL [--source auto|state|dom] [--now ISO]`
 * Reads one saved page with the extension's own reader and prints one Observation (CONTRACT §2).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isoSchema } from '@/lib/model';
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
  if (!URL.canParse(values.url)) throw new Error(`--url must be an address, not ${values.url}`);
  const now = values.now === undefined ? Date.now() : Date.parse(isoOf(values.now));
  const text = readFileSync(file, 'utf8');
  // A saved store of the page alone is read as its live state is.
  const liveState = text.trimStart().startsWith('{') ? parseSnapshot(text) : undefined;
  const document = savedPage(liveState === undefined ? text : '');
  const found = readPage({ document, url: values.url, now, source, liveState });
  console.log(JSON.stringify(found, null, 2));
}

/** A time without a zone is UTC, wherever this runs. @throws Error for what is no ISO 8601 time. */
function isoOf(text: string): string {
  const parsed = isoSchema.safeParse(text);
  if (!parsed.success) throw new Error(`--now must be an ISO 8601 time, not ${text}`);
  return parsed.data;
}

try {
  main();
} catch (error) {
  console.error(`read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 1;
}
