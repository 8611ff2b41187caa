import { describe, expect, it } from 'vitest';
import {
  chooseLanguage,
  createTranslator,
  formatAge,
  formatBytes,
  formatCompact,
  formatCount,
  formatCountInFull,
  formatInterval,
  formatTime,
  formatValue,
  formatYuan,
} from '@/lib/i18n';

const orMore = (min: string) => `${min} or more`;

describe('counts', () => {
  it.each([
    [{ min: 0, max: 0 }, '0', '0'],
    [{ min: 9_999, max: 9_999 }, '9,999', '9,999'],
    [{ min: 12_503, max: 12_503 }, '12.5K', '1.25万'],
    [{ min: 12_500, max: 13_499 }, '12.5–13.4K', '1.25–1.34万'],
    [{ min: 1_000, max: 9_999 }, '1,000–9,999', '1,000–9,999'],
    [{ min: 119_500, max: 120_499 }, '119.5–120.4K', '11.95–12.04万'],
    [{ min: 10_000 }, '10,000 or more', '10,000 or more'],
    [{ min: 950_000, max: 1_049_999 }, '950K–1.04M', '95–104万'],
  ])('%j', (count, en, zh) => {
    expect(formatCount(count, 'en', orMore)).toBe(en);
    expect(formatCount(count, 'zh-CN', orMore)).toBe(zh);
  });

  it('gives all digits on request', () => {
    expect(formatCountInFull({ min: 12_500, max: 13_499 }, 'en', orMore)).toBe('12,500–13,499');
  });

  it('is exact below ten thousand', () => {
    expect([999, 1_000, 9_999, 10_000].map((n) => formatCompact(n, 'en'))).toEqual([
      '999',
      '1,000',
      '9,999',
      '10K',
    ]);
  });
});

describe('values', () => {
  it.each([
    [0.0312, 'rate', '3.1%'],
    [0.0034, 'rate', '0.34%'],
    [0.123, 'rate', '12%'],
    [0.45, 'share', '45%'],
    [0.128, 'ratio', '0.13'],
    [0.042, 'ratio', '0.042'],
    [6.28, 'notes', '6.3'],
    [0.08, 'score', '8'],
  ] as const)('%d as %s', (value, unit, text) => {
    expect(formatValue(value, unit, 'en')).toBe(text);
  });

  it('gives both ends of an interval the same decimals, and the sign once', () => {
    expect(formatInterval(0.024, 0.0401, 'rate', 'en')).toBe('2.4–4.0%');
    expect(formatInterval(0.02, 0.21, 'score', 'en')).toBe('2–21');
    expect(formatInterval(0, 0, 'share', 'en')).toBe('0%');
  });

  it('money and sizes', () => {
    expect(formatYuan(12_000, 'en')).toBe('¥12,000');
    expect([0, 950, 1_500, 3_400_000].map((b) => formatBytes(b, 'en'))).toEqual([
      '0 B',
      '950 B',
      '1.5 KB',
      '3.4 MB',
    ]);
  });
});

describe('times', () => {
  const now = Date.UTC(2026, 10, 21, 2);
  it.each([
    [30_000, 'now', '现在'],
    [5 * 60_000, '5 minutes ago', '5分钟前'],
    [26 * 3_600_000, 'yesterday', '昨天'],
    [45 * 86_400_000, '45 days ago', '45天前'],
    [100 * 86_400_000, '3 months ago', '3个月前'],
    [-5_000, 'now', '现在'],
  ])('%d ms ago', (age, en, zh) => {
    expect(formatAge(now - age, now, 'en')).toBe(en);
    expect(formatAge(now - age, now, 'zh-CN')).toBe(zh);
  });

  it('writes a publication in China time, no finer than it is known', () => {
    const at = '2026-11-20T20:30:00.000Z';
    expect(formatTime({ at, precision: 'minute', source: 'dom' }, 'en')).toContain('Nov 21, 2026');
    expect(formatTime({ at, precision: 'minute', source: 'dom' }, 'en')).toContain('04:30');
    expect(formatTime({ at, precision: 'month', source: 'dom' }, 'en')).toBe('Nov 2026');
  });
});

describe('languages', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-CN'],
    [['fr-FR', 'zh-CN'], 'zh-CN'],
    [['fr-FR'], 'en'],
    [['en-GB', 'zh'], 'en'],
  ])('%j', (preferred, language) => {
    expect(chooseLanguage('auto', preferred)).toBe(language);
  });

  it('takes plurals from the language', () => {
    expect(createTranslator('en')('n.notes', { n: 1 })).toBe('1 note');
    expect(createTranslator('en')('n.notes', { n: 1_200 })).toBe('1,200 notes');
    expect(createTranslator('zh-CN')('n.notes', { n: 1 })).toBe('1 篇笔记');
  });
});
