import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { quoteText, rateText } from '../../entry/quote-text';
import { cut } from './cut';
import type { SheetProps } from './ReportSheet';

const MOST_TOPICS = 5;
/** Letters of what the profile says of an agency, a contact, a shop or a brand; one line each. */
const QUOTE_CUT = 40;

/** What it is about, for whom, what the profile says, and price. */
export function ReportContent({ data, report }: SheetProps) {
  const app = useApp();
  const { t, value, interval } = app;
  const { entry } = data;
  const rate = app.settings.ownCurrency;
  const quote = entry && quoteText(entry, rate, app);
  const { pair, aside, listed, sentences } = phrasesOf(t);
  const { topics, geography, brandFit, account = [] } = report.details;
  const content = [
    topics &&
      topics.top
        .slice(0, MOST_TOPICS)
        .map(({ topic }) => `#${cut(topic, 16)}`)
        .join(' '),
    topics &&
      pair(
        t('content.verticality'),
        aside(
          value(topics.verticality, 'share'),
          interval(topics.verticalityRange.low, topics.verticalityRange.high, 'share'),
          t('n.notes', { n: topics.n }),
        ),
      ),
    geography &&
      pair(
        t('content.places', { n: geography.n, of: geography.of }),
        listed(
          geography.places
            .slice(0, 3)
            .map((place) => `${app.place(place.place)} ${value(place.value, 'share')}`),
        ),
      ),
    brandFit?.fit &&
      pair(
        t('brand.fit'),
        aside(
          value(brandFit.fit.value, 'share'),
          interval(brandFit.fit.low, brandFit.fit.high, 'share'),
          t('brand.read', { n: brandFit.n }),
        ),
      ),
    brandFit &&
      brandFit.competitors.length > 0 &&
      pair(
        t('brand.competitors'),
        listed(
          brandFit.competitors
            .slice(0, 3)
            .map(({ term, found }) => aside(cut(term, 16), t('n.notes', { n: found.length }))),
        ),
      ),
    ...account.map((cue) => pair(t(`cues.${cue.kind}`), `“${cut(cue.quote, QUOTE_CUT)}”`)),
    account.some(({ kind }) => kind === 'brand-account') && t('cues.brandNorms'),
    quote &&
      pair(
        t('column.quote'),
        sentences([quote, rateText([entry], rate, app)].filter((part) => part !== undefined)),
      ),
  ].filter((line) => typeof line === 'string' && line !== '');
  if (content.length === 0) return null;
  return (
    <section>
      <h2>{t('region.content')}</h2>
      <ul>
        {content.map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
