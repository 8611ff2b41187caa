import type { PointerEvent } from 'react';
import { dateForm } from '@/lib/i18n';
import { PEAK_HOURS } from '@/lib/scoring';
import { useApp } from '../app/AppContext';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Monday first, as a week is written in China. */
const DAYS = [1, 2, 3, 4, 5, 6, 0];
/** Sunday 4 January 1970: any week will do for the names of its days. */
const A_SUNDAY = Date.UTC(1970, 0, 4, 12);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Props {
  /** Notes by day of the week (Sunday first) and hour. */
  cells: readonly (readonly number[])[];
  label: string;
  /** For narrow places: the shade says how many, the number is said on hover and to screen readers. */
  dense?: boolean;
}

/** The same moment of any week where the reader is: China keeps one clock all year. */
function hereText(day: number, hour: number, now: number, language: string): string {
  const week = now - (now % (7 * DAY));
  // Weeks since 1970 begin on a Thursday; China is eight hours ahead of UTC.
  const at = week + ((day + 3) % 7) * DAY + (hour - 8) * HOUR;
  return dateForm(language, { weekday: 'short', hour: 'numeric' }).format(at);
}

/** Notes by weekday and hour as a real table: the darker the more, the number on the spot. */
export function HeatMap({ cells, label, dense = false }: Props) {
  const { t, language, services } = useApp();
  const most = Math.max(1, ...cells.flat());
  const dayName = dateForm(language, { weekday: 'short', timeZone: 'UTC' });
  // Said when it is asked for: in words for every cell it would take longer than all the rest of the map.
  const say = ({ target }: PointerEvent) => {
    const cell = target instanceof Element && target.closest<HTMLElement>('[data-slot]');
    if (!cell) return;
    const [day, hour] = cell.dataset['slot']!.split(' ').map(Number) as [number, number];
    cell.title = t('heat.slot', {
      day: dayName.format(A_SUNDAY + day * DAY),
      hour,
      notes: cells[day]?.[hour] ?? 0,
      here: hereText(day, hour, services.now(), language),
    });
  };
  return (
    <div
      className={`heat-scroll ${dense ? 'heat-dense' : ''}`}
      role="group"
      tabIndex={0}
      aria-label={label}
    >
      <table className="heat" onPointerOver={say}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <td />
            {HOURS.map((hour) => (
              <th key={hour} scope="col" className={PEAK_HOURS.includes(hour) ? 'heat-peak' : ''}>
                <span className={hour % (dense ? 6 : 3) === 0 ? '' : 'sr-only'}>{hour}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{dayName.format(A_SUNDAY + day * DAY)}</th>
              {HOURS.map((hour) => {
                const notes = cells[day]?.[hour] ?? 0;
                const step = notes === 0 ? 0 : Math.ceil((4 * notes) / most);
                return (
                  <td key={hour} className={`heat-${step}`} data-slot={`${day} ${hour}`}>
                    {notes > 0 ? (
                      <span className={dense ? 'sr-only' : ''}>{notes}</span>
                    ) : (
                      <span className="sr-only">0</span>
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
