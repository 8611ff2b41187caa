import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXTENSION, openSession, sidebarIn } from '../../scripts/browser-session';
import { startPracticeSite, truthOf, type CreatorTruth } from '../practice-site';
import { browseAll } from './browse';
import { heapsOf, residentOf, slopeOf, type Heaps } from './memory';
import { fileOf, importAll } from './shortlisted';
import { wrongIn, wrongInExport, type Stored } from './verify';

/*
 * `npm run soak`: the built extension in real Chromium through a working month in one sitting. Reports
 * memory at intervals, and holds everything that was stored against the practice site's own truth.
 *   --creators N, --notes N, --comments N   20 creators of 100 notes of 50 comments each
 *   --entries N                             creators on the shortlist besides (10,000)
 *   --minutes N                             browsing ends after so long (60), and what was browsed until then is
 *                                           held against the truth
 */
const { values } = parseArgs({
  options: {
    creators: { type: 'string', default: '20' },
    notes: { type: 'string', default: '100' },
    comments: { type: 'string', default: '50' },
    entries: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '60' },
  },
});
const [creators, notes, comments, entries, minutes] = [
  Number(values.creators),
  Number(values.notes),
  Number(values.comments),
  Number(values.entries),
  Number(values.minutes),
];
/** Growth of a heap from the first thousand notes to the last that counts as none: noise of a collector. */
const MOST_GROWTH = 0.1;
/** Looks at the heaps, of which a slope says something. */
const FEWEST_SAMPLES = 4;
const MB = 2 ** 20;
const mb = (bytes: number) => (bytes / MB).toFixed(1).padStart(7);

const end = Date.now() + minutes * 60_000;
/** What is not browsing: import, reading everything back, export. */
const REST_MINUTES = 20;
const giveUp = setTimeout(
  () => {
    console.error(`✘ not done ${REST_MINUTES} minutes after browsing had to end`);
    process.exit(1);
  },
  (minutes + REST_MINUTES) * 60_000,
);

const now = Date.now();
const site = await startPracticeSite({ now, scale: { creators, notes, comments } });
const everybody = site.world.creators.map(truthOf);
const truths: CreatorTruth[] = [];
const session = await openSession({
  switches: site.browserSwitches,
  extension: resolve(process.env.KOLENS_EXTENSION ?? EXTENSION),
});
const { context, extensionId } = session;
const requests: string[] = [];
const errors: string[] = [];
context.on('request', (request) => requests.push(new URL(request.url()).origin));
context.on('weberror', (error) => errors.push(error.error().message));
const home = `chrome-extension://${extensionId}`;
const problems: string[] = [];
const check = (name: string, wrong: readonly string[]) => {
  console.log(
    `${wrong.length === 0 ? '✔' : '✘'} ${name}${wrong.length ? `: ${wrong.length} wrong` : ''}`,
  );
  for (const line of wrong.slice(0, 5)) console.log(`    ${line}`);
  problems.push(...wrong);
};
console.log(
  `${cpus().length} cores, Node ${process.version}, Chromium ${context.browser()?.version()}: ` +
    `${creators * notes} notes, ${creators * notes * comments} comments, ${entries} creators shortlisted\n`,
);

const importing = performance.now();
const dashboard = await context.newPage();
await dashboard.goto(`${home}/dashboard.html`);
await importAll(dashboard, fileOf(entries, now), minutes * 60_000);
await dashboard.close();
console.log(
  `imported ${entries} creators in ${((performance.now() - importing) / 1_000).toFixed(0)} s\n`,
);

