import { PROMOTION_HEADS, type HeadName } from './promotion-model';
import { FORM_NAMES, readForm, readWords, type FormName } from './wording-features';

/*
 * Log-odds that a comment advertises, lures, spams or praises from stock, by three small linear
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
  /** Praise from stock. One operator's bots in one language were all there was to learn from: it orders. */
  praise: number;
}

const NAMES: readonly HeadName[] = ['advert', 'spam', 'praise'];
const MOST_WORDS = 400;

/** A reader of texts by one model; each word of a text counts once. */
export function promotionReader(model: PromotionModel): (text: string) => Promotion {
  const form = NAMES.map((name) => FORM_NAMES.map((feature) => model[name].form[feature] ?? 0));
  const words = new Map<string, number[]>();
  NAMES.forEach((name, head) => {
    const items = model[name].words.trim().split(/\s+/u);
    for (let i = 0; i + 1 < items.length; i += 2) {
      const weights = words.get(items[i]!) ?? NAMES.map(() => 0);
      weights[head] = Number(items[i + 1]);
      words.set(items[i]!, weights);
    }
  });
  const [advertForm, spamForm, praiseForm] = form as [number[], number[], number[]];
  return (text) => {
    let advert = model.advert.bias;
    let spam = model.spam.bias;
    let praise = model.praise.bias;
    readForm(text, (index) => {
      advert += advertForm[index]!;
      spam += spamForm[index]!;
      praise += praiseForm[index]!;
    });
    const seen: string[] = [];
    readWords(text, (word) => {
      const weights = words.get(word);
      if (weights === undefined || seen.includes(word)) return;
      if (seen.length < MOST_WORDS) seen.push(word);
      advert += weights[0]!;
      spam += weights[1]!;
      praise += weights[2]!;
    });
    const either = Math.log(Math.exp(Math.min(8, advert)) + Math.exp(Math.min(8, spam)));
    return {
      promotion: Math.max(-8, Math.min(8, either)),
      praise: Math.max(-8, Math.min(8, praise)),
    };
  };
}

export const readPromotion = promotionReader(PROMOTION_HEADS);
