import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { cut } from './cut';
import type { SheetProps } from './ReportSheet';

const MOST_QUOTES = 3;
const QUOTE_CUT = 26;
const MOST_BRANDS = 5;

/** What the notes say that a person should read: possible collaborations, brands, words to look twice at. */
export function ReportCues({ report }: SheetProps) {
  const { t } = useApp();
  const { pair, aside } = phrasesOf(t);
  const { collaborations, brands = [], sensitiveWords = [] } = report.details;
  const possible = collaborations?.cues.filter((cue) => cue.possible) ?? [];
  const quotes = [...new Set(possible.flatMap(({ cues }) => cues.map(({ quote }) => quote)))];
  const named = brands.filter(({ kind }) => kind !== 'account').slice(0, MOST_BRANDS);
  const lines = [
    collaborations &&
      pair(t('collab.title'), t('collab.count', { n: possible.length, of: collaborations.read })),
    quotes.length > 0 &&
      quotes
        .slice(0, MOST_QUOTES)
        .map((quote) => `“${cut(quote, QUOTE_CUT)}”`)
        .join(' '),
    named.length > 0 &&
      pair(
        t('brands.title'),
        named
          .map(({ name, kind, found }) => {
            const isTold = kind === 'own' || kind === 'competitor';
            const mark = isTold ? t(`brands.kind.${kind}`) : undefined;
            return aside(cut(name, 14), `${found.length}`, mark);
          })
          .join(t('list.comma')),
      ),
    sensitiveWords.length > 0 &&
      pair(
        t('watched.title'),
        sensitiveWords
          .map(({ list, kind, found }) => {
            const name = list === 'own' ? t(`watched.${kind}`) : t(`wordList.${list}`);
            return aside(name, t('n.notes', { n: found.length }));
          })
          .join(t('list.comma')),
      ),
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <section>
      <h2>
        {t('report.cues')} <small>{t('report.cuesMark')}</small>
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
        {lines.length === 0 && <li>{t('report.noCues')}</li>}
      </ul>
    </section>
  );
}
