/*
 * node scripts/run.mjs scripts/eval/learn-style.ts [--write]
 *
 * Learns the weights of the style features (lib/scoring/authenticity/style.ts): comments of one
 * language-model bot against genuine comments of threads. Prints what notes not shown give.
 */
import { writeFileSync } from 'node:fs';
import { STYLE_NAMES, styleOf } from '../../lib/scoring/authenticity/style';
import { hashOf, labelled, threadComments } from './data';
import { auc, fitLogistic, type Example } from './logistic';

interface Sample {
  text: string;
  y: 0 | 1;
  half: number;
}

function load(): Sample[] {
  const bot = labelled('xhs_llm').map(({ text, section }) => ({
    text,
    y: 1 as const,
    half: hashOf(section!) & 1,
  }));
  const people = threadComments()
    .filter((c) => !c.author && c.text.trim())
    .map(({ text, note }) => ({ text, y: 0 as const, half: hashOf(note) & 1 }));
  const gil = labelled('xhs_gil').map(({ text, id }) => ({
    text,
    y: 0 as const,
    half: hashOf(id) & 1,
  }));
  return [...bot, ...people, ...gil];
}

/** Long comments are rare among people: they weigh more, so that length alone does not decide. */
function weightOf({ text, y }: Sample, counts: readonly [number, number]): number {
  return y ? 1 / counts[1] : Math.max(1, Math.min(6, text.length / 12)) / counts[0];
}

function learn(samples: readonly Sample[]) {
  const positives = samples.filter((s) => s.y).length;
  const counts = [samples.length - positives, positives] as const;
  const examples: Example[] = samples.map((s) => {
    const x = styleOf(s.text);
    return { at: x.map((_, i) => i), x, y: s.y, weight: weightOf(s, counts) };
  });
  const { bias, weights } = fitLogistic(examples, STYLE_NAMES.length, {
    l1: 1e-4,
    l2: 3e-3,
    epochs: 8,
  });
  return [bias, ...weights];
}

const logit = (model: readonly number[], text: string) =>
  styleOf(text).reduce((z, x, i) => z + x * model[i + 1]!, model[0]!);

const samples = load();
for (const half of [0, 1]) {
  const model = learn(samples.filter((s) => s.half === half));
  const test = samples.filter((s) => s.half !== half);
  const bot = test.filter((s) => s.y);
  const people = test.filter((s) => !s.y);
  const matched = bot.flatMap((b) =>
    people.filter((p) => Math.abs(p.text.length - b.text.length) <= 1).slice(0, 20),
  );
  const score = (s: Sample) => logit(model, s.text);
  console.log(
    'held-out',
    1 - half,
    'auc',
    auc(bot.map(score), people.map(score)).toFixed(4),
    'length-matched',
    auc(bot.map(score), matched.map(score)).toFixed(4),
  );
}
const model = learn(samples);
STYLE_NAMES.forEach((name, i) => console.log(name.padEnd(14), model[i + 1]!.toFixed(2)));
if (process.argv.includes('--write')) {
  const rows = ['bias', ...STYLE_NAMES].map((name, i) => `  ${model[i]!.toFixed(2)}, // ${name}`);
  writeFileSync(
    'lib/scoring/authenticity/style-model.ts',
    `/*\n * Bias and weights of the style features. Made by:\n * node scripts/run.mjs scripts/eval/learn-style.ts --write\n */\nexport const STYLE_WEIGHTS: readonly number[] = [\n${rows.join('\n')}\n];\n`,
  );
}
