// Finds a Chromium-family browser, and installs one (and a Chinese font) where there is none.
// Plain JavaScript: it runs before anything of the project is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Free builds first: branded Chrome and Edge take an extension only by their debugging interface. */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
    join(process.env[name] ?? '', 'Chromium/Application/chrome.exe'),
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[name] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Path of a browser that can carry the extension, or undefined. */
export function findBrowser() {
  const wished = process.env.KOLENS_CHROMIUM;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`KOLENS_CHROMIUM points to ${wished}, which does not exist.`);
  }
  const places = PLACES[process.platform] ?? [];
  const free = places.filter((place) => !isBranded(place));
  const branded = places.filter(isBranded);
  return [...free, playwrightsOwn(), ...branded].find((place) => place && existsSync(place));
}

/**
 * True for Chrome (137 and later) and Edge: they ignore the switch `--load-extension`. "Chrome for
 * Testing", which Playwright brings on some systems, does not.
 */
export function isBranded(path) {
  return /google|edge/i.test(path) && !/for testing|ms-playwright/i.test(path);
}

/** Finds a browser or installs one. Throws an error of one line when neither works. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return ensureChineseFont(found);
  console.error('No Chromium-family browser found: installing one …');
  if (canUseApt()) apt('chromium', 'fonts-noto-cjk');
  if (!findBrowser()) {
    run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
  }
  const installed = findBrowser();
  if (installed) return ensureChineseFont(installed);
  throw new Error(
    'No browser: install Chromium, or name one in the environment variable KOLENS_CHROMIUM.',
  );
}

function ensureChineseFont(browser) {
  if (process.platform !== 'linux') return browser;
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (listed.status === 0 && listed.stdout.trim()) return browser;
  if (canUseApt()) apt('fonts-noto-cjk', 'fontconfig');
  else console.error('No Chinese font found: screenshots will show boxes (install Noto Sans CJK).');
  return browser;
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Another process may hold apt's locks for a while: tried again for two minutes. */
function apt(...packages) {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  for (let attempt = 0; attempt < 12; attempt++) {
    if (
      run('apt-get', [...options, 'update'], env) &&
      run('apt-get', [...options, ...install], env)
    )
      return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
  }
}

function playwrightsOwn() {
  try {
    const require = createRequire(join(root, 'package.json'));
    return require('@playwright/test').chromium.executablePath();
  } catch {
    // Not installed yet, or no build of its own for this system.
    return undefined;
  }
}

/** Output goes to standard error: standard output belongs to the caller. */
function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env }).status === 0;
}
