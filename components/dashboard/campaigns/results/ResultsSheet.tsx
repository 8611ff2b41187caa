import { middleOf } from '@/lib/model';
import type { Cost, CountSum } from '@/lib/campaign';
import type { List, Measure, Plan } from '@/lib/model';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { costInterval } from '../../../entry/CostLine';
import { dayText } from '../../rights/right-text';
import { AreaTable } from './AreaTable';
import { figuresOf, type CampaignResults } from './campaign-results';
import { LEARNT, LEARNT_FIELDS } from './LearntCard';
import { NotesTable } from './NotesTable';
import { SearchLines } from './SearchLines';
import { sumWords } from './sum-words';

/** So many notes fit on one page with everything else, and so many stand there where there are more. */
const ON_ONE_PAGE = 12;
const BEST = 8;

const got = (note: FollowedNote): number => {
  const { likes, saves, comments } = figuresOf(note);
  return [likes, saves, comments].reduce(
    (sum, count) => sum + (count ? (middleOf(count) ?? count.min) : 0),
    0,
  );
};

/** Those that got most likes, saves and comments. */
const bestOf = (notes: readonly FollowedNote[]): FollowedNote[] =>
  [...notes].sort((a, b) => got(b) - got(a)).slice(0, BEST);

interface Props {
  list: List;
  plan: Plan | undefined;
  currency: string;
  notes: readonly FollowedNote[];
  measures: readonly Measure[];
  results: CampaignResults;
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

/** A campaign's results on paper: what its notes got, what it cost, what was looked up, what was learnt. */
export function ResultsSheet({ list, plan, currency, notes, measures, results }: Props) {
  const app = useApp();
  const { t } = app;
  const span = [plan?.startsOn, plan?.endsOn];
  // More than a page holds: the best stand in the summary, all of them after it.
  const isLong = notes.length > ON_ONE_PAGE;
  const title = isLong ? t('results.best', { n: BEST }) : t('linked.title');
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
      <SearchLines measures={measures} />
      {notes.length > 0 && (
        <section>
          <h2>{title}</h2>
          <NotesTable notes={isLong ? bestOf(notes) : notes} label={title} />
          {isLong && <p className="sheet-small">{t('results.allAfter', { n: notes.length })}</p>}
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
      {isLong && (
        <section className="sheet-after">
          <h2>{t('results.all', { n: notes.length })}</h2>
          <NotesTable notes={notes} label={t('results.all', { n: notes.length })} />
        </section>
      )}
    </article>
  );
}
