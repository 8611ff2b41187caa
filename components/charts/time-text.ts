import { BEIJING_OFFSET } from '@/lib/model';
import { dateForm, type Language } from '@/lib/i18n';

const DAY = 86_400_000;

/** The zone whose days an axis is marked by: China's for publication, the reader's own for visits. */
export interface Zone {
  timeZone?: string;
  /** From UTC at that moment, ms. */
  offset(at: number): number;
}

export const CHINA: Zone = { timeZone: 'Asia/Shanghai', offset: () => BEIJING_OFFSET };
export const HERE: Zone = { offset: (at) => -new Date(at).getTimezoneOffset() * 60_000 };

/** What is written at a mark: as fine as the marks are apart, never finer. */
export function markText(step: number, language: Language, zone: Zone): (at: number) => string {
  const options: Intl.DateTimeFormatOptions =
    step < DAY
      ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
      : step < 180 * DAY
        ? { day: 'numeric', month: 'short' }
        : { month: 'short', year: 'numeric' };
  const form = dateForm(language, {
    ...options,
    ...(zone.timeZone && { timeZone: zone.timeZone }),
  });
  return (at) => form.format(at);
}
