import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';

/** When notes appear by the hour in China, with the evening peak marked. */
export function Hours({ rhythm }: { rhythm: NonNullable<Report['details']['rhythm']> }) {
  const { t, value } = useApp();
  const most = Math.max(...rhythm.hours, 1);
  const busiest = rhythm.hours
    .map((notes, hour) => ({ notes, hour }))
    .toSorted((a, b) => b.notes - a.notes)
    .slice(0, 3)
    .filter(({ notes }) => notes > 0)
    .map(({ notes, hour }) => t('hours.one', { hour, notes }));
  return (
    <div className="content-part">
      <h3>{t('hours.title', { n: rhythm.timed })}</h3>
      <div className="hours" role="img" aria-label={t('hours.label', { list: busiest.join(', ') })}>
        {rhythm.hours.map((notes, hour) => (
          <div
            key={hour}
            className={`hour ${hour >= 20 && hour < 22 ? 'hour-peak' : ''}`}
            title={t('hours.one', { hour, notes })}
          >
            <div className="hour-bar" style={{ height: `${Math.round((100 * notes) / most)}%` }} />
          </div>
        ))}
      </div>
      <div className="hours-axis" aria-hidden="true">
        <span>0</span>
        <span>6</span>
        <span>12</span>
        <span>18</span>
        <span>24</span>
      </div>
      <p className="quiet">
        {[
          t('hours.gap', { days: value(rhythm.medianGapDays, 'days') }),
          rhythm.peak && t('hours.peak', { share: value(rhythm.peak.value, 'share') }),
          rhythm.weekend && t('hours.weekend', { share: value(rhythm.weekend.value, 'share') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
