import { describe, expect, it } from 'vitest';
import { errorRates, errorRatesOf, SIGNAL_IDS } from '@/lib/scoring';

const { on, version, groups } = errorRates();
const rows = groups.flatMap(({ kind, rows }) => rows.map((row) => ({ kind, ...row })));

describe('the error rates that people are shown', () => {
  it('say when and on which version they were measured', () => {
    expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(version).toMatch(/^\d{4}\.\d+\.\d+$/u);
  });

  it('hold every row once, false alarms first', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const kinds = groups.map(({ kind }) => kind === 'areas');
    expect(kinds).toEqual([...kinds].sort());
    expect(groups.every((group) => group.rows.length > 0)).toBe(true);
  });

  it.each(rows)('$id: a figure within its interval, with its n', (row) => {
    const shares = [row.value, row.low, row.high, row.strong, row.found, ...(row.heldOut ?? [])];
    for (const share of shares.filter((x) => x !== undefined)) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(row.low).toBeLessThanOrEqual(row.value);
    expect(row.high).toBeGreaterThanOrEqual(row.value);
    expect(row.n).toBeGreaterThan(0);
    expect(row.suspicious !== undefined).toBe(row.kind === 'areas');
    expect(row.found !== undefined).toBe(row.kind === 'areas');
    expect(row.strong !== undefined).toBe(row.kind === 'levels');
  });

  it('give each signal its own rows, and none of another', () => {
    for (const id of SIGNAL_IDS) {
      for (const row of errorRatesOf(id).flatMap((group) => group.rows)) {
        expect(row.signal).toBe(id);
      }
    }
    expect(errorRatesOf('copied-comments')[0]?.rows.length).toBeGreaterThan(0);
    expect(errorRatesOf('lifetime-ratio')).toEqual([]);
  });
});
