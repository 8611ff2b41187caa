import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXTENSION, openSession } from '../../scripts/browser-session';
import { HOSTS, startPracticeSite, truthOf } from '../practice-site';
import { openProfile } from '../practice-site/visitor';
import { runKills } from './run';

/*
 * `npm run kills`: the built extension in real Chromium, its worker killed again and again.
 *   --kills N     (200)   --seed N (1)   --minutes N   gives up after so long (15)
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '15' },
  },
});

const site = await startPracticeSite({ now: Date.now() });
const session = await openSession({
  switches: site.browserSwitches,
  extension: resolve(process.env['KOLENS_EXTENSION'] ?? EXTENSION),
});
try {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await openProfile(page, HOSTS[0], truthOf(site.world.creators[0]!).id);
  await page.waitForLoadState('load');
  const run = await runKills(session, {
    kills: Number(values.kills),
    seed: Number(values.seed),
    within: Number(values.minutes) * 60_000,
    page,
  });
  const kinds = Object.entries(run.byKind).map(([kind, n]) => `${kind} ${n}`);
  console.log(`kills survived        ${run.kills} (${run.inFlight} with a message on its way)`);
  console.log(`acknowledged          ${run.acknowledged}: ${kinds.join(', ')}`);
  console.log(`sent again            ${run.resent}`);
  console.log(`abandoned             ${run.abandoned}, torn ${run.torn.length}`);
  console.log(`lost or doubled       ${run.lost.length}`);
  console.log(`seed ${values.seed}, ${run.seconds.toFixed(0)} s`);
  for (const line of [...run.lost, ...run.torn].slice(0, 20)) console.log(`  ✘ ${line}`);
  process.exitCode = run.lost.length + run.torn.length > 0 ? 1 : 0;
} finally {
  await session.close();
  await site.close();
}
