import { liftsOf, ranksOf, type Lift } from '@/lib/campaign';
import type { Measure } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import type { Format } from '../../../app/format';
import { dayText } from '../../rights/right-text';
import { dayInShort, riseText } from './measure-words';

const daysOf = ({ since, on }: Measure, app: Format): string =>
  [since, on].flatMap((day) => (day === undefined ? [] : dayInShort(day, app))).join(' – ');

/** "手作: 1,180 (29 Oct – 9 Nov) → 2,870 (9 Nov – 20 Nov), +143% a day". */
function liftText(lift: Lift, app: Format): string {
  const { term, first, last } = lift;
  const { t, whole } = app;
  const said = { term: term || t('metric.brand-searches'), last: daysOf(last, app) };
  const to = whole(last.value!);
  if (first === last) return t('results.searches', { ...said, to });
  const more = riseText(lift, app);
  const values = { ...said, to, from: whole(first.value!), first: daysOf(first, app), more };
  if (more === '') return t('results.searchesTwice', values);
  return t(last.since === undefined ? 'results.lift' : 'results.liftADay', values);
}

/** Where the brand stands in search and how often it is searched for, first and last of each term. */
export function SearchLines({ measures }: { measures: readonly Measure[] }) {
  const app = useApp();
  const { t } = app;
  const ranks = ranksOf(measures);
  const lifts = liftsOf(measures);
  if (ranks.length + lifts.length === 0) return null;
  return (
    <section>
      <h2>{t('area.search')}</h2>
      <ul>
        {ranks.map(({ term, first, last }) => (
          <li key={`rank ${term}`}>
            {t(first.id === last.id ? 'results.rankOnce' : 'results.rank', {
              ...{ term: term || '–', from: first.value!, to: last.value! },
              ...{ first: dayText(first.on, app), last: dayText(last.on, app) },
            })}
          </li>
        ))}
        {lifts.map((lift) => (
          <li key={`lift ${lift.term}`}>{liftText(lift, app)}</li>
        ))}
      </ul>
    </section>
  );
}
