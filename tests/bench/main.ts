import { cpus, totalmem } from 'node:os';
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

console.log(
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; medians (lowest–highest, runs)\n`,
);
const rows: BenchRow[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  rows.push(...(await part()));
}
console.log(tableOf(rows));
