import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once, type BenchRow } from './table';

const OUTPUT = join(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
const SCRIPTS = [
  {
    what: 'all content scripts, minified',
    files: ['content.js', 'page-state.js'],
    most: 40,
    limit:
      'watching and sending half, places and allow-list most of the other; minified by the bundler, then by terser',
  },
  {
    what: 'page-state script, minified',
    files: ['page-state.js'],
    most: 2,
    limit: 'no built-in of the page may be called',
  },
];

/** What the site's own process has to load. Measured on the last build. */
export function sizes(): BenchRow[] {
  if (!existsSync(OUTPUT)) {
    console.error('(no build yet: `npm run build` first, for the size of the content scripts)');
    return [];
  }
  return SCRIPTS.map(({ what, files, most, limit }) => ({
    what,
    measured: once(files.reduce((sum, file) => sum + statSync(join(OUTPUT, file)).size, 0) / 1_000),
    unit: 'KB',
    bar: { atMost: most },
    limit,
  }));
}
