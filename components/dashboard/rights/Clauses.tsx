import { clausesOf } from '@/lib/campaign';
import type { Right } from '@/lib/model';
import { useApp } from '../../app/AppContext';

/** What a contract must settle, and what of it this record has an answer to. */
export function Clauses({ right }: { right: Right }) {
  const { t } = useApp();
  const clauses = clausesOf(right);
  const settled = clauses.filter(({ isSettled }) => isSettled).length;
  return (
    <section className="card" aria-label={t('clauses.title')}>
      <h2>{t('clauses.title')}</h2>
      <p className="quiet">{t('clauses.settled', { n: settled, of: clauses.length })}</p>
      <ul className="checklist clauses">
        {clauses.map(({ clause, isSettled }) => (
          <li key={clause}>
            <span className={isSettled ? 'quiet' : 'problem'}>
              {t(isSettled ? 'clauses.done' : 'clauses.open')}
            </span>
            <span>{t(`clause.${clause}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
