import type { Translate } from '@/lib/i18n';

/** How a language puts small pieces together: its colon, its brackets, its comma, its full stop. */
export function phrasesOf(t: Translate) {
  return {
    /** `Followers: 41,817` */
    pair: (name: string, value: string) => t('phrase.pair', { name, value }),
    /** `2.2% (1.9–3.1%)`; the text alone where there is no more. */
    aside: (text: string, ...more: readonly (string | undefined)[]) => {
      const said = more.filter((each) => each !== undefined).join(t('phrase.comma'));
      return said === '' ? text : t('phrase.aside', { text, more: said });
    },
    /** `2.2%, 13 notes` */
    listed: (parts: readonly string[]) => parts.join(t('phrase.comma')),
    /** `Nothing unusual. The comments look ordinary.` */
    sentences: (parts: readonly string[]) => parts.join(t('phrase.stop')),
  };
}
