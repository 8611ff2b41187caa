import { PROMOTION_BIAS, PROMOTION_FORM, PROMOTION_WORDS } from './promotion-model';
import { FORM_NAMES, readForm, readWords } from './wording-features';

/*
 * Log-odds that a comment advertises, lures or spams, by a sparse linear model over words and form
 * (promotion-model.ts). Text alone: nickname, likes and account play no part.
 */

const FORM = FORM_NAMES.map((name) => PROMOTION_FORM[name]);
const WORDS = new Map<string, number>();
{
  const items = PROMOTION_WORDS.trim().split(/\s+/u);
  for (let i = 0; i + 1 < items.length; i += 2) WORDS.set(items[i]!, Number(items[i + 1]));
}

/** Log-odds about even priors, limited to ± 8; each word counts once. */
export function promotionLogit(text: string): number {
  let logit = PROMOTION_BIAS;
  readForm(text, (index) => {
    logit += FORM[index]!;
  });
  const seen: string[] = [];
  readWords(text, (word) => {
    const weight = WORDS.get(word);
    if (weight === undefined || seen.includes(word)) return;
    if (seen.length < 400) seen.push(word);
    logit += weight;
  });
  return Math.max(-8, Math.min(8, logit));
}
