import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { ensureBrowser } from '@/scripts/browser.mjs';
import { BROWSER } from './browser';
import { copies } from './copies';
import { exporting } from './exporting';
import { reading } from './reading';
import { scoring } from './scoring';
import { sizes } from './sizes';
import { storage } from './storage';
import { tableOf, type BenchRow } from './table';

/*
 * `npm run bench`: one table of what the product costs. `npm run bench -- scoring sizes` runs those
 * parts alone. Nothing here is a test: figures depend on the machine, so it is named first.
 */

/** Each part alone decides how often it runs what; they run one after another. */
const PARTS: Readonly<Record<string, () => BenchRow[] | Promise<BenchRow[]>>> = {
  scoring,
  copies,
  reading,
  exporting,
  storage,
  sizes,
  ...BROWSER,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

const load = () => loadavg()[0]!.toFixed(1);
const took = (since: number) => `${((Date.now() - since) / 1_000).toFixed(0)} s`;

console.log(
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${browserVersion()}; ` +
    `load ${load()} at the start; medians (lowest–highest, runs)\n`,
);
const rows: BenchRow[] = [];
const begun = Date.now();
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = Date.now();
  try {
    rows.push(...(await part()));
    console.error(`${name}: ${took(start)}, load ${load()}`);
  } catch (error) {
    // The other parts have their say all the same.
    process.exitCode = 1;
    console.error(`${name} failed:`, error);
  }
}
console.log(tableOf(rows));
console.log(`\n${took(begun)} in all, load ${load()} at the end`);

/** A figure of a browser is that of one version of it. */
function browserVersion(): string {
  try {
    return execFileSync(ensureBrowser(), ['--version'], { encoding: 'utf8' }).trim().slice(0, 60);
  } catch {
    return 'no browser';
  }
}
