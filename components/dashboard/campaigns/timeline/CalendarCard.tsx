import { CALENDAR_CHECKED_ON, CALENDAR_ENDS, calendarWithin } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';
import { dayText } from '../../rights/right-text';
import { calendarWords, spanWords } from './day-words';

interface Props {
  /** Both ends count. */
  from: string;
  to: string;
  today: string;
}

/** China's holidays and sales in the time of the campaign, each with what its date rests on. */
export function CalendarCard({ from, to, today }: Props) {
  const app = useApp();
  const { t } = app;
  const entries = calendarWithin(from, to);
  const bases = [...new Set(entries.map(({ basis }) => basis))];
  return (
    <section className="card" aria-label={t('calendar.title')}>
      <h2>{t('calendar.title')}</h2>
      <p className="quiet">{spanWords(from, to, app, today)}</p>
      {entries.length === 0 ? (
        <p className="quiet">{t('calendar.nothing')}</p>
      ) : (
        <ul className="calendar-list" aria-label={t('calendar.title')}>
          {entries.map((entry) => (
            <li key={`${entry.name} ${entry.from}`}>
              <span className="calendar-days">{spanWords(entry.from, entry.to, app, today)}</span>
              <span>
                <span className={`calendar-kind calendar-${entry.kind}`}>
                  {t(`calendar.kind.${entry.kind}`)}
                </span>{' '}
                {calendarWords(entry, app)}{' '}
                <span className="quiet">{t(`calendar.basis.${entry.basis}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {bases.includes('law') && <p className="quiet">{t('calendar.notDecreed')}</p>}
      {to > CALENDAR_ENDS && (
        <p className="quiet">{t('calendar.ends', { day: dayText(CALENDAR_ENDS, app) })}</p>
      )}
      <p className="quiet">{t('calendar.source', { day: dayText(CALENDAR_CHECKED_ON, app) })}</p>
    </section>
  );
}
