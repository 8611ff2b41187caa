import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BORDERS } from './borders';
import { tryBorder } from './run';

/*
 * `npm run fuzz`: every border of the product, at least 100,000 cases each. Options:
 *   --cases N     cases of each border (100,000)
 *   --only A,B    these borders alone
 *   --seed N      the seed of an earlier run; without it each run tries other cases
 *   --minutes N   time for all of it (45); a border that its share does not suffice for has failed
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    only: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '45' },
  },
});
const cases = Number(values.cases);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const only = values.only?.split(',');
const chosen = BORDERS.filter(({ name }) => !only || only.includes(name));
const end = performance.now() + Number(values.minutes) * 60_000;
/** A case of a real page takes a few ms; the collector of garbage may take its turn within any. */
const LONGEST_CASE_MS = 2_000;

console.log(
  `${cases.toLocaleString('en')} cases for each of ${chosen.length} borders, seed ${seed}, at most ${values.minutes} minutes; ` +
    `${cpus().length} cores, Node ${process.version}\n`,
);
const began = performance.now();
let total = 0;
let failed = 0;
for (const border of chosen) {
  const within = end - performance.now();
  const tried = await tryBorder(border, { cases, seed, within, longestCase: LONGEST_CASE_MS });
  const enough = tried.cases >= cases && !tried.failure;
  if (!enough) failed++;
  total += tried.cases;
  console.log(
    `${enough ? '✔' : '✘'} ${border.name.padEnd(12)} ${tried.cases.toLocaleString('en').padStart(9)} cases ` +
      `${tried.seconds.toFixed(0).padStart(4)} s, slowest ${tried.slowest.toFixed(0).padStart(4)} ms  ${border.proves}`,
  );
  if (tried.failure) console.log(tried.failure);
}
const seconds = (performance.now() - began) / 1_000;
console.log(
  `\n${total.toLocaleString('en')} cases in ${(seconds / 60).toFixed(1)} minutes: ` +
    `${failed === 0 ? 'no crash, no invented value' : `${failed} borders failed`}`,
);
process.exitCode = failed === 0 ? 0 : 1;
