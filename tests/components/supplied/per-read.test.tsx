// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EngagementPerRead } from '@/components/supplied/EngagementPerRead';
import { engagementPerRead } from '@/components/supplied/per-read';
import type { Supplied } from '@/lib/model';
import { ENTRY, report } from '../fixtures';
import { render } from '../render';

const reads = (value: number, asOf = '2026-11-01'): Supplied => ({
  field: 'reads',
  value,
  supplier: '千瓜',
  asOf,
  addedAt: '2026-11-02T00:00:00.000Z',
});
const typical = { interactions: { value: 400, low: 300, high: 600, n: 18 } };

describe('engagement per read', () => {
  it('is the typical note’s interactions ÷ the newest reads, with the counts’ interval and n', () => {
    const supplied = [reads(1, '2026-01-01'), reads(5_000)];
    expect(engagementPerRead({ supplied }, typical)).toEqual({
      ...{ value: 0.08, low: 0.06, high: 0.12, n: 18 },
      from: supplied[1],
    });
  });

  it.each([
    ['no reads', [], typical],
    ['reads of none', [reads(0)], typical],
    ['no typical note', [reads(5_000)], undefined],
  ])('is nothing with %s', (_, supplied, given) => {
    expect(engagementPerRead({ supplied }, given)).toBeUndefined();
  });

  const shown = async (supplied: Supplied[], details = {}) => {
    const { container } = await render(
      <EngagementPerRead entry={{ ...ENTRY, supplied }} report={report([], { details })} />,
    );
    return container.textContent;
  };

  it('stands with its supplier and day, or says what is missing', async () => {
    expect(await shown([reads(5_000)], { typical })).toMatch(/8.0%.*18 notes.*千瓜, 2026-11-01/u);
    expect(await shown([reads(5_000)])).toContain('open 5 notes');
    expect(await shown([], { typical })).toBe('');
  });
});
