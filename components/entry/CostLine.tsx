import type { Entry } from '@/lib/model';
import { costPer, type Cost, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import type { Format } from '../app/format';
import { Explain } from '../kit/Explain';
import { pricesOf } from './price';

type Per = 'interactions' | 'saves';

/** `¥1.90–2.40`, both ends with the decimals of the cost itself; in words without an upper end. */
export function costInterval({ value, low, high }: Cost, currency: string, app: Format): string {
  const from = app.money(low, currency, value);
  if (high === undefined) return app.t('figure.atLeast', { low: from });
  const to = app.money(high, currency, value);
  return `${from}–${to.replace(/^\D+/u, '')}`;
}

function CostOf({ entry, report, per }: { entry: Entry; report: Report; per: Per }) {
  const app = useApp();
  const { t, settings } = app;
  const { cny, own } = pricesOf(entry, settings.ownCurrency);
  const count = report.details.typical?.[per];
  const price = cny ?? own;
  if (!price) return null;
  const currency = cny ? 'CNY' : own!.currency;
  const cost = costPer(price.amount, count);
  const inOwn = cny && own ? costPer(own.amount, count) : undefined;
  return (
    <div className="cost">
      <dt>
        <Explain content={<p>{t(`cost.${per}.formula`)}</p>}>{t(`cost.${per}`)}</Explain>
      </dt>
      <dd>
        {cost ? (
          <>
            <strong>{app.money(cost.value, currency)}</strong>{' '}
            {inOwn && own && `≈ ${app.money(inOwn.value, own.currency)} `}
            <span className="quiet">
              {costInterval(cost, currency, app)} · {t('n.notes', { n: cost.n })}
            </span>
          </>
        ) : (
          <span className="quiet">{t('cost.tooLittle')}</span>
        )}
      </dd>
    </div>
  );
}

/** What the quote comes to for each interaction and each save, with the interval of the counts carried. */
export function CostLine({ entry, report }: { entry: Entry; report: Report | undefined }) {
  const { t, settings } = useApp();
  if (!report || (entry.quoteCny === undefined && !entry.quoteOwn)) return null;
  const { cny, own } = pricesOf(entry, settings.ownCurrency);
  const rate = settings.ownCurrency;
  return (
    <div className="costs field-wide">
      <dl>
        <CostOf entry={entry} report={report} per="interactions" />
        <CostOf entry={entry} report={report} per="saves" />
      </dl>
      {rate && (cny?.converted ?? own?.converted) && (
        <p className="quiet">
          {t('cost.rate', { currency: rate.currency, rate: String(rate.cnyPer), day: rate.asOf })}
        </p>
      )}
    </div>
  );
}
