import { runKills } from '../kills/run';
import { openProfile } from '../practice-site/visitor';
import { expect, test, XIAOHONGSHU } from './kit';

test('nothing acknowledged is lost or doubled while the worker is killed; npm run kills does it 200 times', async ({
  kolens,
  page,
  truth,
}) => {
  test.slow();
  await openProfile(page, XIAOHONGSHU, truth('koc').id);
  await kolens.sidebar(page);
  const run = await runKills(kolens, { kills: 16, seed: 7, within: 150_000, page });
  expect(run.lost).toEqual([]);
  expect(run.torn).toEqual([]);
  expect(run.kills).toBe(16);
  expect(run.inFlight).toBeGreaterThan(0);
});
