const UNITS: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 萬: 1e4, w: 1e4 };
const FORM = /^(\d{1,13}(?:\.\d+)?)([千万萬kw])?$/iu;

/**
 * An amount of money as people type it: `12,000`, `¥ 4 800`, `1.2万`, `3k`.
 * @returns undefined for nothing typed, null for what is no amount of 0 or more
 */
export function amountIn(text: string): number | undefined | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[,\s¥€$£'’]/gu, '');
  if (plain === '') return undefined;
  const [, digits, unit] = FORM.exec(plain) ?? [];
  if (digits === undefined) return null;
  // Through the decimal text: 1.2 × 10,000 is 12,000 and no hair less.
  return Number((Number(digits) * (UNITS[unit ?? ''] ?? 1)).toPrecision(15));
}
