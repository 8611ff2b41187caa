import { expiriesOf, WARN_DAYS } from '@/lib/campaign';
import { useApp } from '../../app/AppContext';
import { useRights } from '../../data/use-rights';
import { dayOf } from '../files/day';
import { hashOf } from '../routes';

/** A line above the dashboard while licences have ended or are about to. */
export function ExpiryNotice() {
  const { t, services } = useApp();
  const expiries = expiriesOf(useRights() ?? [], dayOf(services.now()));
  if (expiries.length === 0) return null;
  const ended = expiries.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = expiries.length - ended;
  const said = [
    ended > 0 && t('expiry.ended', { n: ended }),
    soon > 0 && t('expiry.soon', { n: soon, days: WARN_DAYS }),
  ];
  return (
    <p className="notice-line" role="status">
      {said.filter(Boolean).join(' · ')} <a href={hashOf('rights')}>{t('expiry.go')}</a>
    </p>
  );
}
