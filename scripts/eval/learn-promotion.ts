/*
 * node scripts/run.mjs scripts/eval/learn-promotion.ts [--sources] [--write]
 *
 * Learns the promotion model (lib/scoring/authenticity/promotion-model.ts) on the labelled sets, and
 * prints what its wording alone reaches on halves (and, with --sources, on whole sets) that it was
 * not shown. `npm run eval` prints the same through the whole of the scoring.
 */
import { writeFileSync } from 'node:fs';
import { promotionReader, type PromotionModel } from '../../lib/scoring/authenticity/promotion';
import { auc } from './figures';
import { learnPromotion, promotionSamples, type Sample } from './promotion-learner';

const JUDGED = ['xhs_digred', 'zh_tg_spam', 'zh_qq_ads', 'yt_uci', 'yt_bot_de', 'judol_gb'];

function judge(name: string, test: readonly Sample[], model: PromotionModel) {
  const read = promotionReader(model);
  const both = (text: string) => {
    const { manner, praise } = read(text);
    return Math.log(Math.exp(manner) + Math.exp(praise));
  };
  for (const set of new Set(test.map((s) => s.set))) {
    const here = test.filter((s) => s.set === set);
    const spam = here.filter((s) => s.y);
    const other = here.filter((s) => !s.y);
    const above = (from: number) =>
      other.length
        ? `${((100 * other.filter((s) => read(s.text).promotion >= from).length) / other.length).toFixed(2)} %`
        : '–';
    const area =
      spam.length && other.length
        ? auc(
            spam.map((s) => both(s.text)),
            other.map((s) => both(s.text)),
          ).toFixed(3)
        : '–';
    console.log(
      name.padEnd(20),
      set.padEnd(14),
      'auc',
      area,
      ' genuine ≥ 1, ≥ 2.5:',
      above(1),
      above(2.5),
    );
  }
}

function wordsIn(model: PromotionModel): number {
  return Object.values(model).reduce((sum, head) => sum + head.words.split(/\s+/u).length / 2, 0);
}

function main() {
  const samples = promotionSamples();
  for (const half of [0, 1]) {
    const model = learnPromotion(samples.filter((s) => s.half === half));
    console.log('words', wordsIn(model));
    judge(
      `held-out ${1 - half}`,
      samples.filter((s) => s.half !== half),
      model,
    );
  }
  if (process.argv.includes('--sources')) {
    for (const out of JUDGED) {
      const model = learnPromotion(samples.filter((s) => s.set !== out));
      judge(
        'set not shown',
        samples.filter((s) => s.set === out),
        model,
      );
    }
  }
  if (process.argv.includes('--write')) {
    const model = learnPromotion(samples);
    writeFileSync('lib/scoring/authenticity/promotion-model.ts', moduleText(model));
    console.log('written', wordsIn(model), 'words');
  }
}

const WHAT = {
  advert: 'adverts and shills under notes',
  spam: 'chat and video spam',
  praise: 'praise from stock',
  wares: 'chat and video spam again, by rarer words: orders single comments',
};

function moduleText(model: PromotionModel): string {
  const heads = Object.entries(model).map(([name, { bias, form, words }]) => {
    const rows = Object.entries(form).map(([feature, weight]) => `      ${feature}: ${weight},`);
    return `  /** Log-odds of ${WHAT[name as keyof typeof WHAT]}. */
  ${name}: {
    bias: ${bias},
    form: {
${rows.join('\n')}
    },
    words: \`
${folded(words)}
\`,
  },`;
  });
  return `import type { Head } from './promotion';

/*
 * Weights of the promotion model: general vocabulary and form only; pairs of Chinese letters stand
 * for words. Made by: node scripts/run.mjs scripts/eval/learn-promotion.ts --write
 */

export type HeadName = ${Object.keys(model)
    .map((name) => `'${name}'`)
    .join(' | ')};

export const PROMOTION_HEADS: Readonly<Record<HeadName, Head>> = {
${heads.join('\n')}
};
`;
}

function folded(words: string): string {
  const items = words.split(/\s+/u);
  const lines: string[] = [];
  let line = '';
  for (let i = 0; i + 1 < items.length; i += 2) {
    const item = `${items[i]} ${items[i + 1]}`;
    if (line && line.length + item.length > 96) {
      lines.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + item;
  }
  lines.push(line);
  return lines.join('\n');
}

main();
