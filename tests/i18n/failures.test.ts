import { sourcesUnder } from '../shape/sources';
import { BACKUP_PROBLEMS } from '@/lib/storage';
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

/** Every reason that the two rooms can give, read from their code: one that nobody translated is found. */
function reasonsInCode(): string[] {
  const text = sourcesUnder('lib/storage', 'lib/capture')
    .map((source) => source.text)
    .join('\n');
  const forms = [
    /StorageFailure\(\s*'refused',\s*'([^']+)'/gu,
    /\brefused\('([^']+)'\)/gu,
    /\brefuse\('((?:observe|command): [^']+)'\)/gu,
    /\breason: '([^']+)'/gu,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1]!));
}

describe('every reason in the code', () => {
  const reasons = [...new Set([...reasonsInCode(), ...Object.values(BACKUP_PROBLEMS)])];

  it('is found', () => expect(reasons.length).toBeGreaterThan(15));

  it.each(reasons)('has its Chinese: %s', (reason) => {
    expect(formatFailure(reason, 'zh-CN')).toMatch(/\p{Script=Han}/u);
  });
});
