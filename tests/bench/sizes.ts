import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './table';

const OUTPUT = join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
const SCRIPTS = [
  { file: 'content.js', bar: '≤ 40 with page-state.js' },
  { file: 'page-state.js', bar: '≤ 2' },
];

/** What the site's own process has to load. Measured on the last build. */
export function sizes(): BenchRow[] {
  if (!existsSync(OUTPUT)) {
    console.log('(no build yet: `npm run build` first, for the size of the content scripts)');
    return [];
  }
  return SCRIPTS.map(({ file, bar }) => ({
    what: `${file}, minified`,
    median: statSync(join(OUTPUT, file)).size / 1_000,
    unit: 'KB',
    bar,
  }));
}
