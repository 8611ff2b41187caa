import { useApp } from '../../app/AppContext';
import { suppliedCosts } from '../../supplied/costs';
import { groupedSupplied } from '../../supplied/grouped';
import { suppliedInFull } from '../../supplied/supplied-text';
import { useSuppliedBy } from '../../supplied/SuppliedRow';
import { cut } from './cut';
import type { SheetProps } from './ReportSheet';

const MOST_SUPPLIED = 6;
const LONGEST = 60;

/** What others supplied, each marked as theirs, and the cost that follows. */
export function ReportSupplied({ data }: SheetProps) {
  const app = useApp();
  const { t } = app;
  const by = useSuppliedBy();
  const groups = groupedSupplied(data.entry?.supplied);
  const costs = data.entry ? suppliedCosts(data.entry, app.settings.ownCurrency) : [];
  return (
    <section>
      <h2>
        {t('supplied.title')} <small>{t('report.suppliedMark')}</small>
      </h2>
      <ul>
        {groups.slice(0, MOST_SUPPLIED).map(({ field, newest }) => (
          <li key={field}>
            {t(`suppliedField.${field}`)}{' '}
            <strong>{cut(suppliedInFull(newest, app), LONGEST)}</strong> – {cut(by(newest), 44)}
          </li>
        ))}
        {costs.slice(0, 1).map((cost) => (
          <li key={cost.per}>
            {t(`suppliedCost.${cost.per}`)}{' '}
            <strong>
              {cost.converted && '≈ '}
              {app.money(cost.value, cost.currency)}
            </strong>
          </li>
        ))}
      </ul>
      {groups.length > MOST_SUPPLIED && (
        <p>{t('evidence.more', { n: groups.length - MOST_SUPPLIED })}</p>
      )}
    </section>
  );
}
