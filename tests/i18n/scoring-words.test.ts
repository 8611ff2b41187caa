import { describe, expect, it } from 'vitest';
import { scoringSentence } from '@/lib/i18n';
import { SCORING_WORDS_ZH } from '@/lib/i18n/scoring-words';
import {
  DESCRIBED,
  MEASURED,
  NOT_CLAIMED,
  RATE_WORDS,
  RULES,
  SCORING_HISTORY,
  describeSignals,
} from '@/lib/scoring';

/** Every sentence that the scoring room says of itself and the screens show. */
const SAID = [
  ...new Set([
    ...describeSignals().flatMap((signal) => [
      signal.formula,
      signal.source,
      signal.needs,
      signal.interval,
      ...signal.blindSpots,
    ]),
    ...[...NOT_CLAIMED, ...RULES].map(({ text }) => text),
    ...DESCRIBED.flatMap((one) => [
      one.measures,
      one.formula,
      one.needs,
      one.source,
      one.whyZero,
      ...one.blindSpots,
    ]),
    ...RATE_WORDS,
    ...MEASURED.flatMap(({ what, found }) => [what, found]),
    ...SCORING_HISTORY.map(({ change }) => change),
  ]),
];

/** Numbers of a sentence, written alike: `.6` is 0.6, `20,000` is 20000. */
function numbersOf(sentence: string): string[] {
  return [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?|(?<!\d)\.\d+/gu)].map((m) =>
    String(Number(m[0].replaceAll(',', ''))),
  );
}

describe('what the scoring room says of itself, in Chinese', () => {
  it.each(SAID)('%s', (english) => {
    const { text, language } = scoringSentence(english, 'zh-CN');
    expect(language).toBe('zh-CN');
    expect(text).toMatch(/\p{Script=Han}/u);
    // Whatever figure the English names stands in the Chinese, too.
    const own = numbersOf(text);
    expect(numbersOf(english).filter((n) => !own.includes(n))).toEqual([]);
  });

  it('has nothing left over from sentences that are no longer said', () => {
    expect(Object.keys(SCORING_WORDS_ZH).filter((english) => !SAID.includes(english))).toEqual([]);
  });

  it('falls back to the English, and says so, when a sentence has changed', () => {
    const changed = `${SAID[0]} and more`;
    expect(scoringSentence(changed, 'zh-CN')).toEqual({ text: changed, language: 'en' });
  });

  it('is printed as the screens print, in English', () => {
    const { text, language } = scoringSentence('Below 30 % it is "insufficient".', 'en');
    expect({ text, language }).toEqual({
      text: 'Below 30% it is “insufficient”.',
      language: 'en',
    });
  });
});
