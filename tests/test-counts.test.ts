import { describe, expect, it } from 'vitest';
// @ts-expect-error -- plain JavaScript, which runs before anything is installed
import { countPlaywright as untyped } from '../scripts/test-counts.mjs';

const countPlaywright = untyped as (report: unknown) => unknown;
const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

describe('how browser tests are counted', () => {
  it('names what passed at the second attempt, and fails what never did', () => {
    const suites = [
      { specs: [spec('a', 'expected'), spec('b', 'flaky')] },
      { suites: [{ specs: [spec('c', 'unexpected'), spec('d', 'skipped')] }] },
    ];
    expect(countPlaywright({ suites })).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['d'],
      again: ['b'],
    });
  });

  it('counts what kept the runner itself from working as failed, and no report as nothing', () => {
    expect(countPlaywright({ suites: [], errors: [{}] })).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined)).toMatchObject({ passed: 0, failed: 0 });
  });
});
