import { useState } from 'react';
import type { SignalId } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { ChartFrame } from '../../charts/ChartFrame';
import { Distribution } from '../../charts/Distribution';
import type { Rows } from '../../data/use-rows';
import { pricesOf } from '../../entry/price';
import { rateText } from '../../entry/quote-text';
import { SIGNAL_UNITS } from '../../figures/signal-units';
import type { Row } from '../rows';
import { chosenRows, ListChoice } from './ListChoice';
import { Mix } from './Mix';
import { SPREAD, spreadOf } from './spread';

function Spread({ rows, id }: { rows: readonly Row[]; id: SignalId }) {
  const { t, value, interval } = useApp();
  const unit = SIGNAL_UNITS[id];
  const name = t(`signal.${id}.name`);
  const spread = spreadOf(rows, id);
  if (!spread) {
    return (
      <div className="chart">
        <h3>{name}</h3>
        <p className="quiet">{t('cohort.tooFew')}</p>
      </div>
    );
  }
  const { members, missing, median, low, high } = spread;
  // A score is kept between 0 and 1 and read between 0 and 100.
  const drawn = unit === 'score' ? 100 : 1;
  const summary = t('cohort.spread', {
    name,
    median: value(median, unit),
    band: interval(low, high, unit),
    n: members.length,
  });
  return (
    <ChartFrame
      title={name}
      summary={summary}
      note={
        <p className="quiet">
          <strong>{value(median, unit)}</strong> · {interval(low, high, unit)} · n {members.length}
          {missing > 0 && ` · ${t('cohort.missing', { n: missing })}`}
        </p>
      }
      data={{
        columns: [t('column.creator'), name],
        rows: members.map(({ row, value: own }) => [
          row.creator.nickname ?? t('creator.unnamed'),
          value(own, unit),
        ]),
      }}
    >
      {(width) => (
        <Distribution
          unit={unit === 'score' ? 'notes' : unit}
          value={median * drawn}
          notes={members.map((member) => member.value * drawn)}
          others={[]}
          band={{ low: low * drawn, high: high * drawn }}
          most={unit === 'score' ? 100 : unit === 'share' ? 1 : undefined}
          width={width}
        />
      )}
    </ChartFrame>
  );
}

/** How the shortlist, or one of its lists, is spread and made up. */
export function CohortView({ data }: { data: Rows }) {
  const app = useApp();
  const { t } = app;
  const rate = app.settings.ownCurrency;
  const [listId, setListId] = useState<string>();
  const rows = chosenRows(data.rows, listId);
  return (
    <div className="stack">
      <ListChoice lists={data.lists} value={listId} onChange={setListId} />
      <Mix
        members={rows.map(({ creator, entry }) => {
          const { cny, own } = pricesOf(entry, rate);
          return {
            followers: creator.followers,
            quoteCny: cny?.amount,
            hasOtherQuote: !cny && own !== undefined,
          };
        })}
        note={rateText(
          rows.map(({ entry }) => entry),
          rate,
          app,
        )}
      />
      <section className="card" aria-label={t('cohort.figures')}>
        <h2>{t('cohort.figures')}</h2>
        <div className="spreads">
          {SPREAD.map((id) => (
            <Spread key={id} rows={rows} id={id} />
          ))}
        </div>
      </section>
    </div>
  );
}
