import { publicationOf, ranksOf, type Cost, type CountSum } from '@/lib/campaign';
import type { List, Measure, Plan } from '@/lib/model';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import type { Format } from '../../../app/format';
import { costInterval } from '../../../entry/CostLine';
import { dayText } from '../../rights/right-text';
import { AreaTable } from './AreaTable';
import { figuresOf, type CampaignResults } from './campaign-results';
import { LEARNT, LEARNT_FIELDS } from './LearntCard';

interface Props {
  list: List;
  plan: Plan | undefined;
  currency: string;
  notes: readonly FollowedNote[];
  measures: readonly Measure[];
  results: CampaignResults;
}

/** A sum as far as it is known. */
function sumWords({ low, high }: CountSum, { whole, t }: Format): string {
  if (high === undefined) return t('figure.atLeast', { low: whole(low) });
  return low === high ? whole(low) : `${whole(low)}–${whole(high)}`;
}

function Figure({ name, value, n }: { name: string; value: string; n?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {n && <dd className="sheet-small">{n}</dd>}
    </div>
  );
}

function Headline({ results, currency, notes }: Pick<Props, 'results' | 'currency' | 'notes'>) {
  const app = useApp();
  const { t, whole, money } = app;
  const { sums, interactions, cost, expected, spend, fees } = results;
  const ofNotes = (sum: CountSum) => t('n.notes', { n: sum.n });
  // Exact counts leave nothing open.
  const costWords = (one: Cost) =>
    [one.low !== one.high && costInterval(one, currency, app), t('n.notes', { n: one.n })]
      .filter(Boolean)
      .join(' · ');
  const { total } = expected;
  const amount = (value: number | undefined) => value !== undefined && money(value, currency);
  const more = [
    ['spend', amount(spend)],
    ['perThousand', amount(results.perThousand)],
    ['perClick', amount(results.perClick)],
    ['perOrder', amount(results.perOrder)],
    [
      'returned',
      results.returned !== undefined &&
        t('results.times', { n: app.value(results.returned, 'ratio') }),
    ],
  ] as const;
  return (
    <dl className="sheet-counts">
      <Figure name={t('results.notes')} value={whole(notes.length)} />
      {interactions && (
        <Figure
          name={t('results.interactions')}
          value={sumWords(interactions, app)}
          n={ofNotes(interactions)}
        />
      )}
      {total && (
        <Figure
          name={t('results.expected')}
          value={whole(Math.round(total.value))}
          n={`${whole(Math.round(total.low))}–${whole(Math.round(total.high))} · ${t('expected.n', { n: expected.n })}`}
        />
      )}
      {sums.saves && (
        <Figure name={t('field.saves')} value={sumWords(sums.saves, app)} n={ofNotes(sums.saves)} />
      )}
      {sums.shares && (
        <Figure
          name={t('field.shares')}
          value={sumWords(sums.shares, app)}
          n={ofNotes(sums.shares)}
        />
      )}
      {fees !== undefined && <Figure name={t('results.fees')} value={money(fees, currency)} />}
      {cost.interactions && (
        <Figure
          name={t('expected.cost.interactions')}
          value={money(cost.interactions.value, currency)}
          n={costWords(cost.interactions)}
        />
      )}
      {cost.saves && (
        <Figure
          name={t('expected.cost.saves')}
          value={money(cost.saves.value, currency)}
          n={costWords(cost.saves)}
        />
      )}
      {more.map(
        ([name, value]) =>
          value !== false && <Figure key={name} name={t(`results.${name}`)} value={value} />,
      )}
    </dl>
  );
}

function NotesTable({ notes }: { notes: readonly FollowedNote[] }) {
  const app = useApp();
  const { t } = app;
  const figures = ['likes', 'saves', 'comments', 'shares'] as const;
  return (
    <div className="sheet-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
      <table aria-label={t('linked.title')}>
        <thead>
          <tr>
            <th scope="col">{t('link.note')}</th>
            <th scope="col">{t('results.published')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {t(`field.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => {
            const { link, row } = note;
            const own = figuresOf(note);
            return (
              <tr key={link.noteId}>
                <th scope="row" lang="zh">
                  {row?.note.title ?? link.title ?? t('note.untitled')}{' '}
                  <small>{link.creatorName}</small>
                </th>
                <td>{app.day(publicationOf(link))}</td>
                {figures.map((figure) => (
                  <td key={figure}>{own[figure] ? app.count(own[figure]) : '–'}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A campaign's results on paper: what its notes got, what it cost, what was looked up, what was learnt. */
export function ResultsSheet({ list, plan, currency, notes, measures, results }: Props) {
  const app = useApp();
  const { t } = app;
  const ranks = ranksOf(measures);
  const span = [plan?.startsOn, plan?.endsOn];
  const learnt = LEARNT_FIELDS.filter((field) => plan?.[field] !== undefined);
  return (
    <article className="sheet sheet-campaign" aria-label={t('results.title')}>
      <header>
        <h1>{list.name}</h1>
        <p>
          {[
            plan?.objective && t(`plan.objective.${plan.objective}`),
            plan?.market,
            span.some(Boolean) && span.map((day) => dayText(day, app)).join(' – '),
            plan?.budget !== undefined &&
              t('results.budget', { sum: app.money(plan.budget, currency) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {plan?.goal && <p className="sheet-small">{plan.goal}</p>}
      </header>
      <section>
        <h2>{t('results.title')}</h2>
        <Headline results={results} currency={currency} notes={notes} />
        {results.withoutFee > 0 && (
          <p className="sheet-small">{t('results.withoutFee', { n: results.withoutFee })}</p>
        )}
        {results.totals.withoutRate > 0 && (
          <p className="sheet-small">
            {t('results.withoutRate', { n: results.totals.withoutRate })}
          </p>
        )}
      </section>
      <section>
        <h2>{t('results.areas')}</h2>
        <AreaTable totals={results.totals} currency={currency} />
      </section>
      {ranks.length > 0 && (
        <section>
          <h2>{t('metric.search-rank')}</h2>
          <ul>
            {ranks.map(({ term, first, last }) => (
              <li key={term}>
                {t(first.id === last.id ? 'results.rankOnce' : 'results.rank', {
                  ...{ term: term || '–', from: first.value!, to: last.value! },
                  ...{ first: dayText(first.on, app), last: dayText(last.on, app) },
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h2>{t('linked.title')}</h2>
          <NotesTable notes={notes} />
        </section>
      )}
      {learnt.length > 0 && (
        <section>
          <h2>{t('learnt.title')}</h2>
          {learnt.map((field) => (
            <p key={field} className="sheet-learnt">
              <strong>{t(LEARNT[field])}:</strong> {plan![field]}
            </p>
          ))}
        </section>
      )}
      <footer>
        <p>{t('results.basis')}</p>
        <p>
          {t('results.made', { day: app.day(app.services.now()), version: app.services.version })}
        </p>
      </footer>
    </article>
  );
}
