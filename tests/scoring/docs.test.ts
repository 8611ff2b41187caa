import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeSignals, SIGNAL_IDS } from '@/lib/scoring';
import { scoringPage } from '../../scripts/scoring-page';

it('docs/scoring.md is what scripts/scoring-docs.ts writes', async () => {
  expect(readFileSync('docs/scoring.md', 'utf8')).toBe(await scoringPage());
});

it('describes every signal once, with a formula, a source and its blind spots', () => {
  const described = describeSignals();
  expect(described.map(({ id }) => id)).toEqual([...SIGNAL_IDS]);
  for (const { formula, source, blindSpots, needs } of described) {
    for (const text of [formula, source, needs, ...blindSpots])
      expect(text.length).toBeGreaterThan(3);
    expect(blindSpots.length).toBeGreaterThan(0);
  }
});
