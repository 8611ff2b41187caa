import { build } from 'vite';
import { exploreUrl, notePage } from './note-page';
import { spreadOf, type BenchRow, type Spread } from '../table';
import { inBrowser } from './place';

const RUNS = 15;
const COMMENTS = 300;

export interface ReadingTimes {
  ours: number[];
  again: number[];
  /** The half of it that runs in the page's own process. */
  look: number[];
  /** By the whole document as JSON, and by the whole state. */
  dom: number[];
  state: number[];
  comments: number;
}

/** Reading one note page in Chromium: state and DOM, against the ways of general collectors. */
export async function readingLive(): Promise<BenchRow[]> {
  const code = await bundled();
  const { ours, again, look, dom, state, comments } = await inBrowser(
    async ({ page, site }) => {
      const { html, url, state: text } = notePage(site, COMMENTS);
      await page.setContent(html);
      await page.evaluate(code);
      return page.evaluate(
        ([url, state, runs]) =>
          (globalThis as unknown as { bench: Bench }).bench.read(url, state, runs),
        [exploreUrl(url), text, RUNS] as const,
      );
    },
    { extension: false },
  );
  const what = `reading a note page, state and DOM, ${comments} comments`;
  const row = (rival: string, measured: Spread): BenchRow => ({
    what,
    measured: spreadOf(ours),
    unit: 'ms',
    bar: { atMost: 15 },
    beside: { kind: 'rival', what: rival, measured, bar: 5 },
    limit: 'querySelector per field, ids checked, two sources joined',
  });
  return [
    row('whole DOM to JSON, then its comments (no ranges, replies, health)', spreadOf(dom)),
    row(
      'JSON of the whole state, walked (no DOM: nothing where the state is late)',
      spreadOf(state),
    ),
    {
      what: 'of it in the page’s own process: looking, without understanding',
      measured: spreadOf(look),
      unit: 'ms',
      limit: 'the state as text, querySelector per field',
    },
    {
      what: 'the same page read again, unchanged',
      measured: spreadOf(again),
      unit: 'ms',
      limit: 'the state once more, its joining with what is drawn',
    },
  ];
}

interface Bench {
  read(url: string, state: string, runs: number): ReadingTimes;
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      lib: { entry: 'tests/bench/browser/in-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = made as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  return output[0]!.code.replace(/^var bench\s*=/u, 'globalThis.bench =');
}
