import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { lint } from './archives/lint';

/*
 * Holds the archives of `npm run zip` against what the stores and their reviewers expect: Mozilla's
 * linter finds nothing, no file tells of the computer it was made on, and the sources, unpacked
 * elsewhere, give the very same bytes.
 */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  string
>;
const archive = (kind: string) => resolve('.output', `${name}-${version}-${kind}.zip`);
const problems: string[] = [];
const check = (what: string, wrong: readonly string[]) => {
  console.log(`${wrong.length === 0 ? '✔' : '✘'} ${what}`);
  for (const line of wrong) console.error(`  ${line}`);
  problems.push(...wrong);
};

const linted = lint(archive('firefox'));
check(
  `Mozilla’s linter: ${linted.problems.length} findings, ${linted.explained} explained`,
  linted.problems,
);
check(
  'nothing in the archives tells where they were made',
  ['chrome', 'firefox', 'sources'].flatMap(placesIn),
);
check('the sources make the same bytes in another folder', madeAnew());
process.exitCode = problems.length === 0 ? 0 : 1;

/** Files that hold the path of this folder or of the user's own. */
function placesIn(kind: string): string[] {
  const places = [process.cwd(), homedir()].filter((place) => place.length > 1);
  return Object.entries(unzipSync(readFileSync(archive(kind)))).flatMap(([path, bytes]) => {
    const text = Buffer.from(bytes);
    return places.filter((place) => text.includes(place)).map(() => `${kind}: ${path}`);
  });
}

/** Unpacks the sources, builds them with the packages that are here, and compares. */
function madeAnew(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kolens-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive('sources'))))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
    const run = spawnSync(process.execPath, [wxt, 'zip', '-b', 'firefox', '--mv3'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (run.status !== 0) return [`the sources do not build: ${run.stderr}${run.stdout}`];
    return ['firefox', 'sources']
      .filter((kind) => {
        const anew = readFileSync(join(folder, '.output', `${name}-${version}-${kind}.zip`));
        return !anew.equals(readFileSync(archive(kind)));
      })
      .map((kind) => `the archive ${kind} differs`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
