import { useApp } from '../../app/AppContext';
import { cut } from './cut';
import type { SheetProps } from './ReportSheet';

const MOST_QUOTES = 3;
const QUOTE_CUT = 26;
const MOST_BRANDS = 5;

/** What the notes say that a person should read: possible collaborations, brands, words to look twice at. */
export function ReportCues({ report }: SheetProps) {
  const { t } = useApp();
  const { collaborations, brands = [], sensitiveWords = [] } = report.details;
  const possible = collaborations?.cues.filter((cue) => cue.possible) ?? [];
  const quotes = [...new Set(possible.flatMap(({ cues }) => cues.map(({ quote }) => quote)))];
  const named = brands.filter(({ kind }) => kind !== 'account').slice(0, MOST_BRANDS);
  const lines = [
    collaborations &&
      `${t('collab.title')}: ${t('collab.count', { n: possible.length, of: collaborations.read })}`,
    quotes.length > 0 &&
      quotes
        .slice(0, MOST_QUOTES)
        .map((quote) => `“${cut(quote, QUOTE_CUT)}”`)
        .join(' '),
    named.length > 0 &&
      `${t('brands.title')}: ${named
        .map(({ name, kind, found }) => {
          const mark =
            kind === 'own' || kind === 'competitor' ? `, ${t(`brands.kind.${kind}`)}` : '';
          return `${cut(name, 14)} (${found.length}${mark})`;
        })
        .join(t('list.comma'))}`,
    sensitiveWords.length > 0 &&
      `${t('watched.title')}: ${sensitiveWords
        .map(({ list, kind, found }) => {
          const name = list === 'own' ? t(`watched.${kind}`) : t(`wordList.${list}`);
          return `${name} (${t('n.notes', { n: found.length })})`;
        })
        .join(t('list.comma'))}`,
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
