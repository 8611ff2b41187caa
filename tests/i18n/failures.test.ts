import { describe, expect, it } from 'vitest';
import { formatFailure } from '@/lib/i18n';
import { asFailure } from '@/lib/storage/failure';

describe('why something was not stored', () => {
  it.each(['QuotaExceededError', 'VersionError', 'SecurityError', 'UnknownError'])(
    'is said in Chinese: %s',
    (name) => {
      const { message } = asFailure(Object.assign(new Error('x'), { name }));
      expect(formatFailure(message, 'zh-CN')).toMatch(/^[^a-z]*(Kolens)?$/u);
      expect(formatFailure(message, 'en')).toBe(message);
    },
  );

  it.each([
    'the extension does not answer',
    'storage is busy',
    'the page sends more than can be stored',
  ])('is said in Chinese: %s', (why) => {
    expect(formatFailure(why, 'zh-CN')).toMatch(/\p{Script=Han}/u);
  });

  it('stays as it is when nobody knows it', () => {
    expect(formatFailure('something else', 'zh-CN')).toBe('something else');
  });
});
