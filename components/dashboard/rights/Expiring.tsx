import type { Expiry } from '@/lib/campaign';
import { useApp } from '../../app/AppContext';
import { hashOf } from '../routes';
import { dayText, pieceText } from './right-text';

/** Licences that have ended or are about to, the most urgent first. */
export function Expiring({ expiries }: { expiries: readonly Expiry[] }) {
  const app = useApp();
  const { t } = app;
  if (expiries.length === 0) return null;
  return (
    <section className="card" aria-label={t('expiry.title')}>
      <h2>{t('expiry.title')}</h2>
      <ul className="expiries">
        {expiries.map(({ right, endsOn, daysLeft }) => (
          <li key={right.id}>
            <a href={hashOf('rights', 'record', right.id)} lang="zh">
              {pieceText(right, app)}
            </a>{' '}
            {right.creatorName && <span lang="zh">{right.creatorName}</span>}{' '}
            <span className={daysLeft < 0 ? 'problem' : 'quiet'}>
              {dayText(endsOn, app)} ·{' '}
              {daysLeft < 0
                ? t('expiry.past', { n: -daysLeft })
                : t('expiry.left', { n: daysLeft })}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('expiry.how')}</p>
    </section>
  );
}
