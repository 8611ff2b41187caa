/*
 * node scripts/run.mjs scripts/eval/learn-promotion.ts [--write]
 *
 * Learns the promotion model (lib/scoring/authenticity/promotion-model.ts) on the labelled sets, and
 * prints what it reaches on halves and on sources that it was not shown.
 */
import { writeFileSync } from 'node:fs';
import { FORM_NAMES, readForm, readWords } from '../../lib/scoring/authenticity/wording-features';
import { hashOf, labelled, threadComments, type SetName } from './data';
import { auc, fitLogistic, type Example } from './logistic';

interface Sample {
  text: string;
  y: 0 | 1;
  set: string;
  half: 0 | 1;
}

/** A word must be seen this often, and in two sets at least: site names and topics of one set are no vocabulary. */
const LEAST_TEXTS = 12;
const LEAST_SETS = 2;
/** People in the videos of single sets. */
const NAMES = new Set(['dede', 'katy', 'perry', 'psy']);
const MOST_WORDS = 900;

function load(): Sample[] {
  const samples: Sample[] = [];
  const add = (set: string, text: string, y: 0 | 1, key: string) => {
    if (text.trim()) samples.push({ set, text, y, half: (hashOf(key) & 1) as 0 | 1 });
  };
  const sets: SetName[] = [
    'zh_tg_spam',
    'zh_qq_ads',
    'yt_uci',
    'yt_bot_de',
    'judol_gb',
    'ig_generic_en',
    'vispam',
  ];
  for (const set of sets) {
    for (const { text, label, id, kind } of labelled(set)) {
      if (set === 'vispam' && label === 1 && kind !== '2' && kind !== '3') continue;
      if (set === 'ig_generic_en' && label === 1) continue;
      add(
        set,
        text,
        label as 0 | 1,
        set === 'yt_uci' || set === 'judol_gb' ? text.slice(0, 30) : id,
      );
    }
  }
  for (const { text, cls, section } of labelled('xhs_digred')) {
    if (cls === 'N') add('xhs_digred', text, 0, section!);
    if (cls === 'A' || cls === 'S') add('xhs_digred', text, 1, section!);
  }
  for (const { text, id } of labelled('xhs_gil')) add('xhs_gil', text, 0, id);
  for (const c of threadComments()) if (!c.author) add('threads', c.text, 0, c.note);
  return samples;
}

/** Each set and label weighs by how much it should matter, whatever its size. Genuine comments of this place most. */
const SET_WEIGHT: Record<string, [number, number]> = {
  threads: [6, 0],
  xhs_gil: [4, 0],
  xhs_digred: [4, 2],
  zh_tg_spam: [1.5, 1.5],
  zh_qq_ads: [1, 1],
  yt_uci: [1, 1],
  yt_bot_de: [1, 1],
  judol_gb: [1, 1],
  vispam: [0.5, 0.3],
  ig_generic_en: [0.5, 0],
};

function vocabulary(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  const spam = new Map<string, number>();
  const sets = new Map<string, Set<string>>();
  for (const { text, y, set } of samples) {
    const words = new Set<string>();
    readWords(text, (word) => words.add(word));
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!sets.has(word)) sets.set(word, new Set());
      sets.get(word)!.add(set);
      if (y) spam.set(word, (spam.get(word) ?? 0) + 1);
    }
  }
  const kept = [...counts]
    .filter(
      ([w, n]) =>
        n >= LEAST_TEXTS &&
        (spam.get(w) ?? 0) >= 3 &&
        sets.get(w)!.size >= LEAST_SETS &&
        !NAMES.has(w),
    )
    .map(([w]) => w);
  return new Map(kept.sort().map((word, i) => [word, i + FORM_NAMES.length]));
}

function exampleOf(sample: Sample, words: ReadonlyMap<string, number>, weight: number): Example {
  const at = new Set<number>();
  readForm(sample.text, (i) => at.add(i));
  readWords(sample.text, (word) => {
    const index = words.get(word);
    if (index !== undefined) at.add(index);
  });
  return { at: [...at], y: sample.y, weight };
}

const OPTIONS = { l1: 8e-3, l2: 1e-3, epochs: 6 };

