/*
 * node scripts/run.mjs scripts/eval/learn-style.ts [--write]
 *
 * Learns the weights of the style features (lib/scoring/authenticity/style.ts), and prints what they
 * reach on notes not shown.
 */
import { writeFileSync } from 'node:fs';
import { STYLE_NAMES, styleReader } from '../../lib/scoring/authenticity/style';
import { auc } from './figures';
import { learnStyle, styleSamples, type StyleSample } from './style-learner';

const samples = styleSamples();
for (const half of [0, 1]) {
  const read = styleReader(learnStyle(samples.filter((s) => s.half === half)));
  const test = samples.filter((s) => s.half !== half);
  const bot = test.filter((s) => s.y);
  const people = test.filter((s) => !s.y);
  const matched = bot.flatMap((b) =>
    people.filter((p) => Math.abs(p.text.length - b.text.length) <= 1).slice(0, 20),
  );
  const of = (list: readonly StyleSample[]) => list.map((s) => read(s.text));
  console.log(
    'held-out',
    1 - half,
    'auc',
    auc(of(bot), of(people)).toFixed(4),
    'length-matched',
    auc(of(bot), of(matched)).toFixed(4),
  );
}
const model = learnStyle(samples);
STYLE_NAMES.forEach((name, i) => console.log(name.padEnd(14), model[i + 1]!.toFixed(2)));
if (process.argv.includes('--write')) {
  const rows = ['bias', ...STYLE_NAMES].map((name, i) => `  ${model[i]!.toFixed(2)}, // ${name}`);
  writeFileSync(
    'lib/scoring/authenticity/style-model.ts',
    `/*\n * Bias and weights of the style features. Made by:\n * node scripts/run.mjs scripts/eval/learn-style.ts --write\n */\nexport const STYLE_WEIGHTS: readonly number[] = [\n${rows.join('\n')}\n];\n`,
  );
}
