import type { Language } from './languages';
import { SCORING_WORDS_ZH } from './scoring-words';

/**
 * A sentence of the scoring room in the reader's language.
 * @param english the sentence as the scoring room gives it
 * @returns the sentence, and the language it is in: English where nobody has translated it yet
 */
export function scoringSentence(
  english: string,
  language: Language,
): { text: string; language: Language } {
  const chinese = language === 'zh-CN' ? SCORING_WORDS_ZH[english] : undefined;
  return chinese === undefined
    ? { text: inPrint(english), language: 'en' }
    : { text: chinese, language };
}

/** As the screens write: “95%”, where the scoring room, whose words also stand in documents, has "95 %". */
function inPrint(english: string): string {
  return english.replaceAll(/(?<=\d) %/gu, '%').replaceAll(/"([^"]*)"/gu, '“$1”');
}