export function learn(samples: readonly Sample[]) {
  const words = vocabulary(samples);
  const sizes = new Map<string, number>();
  for (const { set, y } of samples) sizes.set(set + y, (sizes.get(set + y) ?? 0) + 1);
  const examples = samples.map((s) =>
    exampleOf(s, words, (SET_WEIGHT[s.set]?.[s.y] ?? 1) / sizes.get(s.set + s.y)!),
  );
  const fit = fitLogistic(examples, words.size + FORM_NAMES.length, OPTIONS);
  const score = (sample: Sample) => {
    let z = fit.bias;
    for (const i of exampleOf(sample, words, 1).at) z += fit.weights[i]!;
    return z;
  };
  return { fit, words, score };
}

function judge(name: string, test: readonly Sample[], score: (s: Sample) => number) {
  const sets = [...new Set(test.map((s) => s.set))];
  const genuine = test
    .filter((s) => s.set === 'threads')
    .map(score)
    .sort((a, b) => b - a);
  const limit = genuine[Math.floor(genuine.length * 0.005)] ?? 0;
  for (const set of sets) {
    const here = test.filter((s) => s.set === set);
    const p = here.filter((s) => s.y).map(score);
    const n = here.filter((s) => !s.y).map(score);
    const share = (x: number[]) =>
      x.length ? (x.filter((s) => s > limit).length / x.length).toFixed(3) : '–';
    const above = (x: number[], from: number) =>
      x.length ? `${((100 * x.filter((v) => v >= from).length) / x.length).toFixed(2)} %` : '–';
    console.log(
      'genuine ≥ 1, ≥ 2.5:',
      above(n, 1),
      above(n, 2.5),
      name.padEnd(14),
      set.padEnd(14),
      'auc',
      p.length && n.length ? auc(p, n).toFixed(4) : '–',
      `above the genuine threads' 0.5 % (${limit.toFixed(2)}): spam`,
      share(p),
      'other',
      share(n),
    );
  }
}

function main() {
  const samples = load();
  for (const half of [0, 1] as const) {
    const { score, fit } = learn(samples.filter((s) => s.half === half));
    console.log('words kept', fit.weights.filter((w) => Math.abs(w) > 0.05).length);
    judge(
      `held-out ${1 - half}`,
      samples.filter((s) => s.half !== half),
      score,
    );
  }
  if (process.argv.includes('--sources')) {
    for (const out of [
      'xhs_digred',
      'zh_tg_spam',
      'yt_uci',
      'judol_gb',
      'yt_bot_de',
      'zh_qq_ads',
    ]) {
      const { score } = learn(samples.filter((s) => s.set !== out));
      judge(
        `without`,
        samples.filter((s) => s.set === out || s.set === 'threads'),
        score,
      );
    }
  }
  if (!process.argv.includes('--write')) return;
  const { fit, words } = learn(samples);
  const kept = [...words]
    .map(([word, i]) => [word, fit.weights[i]!] as const)
    .filter(([, w]) => Math.abs(w) >= 0.15)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST_WORDS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  writeFileSync(
    'lib/scoring/authenticity/promotion-model.ts',
    moduleText(fit.bias, fit.weights, kept),
  );
  console.log('written', kept.length, 'words');
}

function moduleText(
  bias: number,
  weights: Float64Array,
  kept: readonly (readonly [string, number])[],
) {
  const lines: string[] = [];
  let line = '';
  for (const [word, weight] of kept) {
    const item = `${word} ${weight.toFixed(1)}`;
    if (line && line.length + item.length > 96) {
      lines.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + item;
  }
  lines.push(line);
  const form = FORM_NAMES.map((name, i) => `  ${name}: ${Number(weights[i]!.toFixed(2))},`).join(
    '\n',
  );
  return `/*
 * Weights of the promotion model: log-odds that a comment advertises, lures or spams. General
 * vocabulary and form only. Made by: node scripts/run.mjs scripts/eval/learn-promotion.ts --write
 */

export const PROMOTION_BIAS = ${bias.toFixed(2)};

export const PROMOTION_FORM = {
${form}
} as const;

/** Word, weight, word, weight … Pairs of Chinese letters stand for words. */
export const PROMOTION_WORDS = \`
${lines.join('\n')}
\`;
`;
}

main();
