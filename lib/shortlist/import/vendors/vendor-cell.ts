import type { SuppliedForm } from '@/lib/model';
import type { ProblemCode } from '../problem';

/*
 * A figure as the data services write it: "12.3万", "1.2w", "¥14,500", "39.75%", "1.5% | 1200".
 * What cannot be read without guessing is refused with a reason.
 */

export type VendorCell =
  { is: 'absent' } | { is: 'read'; value: number | string } | { is: 'problem'; code: ProblemCode };

const ABSENT = /^(?:-+|—+|–|\/|无|暂无|未知|null|none|n\/?a|nan|暂无数据|未设置)?$/iu;
const NUMBER =
  /^[¥￥$]?\s*(?<digits>-?\d[\d,，]*(?:\.\d+)?|-?\.\d+)\s*(?<unit>万|w|千|k|亿)?\s*(?:元|人|篇|次|\+)?$/iu;
const UNITS: Record<string, number> = { 万: 1e4, w: 1e4, 千: 1e3, k: 1e3, 亿: 1e8 };

/**
 * @param header the column's name as it stands: a "%" there makes bare numbers per cent
 */
export function readVendorCell(form: SuppliedForm, raw: string, header: string): VendorCell {
  const text = raw.normalize('NFKC').trim();
  if (ABSENT.test(text)) return { is: 'absent' };
  if (form === 'text') return { is: 'read', value: raw.trim().slice(0, 2000) };
  if (form === 'share') return readShare(text, header);
  const value = numberIn(text);
  if (value === undefined) return { is: 'problem', code: 'cell.no-number' };
  return { is: 'read', value: form === 'count' ? Math.round(value) : value };
}

/** "1.2万" → 12000; undefined for what is no single number. */
export function numberIn(text: string): number | undefined {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups) return undefined;
  const digits = Number((groups['digits'] ?? '').replace(/[,，]/gu, ''));
  const unit = UNITS[(groups['unit'] ?? '').toLowerCase()] ?? 1;
  const value = Number((digits * unit).toFixed(6));
  return Number.isFinite(value) && Math.abs(value) <= 1e12 ? value : undefined;
}

function readShare(text: string, header: string): VendorCell {
  // "1.5% | 1200": the share and the number of people behind it.
  const share =
    text
      .split(/[|,;]/u)
      .find((part) => part.includes('%'))
      ?.trim() ?? text;
  const isPercent = share.endsWith('%');
  const value = numberIn(isPercent ? share.slice(0, -1).trim() : share);
  if (value === undefined || value < 0) return { is: 'problem', code: 'cell.no-number' };
  const says = isPercent || /%|百分/u.test(header.normalize('NFKC'));
  if (says) {
    if (value > 100) return { is: 'problem', code: 'cell.no-number' };
    return { is: 'read', value: Number((value / 100).toFixed(8)) };
  }
  // 0.4 is a fraction. 40 without a sign is most likely per cent, but that is a guess.
  return value <= 1 ? { is: 'read', value } : { is: 'problem', code: 'cell.no-percent' };
}
