import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCsv } from '@/lib/shortlist';
import { manyRows, ROWS } from '../exporting';
import { spreadOf, type BenchRow } from '../table';
import { inBrowser, type Place } from './place';

const RUNS = 2;
const MOST_MS = 120_000;

interface Imported {
  /** ms, from the file's choice to what it would bring, and from the click to the last row stored. */
  read: number;
  written: number;
  /** ms, the page's longest task meanwhile. */
  longest: number;
  /** How often the progress that is shown moved. */
  steps: number;
}

interface Watched extends Window {
  benchTasks: number[];
  benchSteps: number;
}

/** A shortlist of ten thousand as somebody would bring it along: from the file to the last row stored. */
export async function importing(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kolens-import-'));
  const file = join(folder, 'shortlist.csv');
  writeFileSync(file, toCsv(manyRows()));
  const runs: Imported[] = [];
  try {
    for (let run = 0; run < RUNS; run++) runs.push(await inBrowser((place) => once(place, file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const what = `import of ${ROWS.toLocaleString('en')} rows of CSV in the dashboard`;
  return [
    {
      what: `${what}: chosen → stored, without the user's own time; progress moved ${runs[0]!.steps} times`,
      measured: spreadOf(runs.map(({ read, written }) => read + written)),
      unit: 'ms',
      bar: { atMost: 5_000 },
      limit:
        'one transaction per few hundred rows in the worker; each row checked twice, there and here',
    },
    {
      what: `${what}: of it, until it says what it would bring`,
      measured: spreadOf(runs.map(({ read }) => read)),
      unit: 'ms',
      limit: 'checking every cell',
    },
    {
      what: `${what}: longest task of the page`,
      measured: spreadOf(runs.map(({ longest }) => longest)),
      unit: 'ms',
      limit: 'the plan for all rows is one piece; then the table that shows them',
    },
  ];
}

async function once({ context, extensionId }: Place, file: string): Promise<Imported> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.getByRole('table', { name: 'Shortlist' }).waitFor();
  await page.evaluate(watch);
  const chosen = Date.now();
  await page.locator('input[type=file]').setInputFiles(file);
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Write to the shortlist' });
  await confirm.waitFor({ timeout: MOST_MS });
  const read = Date.now() - chosen;
  const clicked = Date.now();
  await confirm.click();
  await page.getByRole('dialog').getByText('Imported.').waitFor({ timeout: MOST_MS });
  const written = Date.now() - clicked;
  const [longest, steps] = await page.evaluate(seen);
  return { read, written, longest, steps };
}

/** Runs in the page. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  watched.benchTasks = [];
  watched.benchSteps = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.benchTasks.push(duration);
  }).observe({ type: 'longtask' });
  let last: string | null = null;
  new MutationObserver(() => {
    const now = document.querySelector('[role=progressbar], [role=meter], progress');
    const value = now && (now.getAttribute('aria-valuenow') ?? now.getAttribute('value'));
    if (value !== null && value !== last) watched.benchSteps++;
    last = value;
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page. */
function seen(): [longest: number, steps: number] {
  const { benchTasks, benchSteps } = globalThis as unknown as Watched;
  return [Math.max(0, ...benchTasks), benchSteps];
}