console.log('   notes   page MB  sidebar MB  worker MB  browser MB  database MB  ms a note');
const page = context.pages()[0]!;
const samples: (Heaps & { notes: number })[] = [];
const peak = { page: 0, sidebar: 0, worker: 0, resident: 0 };
let seen = 0;
for (const truth of everybody) {
  if (Date.now() > end) break;
  const took = (await browseAll(page, truth)).sort((a, b) => a - b);
  const sidebar = await sidebarIn(page);
  const button = sidebar.getByRole('button', { name: 'Shortlist', exact: true });
  await button.click();
  await sidebar.getByRole('button', { name: 'Shortlisted', exact: true }).waitFor();
  seen += took.length;
  truths.push(truth);
  const heaps = await heapsOf(session);
  const resident = await residentOf(session);
  const { usage = NaN } = await sidebar.evaluate(() => navigator.storage.estimate());
  samples.push({ ...heaps, notes: seen });
  for (const part of ['page', 'sidebar', 'worker'] as const) {
    peak[part] = Math.max(peak[part], heaps[part]);
  }
  peak.resident = Math.max(peak.resident, resident);
  console.log(
    `${String(seen).padStart(8)}  ${mb(heaps.page)}  ${mb(heaps.sidebar)}     ${mb(heaps.worker)}    ` +
      `${mb(resident)}     ${mb(usage)}     ${(took[took.length >> 1] ?? NaN).toFixed(0).padStart(6)}`,
  );
}

if (truths.length < everybody.length) {
  console.log(`\ntime was up after ${truths.length} of ${everybody.length} creators`);
}
console.log(
  `\nlargest: page ${mb(peak.page)} MB, sidebar ${mb(peak.sidebar)} MB, worker ${mb(peak.worker)} MB, ` +
    `all processes of the browser ${mb(peak.resident)} MB`,
);
const later = samples.filter((sample) => sample.notes >= 1_000);
const measured = later.length < FEWEST_SAMPLES ? [] : (['page', 'sidebar', 'worker'] as const);
if (measured.length === 0) {
  console.log(`growth after the first thousand notes: not measured, ${seen} notes are too few`);
}
for (const part of measured) {
  const slope = slopeOf(later.map((sample) => [sample.notes, sample[part]]));
  const growth = (slope * (later.at(-1)!.notes - later[0]!.notes)) / later[0]![part];
  const words = `${part}: ${((slope * 1_000) / 1_024).toFixed(0)} KB per 1,000 notes after the first thousand (${(growth * 100).toFixed(1)} %)`;
  // What could not be measured has not kept its bound.
  check(words, growth <= MOST_GROWTH ? [] : [words]);
}

const probe = await context.newPage();
await probe.goto(`${home}/manifest.json`);
const stored = (await probe.evaluate(readTables, [
  'creators',
  'notes',
  'comments',
])) as unknown as Stored;
const size = await probe.evaluate(async () => (await navigator.storage.estimate()).usage ?? NaN);
await probe.close();
console.log(`\ndatabase: ${mb(size)} MB`);
check(
  `${stored.notes.length} notes and ${stored.comments.reduce((sum, { comments: all }) => sum + all.length, 0)} comments stored, each as the site has it`,
  wrongIn(stored, truths, site.world),
);
const table = await context.newPage();
const opening = performance.now();
await table.goto(`${home}/dashboard.html`);
await table.getByRole('table', { name: 'Shortlist' }).getByRole('row').nth(5).waitFor();
console.log(`dashboard: first rows after ${((performance.now() - opening) / 1_000).toFixed(1)} s`);
check(
  `${entries + truths.length} rows exported, every figure of those browsed as the site has it`,
  await wrongInExport(table, truths, entries + truths.length, now),
);
const outside = requests.filter(
  (origin) => !/^(https:\/\/www\.(xiaohongshu|rednote)\.com|null)$/u.test(origin),
);
check(`${requests.length} requests, all to the practice site or to the extension itself`, outside);
check('no uncaught error', errors);

clearTimeout(giveUp);
await session.close();
await site.close();
console.log(problems.length === 0 ? '\nheld' : `\n${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Runs in a page of the extension. */
async function readTables(names: string[]): Promise<Record<string, unknown[]>> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const open = indexedDB.open('kolens');
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error as Error);
  });
  const tables: Record<string, unknown[]> = {};
  for (const name of names) {
    tables[name] = await new Promise<unknown[]>((done, fail) => {
      const all = database.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => done(all.result as unknown[]);
      all.onerror = () => fail(all.error as Error);
    });
  }
  database.close();
  // They lie there as one string: lib/storage/packed-comments.ts.
  for (const row of (tables['comments'] ?? []) as { comments: unknown }[]) {
    if (typeof row.comments === 'string') row.comments = JSON.parse(row.comments) as unknown;
  }
  return tables;
}
