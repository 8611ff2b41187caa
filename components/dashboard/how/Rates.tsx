import { errorRates, HOW_MEASURED, type MeasuredGroup } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';
import { RATE_COLUMNS } from './rate-columns';
import { ScoringWords } from './ScoringWords';

const READING = [HOW_MEASURED.alarms, HOW_MEASURED.areas, HOW_MEASURED.heldOut];

/** How often the judgement of comments errs: false alarms first, then detection, group by group. */
export function Rates() {
  const { t } = useApp();
  const { on, version, command, groups } = errorRates();
  return (
    <section aria-labelledby="error-rates">
      <h2 id="error-rates">{t('how.rates')}</h2>
      <p className="quiet">
        {t('how.rates.on', { date: on, version })}
        <Gap />
        <code>{command}</code>
      </p>
      <ul className="plain-points">
        {READING.map((text) => (
          <li key={text}>
            <ScoringWords english={text} />
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <RateTable key={group.id} group={group} />
      ))}
    </section>
  );
}

/** One group of rows, or those of it that are about one signal. */
export function RateTable({ group }: { group: MeasuredGroup }) {
  const app = useApp();
  const columns = RATE_COLUMNS[group.kind];
  return (
    <table className="rates">
      <caption>
        <ScoringWords english={group.title} />
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {app.t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ScoringWords english={row.what} />
            </th>
            {columns.map(({ head, cell }) => {
              const { figure, beside } = cell(row, app);
              return (
                <td key={head}>
                  {figure || '–'} {beside && <span className="quiet">{beside}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
