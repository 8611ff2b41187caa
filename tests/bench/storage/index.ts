import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { openSession } from '@/scripts/browser-session';
import { spreadOf, type BenchRow } from '../table';

const COMMENTS = 100_000;
const RUNS = 3;
const READ = 30;
const CREATORS = COMMENTS / 2_000;

type Timed = (comments: number) => Promise<number>;

interface Bench {
  storing: Timed;
  bareStoring: Timed;
  storingInTurn: Timed;
  bareStoringInTurn: Timed;
  reading(creators: number, of: number): Promise<{ ours: number[]; bare: number[] }>;
}

/** The writer and the reads on real Chromium's IndexedDB: fake ones in Node say nothing about either. */
export async function storage(): Promise<BenchRow[]> {
  const site = await served(await bundled());
  const session = await openSession({ switches: [] });
  try {
    const page = await session.context.newPage();
    await page.goto(site.address);
    const run = <T>(work: (bench: Bench, n: number) => Promise<T>, n: number): Promise<T> =>
      page.evaluate(`(${String(work)})(window.bench, ${n})`);
    const times = { ours: [], bare: [], oursInTurn: [], bareInTurn: [] } as Record<
      string,
      number[]
    >;
    for (let i = 0; i < RUNS; i++) {
      times['bareInTurn']!.push(await run((bench, n) => bench.bareStoringInTurn(n), COMMENTS));
      times['oursInTurn']!.push(await run((bench, n) => bench.storingInTurn(n), COMMENTS));
      times['bare']!.push(await run((bench, n) => bench.bareStoring(n), COMMENTS));
      times['ours']!.push(await run((bench, n) => bench.storing(n), COMMENTS));
    }
    const read = await run((bench, n) => bench.reading(30, n), CREATORS);
    const many = `storing ${COMMENTS.toLocaleString('en')} comments, 20 a batch, each batch durable and acknowledged`;
    return [
      {
        what: `${many}; from 30 pages at once`,
        measured: spreadOf(times['ours']!),
        unit: 'ms',
        bar: { atMost: 3_000 },
        beside: {
          kind: 'floor',
          what: 'the same records, 30 batches a transaction, bare',
          measured: spreadOf(times['bare']!),
        },
        limit: 'checking each batch; handing its records over, and waiting while they are written',
      },
      {
        what: `${many}; each sent when the one before is acknowledged`,
        measured: spreadOf(times['oursInTurn']!),
        unit: 'ms',
        bar: { atMost: 3_000 },
        beside: {
          kind: 'floor',
          what: 'the same transactions, bare',
          measured: spreadOf(times['bareInTurn']!),
        },
        limit:
          'one transaction a batch, of seven records read or written where the bare one has three',
      },
      {
        what: `one creator's dossier (2,000 comments) out of ${COMMENTS.toLocaleString('en')}, ${READ} creators`,
        measured: spreadOf(read.ours),
        unit: 'ms',
        bar: { atMost: 20 },
        beside: { kind: 'floor', what: 'its own records, bare', measured: spreadOf(read.bare) },
        limit: 'reading the fingerprints of all, then 16 notes of others',
      },
    ];
  } finally {
    await session.close();
    site.close();
  }
}

/** The page's code in one file, with the very modules that the background ships. */
async function bundled(): Promise<string> {
  const root = join(import.meta.dirname, '../../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const output = Array.isArray(built) ? built[0]! : built;
  if (!('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

async function served(code: string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const isCode = request.url === '/page.js';
    response.setHeader('content-type', `text/${isCode ? 'javascript' : 'html'}; charset=utf-8`);
    // As in the extension: no code is made out of text.
    response.setHeader('content-security-policy', "script-src 'self'");
    response.end(
      isCode ? code : '<!doctype html><title>bench</title><script src="/page.js"></script>',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  // Under a name: at 127.0.0.1 the library takes itself to be debugged, and follows every promise.
  return { address: `http://bench.localhost:${port}/`, close: () => server.close() };
}
