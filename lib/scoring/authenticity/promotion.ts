import { createKeyTable } from './key-table';
import { PROMOTION_HEADS, type HeadName } from './promotion-model';
import { scanOf, type Scan } from './scan';
import { FIRST_CHINESE, FORM_NAMES, readForm, readWords, type FormName } from './wording-features';

/*
 * Log-odds that a comment advertises, lures, spams or praises from stock, by four small linear
 * models over words and form (promotion-model.ts). Apart, because what marks one is common in
 * another's innocents: a mention speaks for a shill and against chat spam. Text alone: nickname,
 * likes and account play no part.
 */

/** One linear model: bias, weights of form features, and of words ("word weight word weight …"). */
export interface Head {
  bias: number;
  form: Partial<Record<FormName, number>>;
  words: string;
}
export type PromotionModel = Readonly<Record<HeadName, Head>>;

export interface Promotion {
  /** Adverts, shills and spam, log-odds about even priors, limited to ± 8. */
  promotion: number;
  /** The same by more and rarer words: orders single comments better, and sections worse. */
  manner: number;
  /** Praise from stock. One operator's bots in one language were all there was to learn from: it orders. */
  praise: number;
}

const NAMES: readonly HeadName[] = ['advert', 'spam', 'praise', 'wares'];
const MOST_ODDS = 8;

/** Units of one letter, or of two side by side, as one number of 30 bits. @param second 0 for none */
function pairOf(first: number, second: number): number {
  return ((first - FIRST_CHINESE + 1) << 15) | (second && second - FIRST_CHINESE + 1);
}

/** A reader of texts by one model; each word of a text counts once. */
export function promotionReader(model: PromotionModel): (text: string, scan?: Scan) => Promotion {
  const [advertForm, spamForm, praiseForm, waresForm] = NAMES.map((name) =>
    FORM_NAMES.map((feature) => model[name].form[feature] ?? 0),
  ) as [number[], number[], number[], number[]];
  const { words, pairs, weights } = vocabularyOf(model);
  /** By number of a word: the text in which it was met last. */
  const met = new Float64Array(weights.length);
  let texts = 0;
  let [advert, spam, praise, wares] = [0, 0, 0, 0];
  const count = (number: number | undefined) => {
    if (!number || met[number] === texts) return;
    met[number] = texts;
    const [a, s, p, w] = weights[number]!;
    advert += a!;
    spam += s!;
    praise += p!;
    wares += w!;
  };
  const form = (index: number) => {
    advert += advertForm[index]!;
    spam += spamForm[index]!;
    praise += praiseForm[index]!;
    wares += waresForm[index]!;
  };
  const word = (written: string) => count(words.get(written));
  const letters = (first: number, second: number) => count(pairs.numberOf(pairOf(first, second)));
  // Nothing is made for a text: there may be a million.
  return (text, scan = scanOf(text)) => {
    advert = model.advert.bias;
    spam = model.spam.bias;
    praise = model.praise.bias;
    wares = model.wares.bias;
    texts++;
    readForm(text, form, scan);
    readWords(text, word, letters, scan);
    return {
      promotion: either(advert, spam),
      manner: either(advert, wares),
      praise: limited(praise),
    };
  };
}

function either(one: number, other: number): number {
  return limited(
    Math.log(Math.exp(Math.min(MOST_ODDS, one)) + Math.exp(Math.min(MOST_ODDS, other))),
  );
}

function limited(odds: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

/** Words by number, from 1 on; those of one or two Chinese letters by their units. */
function vocabularyOf(model: PromotionModel) {
  const words = new Map<string, number>();
  const pairs = createKeyTable();
  const weights: number[][] = [[]];
  NAMES.forEach((name, head) => {
    const items = model[name].words.trim().split(/\s+/u);
    for (let i = 0; i + 1 < items.length; i += 2) {
      const word = items[i]!;
      let number = words.get(word);
      if (number === undefined) {
        number = weights.push(NAMES.map(() => 0)) - 1;
        words.set(word, number);
        if (word.length <= 2 && word.charCodeAt(0) >= FIRST_CHINESE) {
          pairs.put(pairs.placeOf(pairOf(word.charCodeAt(0), word.charCodeAt(1) || 0)), number);
        }
      }
      weights[number]![head] = Number(items[i + 1]);
    }
  });
  return { words, pairs, weights };
}

export const readPromotion = promotionReader(PROMOTION_HEADS);
