import { EVENING, postingWindows } from '@/lib/campaign';
import { BEIJING_OFFSET } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { HERE } from '../../../charts/time-text';
import { calendarWords, dayWords, ownHours } from './day-words';

/** Evenings in China around a day, beside the user's own clock. */
export function WindowsCard({ around, today }: { around: string; today: string }) {
  const app = useApp();
  const { t } = app;
  const windows = postingWindows(around);
  const isSameClock = windows.every(({ from }) => HERE.offset(from) === BEIJING_OFFSET);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="card" aria-label={t('windows.title')}>
      <h2>{t('windows.title')}</h2>
      <p className="quiet">{t('windows.explained', { from: EVENING.from, to: EVENING.to })}</p>
      <div className="table-scroll table-scroll-auto">
        <table className="table windows-table" aria-label={t('windows.title')}>
          <thead>
            <tr>
              <th scope="col">{t('windows.china')}</th>
              <th scope="col">{t('windows.hours')}</th>
              {!isSameClock && <th scope="col">{t('windows.own', { zone })}</th>}
              <th scope="col">{t('windows.what')}</th>
            </tr>
          </thead>
          <tbody>
            {windows.map(({ day, from, to, isWeekend, calendar }) => (
              <tr key={day} className={day === around ? 'row-selected' : undefined}>
                <th scope="row">
                  {day === around ? (
                    <strong>{dayWords(day, app, today)}</strong>
                  ) : (
                    dayWords(day, app, today)
                  )}
                </th>
                <td>
                  {EVENING.from}:00–{EVENING.to}:00
                </td>
                {!isSameClock && <td>{ownHours(from, to, app)}</td>}
                <td className="quiet">
                  {[
                    isWeekend && t('windows.weekend'),
                    ...calendar.map((entry) => calendarWords(entry, app)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
