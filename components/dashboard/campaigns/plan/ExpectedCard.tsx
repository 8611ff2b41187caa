import { expectedOf } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';
import { costInterval } from '../../../entry/CostLine';
import type { Member } from './members';

interface Props {
  members: readonly Member[];
  /** In the campaign's currency, in the order of the members. */
  prices: readonly (number | undefined)[];
  currency: string;
}

function Figure({ per, members, prices, currency }: Props & { per: 'interactions' | 'saves' }) {
  const app = useApp();
  const { t } = app;
  const { total, n, cost } = expectedOf(
    members.map(({ row, part }, i) => ({
      typical: row.report?.details.typical?.[per],
      notes: part?.notes,
      price: prices[i],
    })),
  );
  if (!total) return null;
  const whole = (value: number) => app.whole(Math.round(value));
  return (
    <>
      <div className="count">
        <dt>{t(`expected.${per}`)}</dt>
        <dd>{whole(total.value)}</dd>
        <dd className="count-n">
          {whole(total.low)}–{whole(total.high)} · {t('expected.n', { n })}
        </dd>
      </div>
      <div className="count">
        <dt>{t(`expected.cost.${per}`)}</dt>
        <dd>{cost ? app.money(cost.value, currency) : '–'}</dd>
        <dd className="count-n">
          {cost
            ? `${costInterval(cost, currency, app)} · ${t('expected.n', { n: cost.n })}`
            : t('expected.noPrice')}
        </dd>
      </div>
    </>
  );
}

/** What the campaign can be expected to get, of what was seen of its creators. */
export function ExpectedCard(props: Props) {
  const { t } = useApp();
  const { members } = props;
  const scored = members.filter(({ row }) => row.report).length;
  const seen = members.filter(({ row }) => row.report?.details.typical?.interactions).length;
  return (
    <section className="card" aria-label={t('expected.title')}>
      <h2>{t('expected.title')}</h2>
      <p className="quiet">{t('expected.explained')}</p>
      {seen > 0 && (
        <dl className="counts counts-pairs">
          <Figure {...props} per="interactions" />
          <Figure {...props} per="saves" />
        </dl>
      )}
      {scored < members.length ? (
        <p className="quiet" role="status">
          {t('expected.scoring', { done: scored, of: members.length })}
        </p>
      ) : (
        <p className="quiet">
          {seen === 0
            ? t('expected.none')
            : seen < members.length && t('expected.unseen', { n: members.length - seen })}
        </p>
      )}
    </section>
  );
}
