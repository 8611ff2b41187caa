import { describe, expect, it } from 'vitest';
import { BENCHMARKS, quantileAt, scoreOn } from '@/lib/scoring';

describe('the value that scores so much', () => {
  const curves = BENCHMARKS.flatMap(({ curves: all }) => Object.values(all)).filter(
    (curve) => curve.kind === 'quantiles',
  );

  it.each([undefined, 3_000, 250_000])('is the score the other way round: %s followers', (size) => {
    expect(curves.length).toBeGreaterThan(0);
    for (const curve of curves) {
      for (const percent of [25, 50, 75]) {
        expect(scoreOn(curve, quantileAt(curve, percent, size), size)).toBeCloseTo(percent, 6);
      }
    }
  });
});
