import type { View } from './shapes';

/** A figure as the page shows it: exact up to four digits, then rounded to one decimal of the unit. */
export function shown(count: number | string, view: View): string {
  const value = Number(count);
  if (!/^\d+$/.test(String(count))) return String(count);
  if (view.language === 'en') {
    if (value >= 1_000_000) return `${tenths(value, 1_000_000)}M`;
    return value >= 1_000 ? `${tenths(value, 1_000)}K` : String(value);
  }
  if (value >= 100_000_000) return `${tenths(value, 100_000_000)}亿`;
  return value >= 10_000 ? `${tenths(value, 10_000)}万` : String(value);
}

/** The same, with the site's word in place of a zero. */
export function shownOr(count: number | string, zero: string, view: View): string {
  return Number(count) === 0 ? zero : shown(count, view);
}

/** What a visitor who is not logged in is given: exact below ten, then only the order of magnitude. */
export function bucket(value: number): string {
  if (value < 10) return String(value);
  if (value < 1_000) return '10+';
  return value < 10_000 ? '1千+' : '1万+';
}

function tenths(value: number, unit: number): string {
  return String(Math.round(value / (unit / 10)) / 10);
}
