// `npm test`: installs what is missing, then every check, one after the other, to the end. The last
// line is `N passed, N failed`. Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installPackages, root } from './install.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

installPackages();
const reports = mkdtempSync(join(tmpdir(), 'kolens-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** `count` reads a reporter's file; a step without one counts as one test. */
const STEPS = [
  { name: 'types of the extension', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => countVitest(read(unitReport)),
  },
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'Mozilla’s linter',
    command: ['tsx', 'scripts/lint-build.ts', '.output/firefox-mv3'],
  },
  { name: 'browser', prepare: ensureBrowser, ...browserStep() },
];

function browserStep() {
  return {
    command: ['playwright', 'test', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, KOLENS_BUILT: '1' },
    count: () => countPlaywright(read(browserReport)),
  };
}

const results = [];
for (const step of STEPS) results.push(await take(step));
rmSync(reports, { recursive: true, force: true });
report(results);

async function take(step) {
  console.log(`\n── ${step.name}`);
  const began = Date.now();
  const ok = await attempt(step);
  const counted = step.count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
  // A runner that fails although no test did (it crashed, or found no test) has failed itself.
  const silent = !ok && counted.failed === 0;
  const nothing = ok && counted.passed + counted.failed === 0;
  if (silent || nothing) counted.failed += 1;
  return { name: step.name, seconds: (Date.now() - began) / 1_000, ...counted };
}

async function attempt(step) {
  try {
    step.prepare?.();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  const [program, ...args] = step.command;
  return (await run(program, args, step.env)) === 0;
}

function run(program, args, env = {}) {
  const windows = process.platform === 'win32';
  const file = join(root, 'node_modules/.bin', windows ? `${program}.cmd` : program);
  const child = spawn(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: windows,
  });
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('exit', (code) => done(code ?? 1));
  });
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function report(all) {
  console.log('\n── summary');
  for (const { name, seconds, passed, failed, skipped } of all) {
    const mark = failed ? '✘' : '✔';
    const left = skipped.length ? `, ${skipped.length} skipped` : '';
    console.log(
      `${mark} ${name.padEnd(26)} ${passed} passed, ${failed} failed${left} (${seconds.toFixed(0)} s)`,
    );
  }
  for (const title of all.flatMap(({ skipped }) => skipped)) console.log(`  skipped: ${title}`);
  for (const title of all.flatMap(({ again = [] }) => again)) {
    console.log(`  passed at the second attempt only: ${title}`);
  }
  const sum = (key) => all.reduce((total, result) => total + result[key], 0);
  const failed = sum('failed');
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
