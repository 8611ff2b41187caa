import { metricsIn, type Totals } from '@/lib/campaign';
import { AREAS, type Metric } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { dayInShort, valueWords } from './measure-words';

const OVER_TIME: ReadonlySet<Metric> = new Set(['search-rank', 'brand-searches']);

/** What was written down, by KFS+C: each area apart, with how many entries and the latest day. */
export function AreaTable({ totals, currency }: { totals: Totals; currency: string }) {
  const app = useApp();
  const { t } = app;
  // What is held against earlier stands in a list of its own.
  const metrics = metricsIn(totals).filter((metric) => !OVER_TIME.has(metric));
  if (metrics.length === 0) return <p className="sheet-small">{t('results.noLog')}</p>;
  return (
    <div className="sheet-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
      <table aria-label={t('results.areas')}>
        <thead>
          <tr>
            <th scope="col">{t('log.metric')}</th>
            {AREAS.map((area) => (
              <th key={area} scope="col">
                {t(`area.${area}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={metric}>
              <th scope="row">{t(`metric.${metric}`)}</th>
              {AREAS.map((area) => {
                const total = totals.of[area][metric];
                return (
                  <td key={area}>
                    {total ? (
                      <>
                        {valueWords(metric, total.value, currency, app)}{' '}
                        <small>
                          {t('results.entries', { n: total.n, day: dayInShort(total.on, app) })}
                        </small>
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
