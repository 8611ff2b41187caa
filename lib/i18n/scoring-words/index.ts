import { blindSpots } from './blind-spots';
import { described } from './described';
import { formulas } from './formulas';
import { intervals } from './intervals';
import { limits } from './limits';
import { measured } from './measured';
import { needs } from './needs';
import { rates } from './rates';
import { rules } from './rules';
import { sources } from './sources';
import { versions } from './versions';

/*
 * The scoring room describes itself in English. Here stands the Chinese of every such sentence, under
 * the very English words that were translated: when a sentence changes, its Chinese no longer counts
 * and a test asks for it again.
 */
export const SCORING_WORDS_ZH: Readonly<Record<string, string>> = {
  ...formulas,
  ...sources,
  ...needs,
  ...intervals,
  ...blindSpots,
  ...described,
  ...limits,
  ...rules,
  ...measured,
  ...rates,
  ...versions,
};
