import { scoringSentence } from '@/lib/i18n';
import { useApp } from '../../app/AppContext';

/** A sentence of the scoring room in the reader's language, marked as English where it is English. */
export function ScoringWords({ english }: { english: string }) {
  const { language } = useApp();
  const sentence = scoringSentence(english, language);
  return sentence.language === language ? (
    sentence.text
  ) : (
    <span lang={sentence.language}>{sentence.text}</span>
  );
}
