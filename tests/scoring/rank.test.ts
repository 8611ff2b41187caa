import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAmong } from '@/lib/scoring';

describe('the place among others', () => {
  it.each([
    [5, [1, 2, 3], 'higher', 1, 4],
    [5, [9, 5, 1], 'higher', 2, 4],
    [5, [9, 5, 1], 'lower', 2, 4],
    [1, [2, 3], 'lower', 1, 3],
    [1, [2, 3], 'neither', 3, 3],
  ] as const)('%d among %j, %s is better: %d of %d', (value, others, better, rank, of) => {
    expect(rankAmong(value, others, better)).toMatchObject({ rank, of });
  });

  it('gives a share of those who do worse from five others on, ties counted half', () => {
    expect(rankAmong(5, [1, 1, 5, 9], 'higher')).not.toHaveProperty('ahead');
    const { ahead } = rankAmong(5, [1, 1, 5, 9, 9], 'higher')!;
    expect(ahead!.value).toBe(0.5);
    expect(ahead!.low).toBeLessThan(0.5);
    expect(ahead!.high).toBeGreaterThan(0.5);
  });

  it('is none without others', () => {
    expect(rankAmong(5, [], 'higher')).toBeUndefined();
  });

  it('a better value never stands worse', () => {
    const values = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(20), fc.nat(20), (others, value, more) => {
        const [worse, better] = [value, value + more].map((v) => rankAmong(v, others, 'higher')!);
        expect(better!.rank).toBeLessThanOrEqual(worse!.rank);
        expect(better!.ahead?.value ?? 1).toBeGreaterThanOrEqual(worse!.ahead?.value ?? 0);
      }),
    );
  });
});
