import type { View } from './shapes';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEIJING = 8 * HOUR;

/** A moment as the site writes it, in Beijing's time whatever the reader's own zone is. */
export function dateText(ms: number, view: View): string {
  const age = view.now - ms;
  const english = view.language === 'en';
  if (age < MINUTE) return english ? 'Just now' : '刚刚';
  if (age < HOUR) return ago(Math.floor(age / MINUTE), english ? 'minute' : '分钟', english);
  const days = dayNumber(view.now) - dayNumber(ms);
  if (days === 0) return ago(Math.floor(age / HOUR), english ? 'hour' : '小时', english);
  const at = new Date(ms + BEIJING).toISOString();
  if (days === 1) return `${english ? 'Yesterday' : '昨天'} ${at.slice(11, 16)}`;
  if (days < 7) return ago(days, english ? 'day' : '天', english);
  const thisYear = at.slice(0, 4) === new Date(view.now + BEIJING).toISOString().slice(0, 4);
  return thisYear ? at.slice(5, 10) : at.slice(0, 10);
}

function ago(count: number, unit: string, english: boolean): string {
  return english ? `${count} ${unit}${count === 1 ? '' : 's'} ago` : `${count}${unit}前`;
}

function dayNumber(ms: number): number {
  return Math.floor((ms + BEIJING) / DAY);
}
