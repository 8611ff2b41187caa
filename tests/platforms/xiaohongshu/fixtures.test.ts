import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observationSchema } from '@/lib/model';
import { expectationOf, FIXTURES, fixtures, readFixture, SOURCES } from './fixtures';

const RECORD = process.env.UPDATE_FIXTURES === '1';

/** Small files, readable in a review: one fact a line would be longer than the page itself. */
function pretty(expected: unknown): string {
  const text = JSON.stringify(expected, null, 1);
  return `${text.replace(/\{[^{}[\]]*\}/g, (inner) => inner.replace(/\s*\n\s*/g, ' '))}\n`;
}

describe.each(fixtures())('$name', (fixture) => {
  const read = Object.fromEntries(SOURCES.map((source) => [source, readFixture(fixture, source)]));

  it('is read as recorded', () => {
    const expected = expectationOf(fixture.name);
    if (RECORD) writeFileSync(`${FIXTURES}${fixture.name}.expected.json`, pretty(read));
    else if (!expected) {
      expect.fail(
        `no ${fixture.name}.expected.json: record it with UPDATE_FIXTURES=1, then look at it`,
      );
    } else expect(read).toEqual(expected);
  });

  it.each(SOURCES)(
    'is a valid observation without anything of the viewer or a token: %s',
    (source) => {
      expect(observationSchema.parse(read[source])).toEqual(read[source]);
      const text = JSON.stringify(read[source]);
      expect(text).not.toMatch(/secret|xsec_token|正在看的人|5f0000000000000000000001|99887766/);
      expect(text).not.toMatch(/null|""/);
    },
  );
});
