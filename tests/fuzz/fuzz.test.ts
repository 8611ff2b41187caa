import { expect, it } from 'vitest';
import { BORDERS } from './borders';
import { tryBorder } from './run';

/* The first cases of a fixed seed: `npm run fuzz` tries 100,000 of each with others. */

it.each(BORDERS)('$name: $proves', async (border) => {
  const limits = { cases: 300, seed: 20_261_121, within: Infinity, longestCase: Infinity };
  const tried = await tryBorder(border, limits);
  expect(tried.failure).toBeUndefined();
  expect(tried.cases).toBe(300);
});
