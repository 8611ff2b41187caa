// `npm start`: the whole product on the practice site. With a display: a browser to try it in. Without
// one (or with `--headless`): does the main job by itself and checks what came out of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPracticeSite, truthOf } from '../tests/practice-site';
import { EXTENSION, openSession } from './browser-session';
import { checkCsv } from './start/check-csv';
import { exportCsv, pictureDashboard } from './start/dashboard';
import { vet, type Vetted } from './start/vet';

const OUT = resolve('.practice');
const DEADLINE_MS = 240_000;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const other = process.env.KOLENS_EXTENSION;
if (!other) build();
const site = await startPracticeSite({ now: Date.now() });
const session = await openSession({
  switches: site.browserSwitches,
  extension: resolve(other ?? EXTENSION),
  headless,
  ...(headless ? {} : { viewport: null }),
});
const profileOf = (id: string) => `https://www.xiaohongshu.com/user/profile/${id}`;
const healthy = profileOf(site.world.creators[0]!.id);
if (headless) await main();
else await stayOpen();

/** Vets, shortlists and exports every practice creator, and says where the results are. */
async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const late = setTimeout(() => fail(`not done after ${DEADLINE_MS / 1_000} s`), DEADLINE_MS);
  try {
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    const vetted: Vetted[] = [];
    for (const creator of site.world.creators.map(truthOf)) {
      vetted.push(await vet({ page, creator, out: OUT, now: site.world.now }));
    }
    const csv = await exportCsv(session, OUT);
    const pictures = await pictureDashboard(session, OUT, healthy);
    const problems = checkCsv(csv, vetted, site.world.now);
    for (const problem of problems) console.error(`✘ ${problem}`);
    console.log(`\nCSV: ${csv}\nScreenshots:`);
    for (const name of [...vetted.flatMap((one) => one.pictures), ...pictures]) {
      console.log(`  ${join(OUT, name)}`);
    }
    if (problems.length > 0) return fail(`the CSV is wrong in ${problems.length} places`);
    console.log(
      `\nThe CSV holds the ${vetted.length} shortlisted creators with their true figures.`,
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(late);
  }
  await session.close();
  await site.close();
}

/** A browser to try the extension in, until it is closed. */
async function stayOpen(): Promise<void> {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(healthy);
  console.log('Everything here is invented. Creators to try:');
  for (const { nickname, id } of site.world.creators) {
    console.log(`  ${profileOf(id)}  ${nickname.slice(0, 24)}`);
  }
  console.log('Close the browser (or press Ctrl+C) to end.');
  const ended = new Promise((done) => session.context.on('close', done));
  const stopped = new Promise((done) => process.once('SIGINT', done));
  await Promise.race([ended, stopped]);
  await session.close();
  await site.close();
}

function build(): void {
  console.log('Building the extension …');
  const windows = process.platform === 'win32';
  const file = resolve('node_modules/.bin', windows ? 'wxt.cmd' : 'wxt');
  const run = spawnSync(file, ['build'], { encoding: 'utf8', shell: windows });
  if (run.status === 0) return;
  console.error(`${run.stdout}${run.stderr}\nThe extension could not be built.`);
  process.exit(1);
}

function fail(reason: string): never {
  console.error(`\nnpm start failed: ${reason}`);
  process.exit(1);
}
