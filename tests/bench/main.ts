import { cpus, totalmem } from 'node:os';
import { sizes } from './sizes';
import { exporting } from './exporting';
import { reading } from './reading';
import { scoring } from './scoring';
import { printRow, type BenchRow } from './table';

/*
 * `npm run bench`: what the product's own code costs in plain Node, medians of several runs.
 * Nothing here is a test: figures depend on the machine, so it is named first.
 */

console.log(
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ` +
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
const parts: (() => BenchRow[] | Promise<BenchRow[]>)[] = [scoring, reading, exporting, sizes];
for (const part of parts) for (const row of await part()) printRow(row);
