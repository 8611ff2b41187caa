import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '@/scripts/browser.mjs';
import { EXTENSION, sidebarIn } from '@/scripts/browser-session';
import { startPracticeSite } from '../../practice-site';
import { openProfile } from '../../practice-site/visitor';
import { once, type BenchRow } from '../table';
import { withBareExtension } from './bare-extension';
import { HOST, inBrowser } from './place';
import { traced } from './trace';

const WATCHED_MS = 10_000;
/** A browser that has just started is not idle, ms. */
const SETTLED_MS = 20_000;
/** Within this a worker that was ended is cleared away, ms. */
const ENDED_MS = 5_000;
/** Linux counts CPU time in these. */
const TICK_MS = 10;

/** What goes on while nobody does anything. */
export async function idle(): Promise<BenchRow[]> {
  const timers = await collapsed();
  const site = await startPracticeSite({ now: Date.now() });
  try {
    const creator = site.world.creators[0]!;
    const switches = site.browserSwitches;
    const address = `https://${HOST}/user/profile/${creator.id}`;
    const own = resolve(EXTENSION);
    const shown = await unwatched({ switches, address, extension: own }, async (browser) => {
      const asleep = await untilAsleep(browser);
      // The worker's own end, in the same process, is not idling.
      await pause(ENDED_MS);
      return { asleep, share: await cpuShare(browser) };
    });
    const nothing = `chrome-extension://${idOfFolder(own)}/manifest.json`;
    const floor = {
      asleep: await withBareExtension((bare) =>
        unwatched({ switches, address, extension: bare }, untilAsleep),
      ),
      share: await unwatched({ switches, address: nothing, extension: own }, async (browser) => {
        await pause(SETTLED_MS);
        return cpuShare(browser);
      }),
    };
    return [...timers, ...rowsOf(shown, floor)];
  } finally {
    await site.close();
  }
}

interface Watched {
  /** s, from a page opened and read to the worker asleep. */
  asleep: number;
  /** Of one core, %. */
  share: number;
}

function rowsOf({ asleep, share }: Watched, floor: Watched): BenchRow[] {
  return [
    {
      what: 'worker asleep after a page was opened and read',
      measured: once(asleep),
      unit: 's',
      bar: { atMost: 30 },
      beside: {
        kind: 'floor',
        what: 'a worker that says one word to each message',
        measured: once(floor.asleep),
      },
      limit: "the browser's own 30 s from the last message, and the few in which the page is read",
    },
    {
      what: `processes of the extension, a sidebar shown, over ${WATCHED_MS / 1_000} idle seconds`,
      measured: once(share),
      unit: '% CPU',
      bar: { atMost: 0 },
      beside: {
        kind: 'floor',
        what: 'a page of it that runs nothing',
        measured: once(floor.share),
      },
      limit: "counted in ticks of 10 ms; the browser's own housekeeping",
    },
  ];
}

/** A page of the site with the sidebar collapsed, once it is read. */
async function collapsed(): Promise<BenchRow[]> {
  return inBrowser(async ({ context, page, creator }) => {
    await openProfile(page, HOST, creator.id);
    const frame = await sidebarIn(page);
    await frame.getByRole('button', { name: 'Collapse' }).click();
    await page.waitForTimeout(4_000);
    let from = 0;
    const work = await traced(
      context,
      async () => {
        from = Date.now();
        // The page has to be on the trace by name.
        await page.evaluate(() => performance.mark('bench:idle'));
        await page.waitForTimeout(WATCHED_MS);
      },
      { timers: true },
    );
    const seconds = Math.round((Date.now() - from) / 1_000);
    return [
      {
        what: `page with the sidebar collapsed: timers of ours in ${seconds} s`,
        measured: once(work.ourTimers.length),
        unit: 'timers',
        bar: { atMost: 0 },
      },
    ];
  });
}

/** The id that Chromium gives an unpacked extension: letters a–p for the digits of its folder's hash. */
function idOfFolder(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./gu, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

interface Started {
  switches: readonly string[];
  /** The page that it opens with. */
  address: string;
  /** Folder of the extension. */
  extension: string;
}

interface Unwatched {
  process: ChildProcess;
  /** Folder of its profile. */
  profile: string;
}

/** A debugger keeps the worker awake: this browser has none attached, and is only asked what there is. */
async function unwatched<T>(
  { switches, address, extension }: Started,
  work: (browser: Unwatched) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'kolens-idle-'));
  const browser = spawn(
    ensureBrowser(),
    [
      ...switches,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--window-size=1600,900',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      address,
    ],
    { stdio: 'ignore' },
  );
  try {
    return await work({ process: browser, profile });
  } finally {
    browser.kill();
    await new Promise((done) => browser.once('exit', done));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @returns s from the worker's start to its end */
async function untilAsleep({ profile }: Unwatched): Promise<number> {
  const file = join(profile, 'DevToolsActivePort');
  await until(() => existsSync(file), 20_000);
  const port = readFileSync(file, 'utf8').split('\n')[0]!;
  const awake = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await answer.json()) as { type: string }[];
    return targets.some(({ type }) => type === 'service_worker');
  };
  await until(awake, 20_000);
  const start = Date.now();
  await until(async () => !(await awake()), 60_000);
  return (Date.now() - start) / 1_000;
}

/** Of one core, %. */
async function cpuShare({ process: browser }: Unwatched): Promise<number> {
  const before = extensionCpu(browser);
  await pause(WATCHED_MS);
  return ((extensionCpu(browser) - before) / WATCHED_MS) * 100;
}

/** CPU ms that the extension's renderers have used. Linux alone tells. */
function extensionCpu(browser: ChildProcess): number {
  if (process.platform !== 'linux') return 0;
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const own = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      if (!command.includes('--extension-process') || !descends(own[1]!, browser.pid!)) continue;
      ticks += Number(own[11]) + Number(own[12]);
    } catch {
      // Gone meanwhile.
    }
  }
  return ticks * TICK_MS;
}

function descends(parent: string, from: number): boolean {
  for (let pid = parent; pid !== '0' && pid !== '1';) {
    if (Number(pid) === from) return true;
    pid = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1]!;
  }
  return false;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until(isSo: () => boolean | Promise<boolean>, most: number): Promise<void> {
  const end = Date.now() + most;
  while (Date.now() < end) {
    if (await isSo()) return;
    await pause(250);
  }
}
