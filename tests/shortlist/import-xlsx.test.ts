import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseImport, toXlsx } from '@/lib/shortlist';
import { someRows } from './arbitrary-row';
import { CREATOR_ID, row } from './sample';

it('our own XLSX brings back what it holds, typed cells and text that looks like a formula', async () => {
  const given = row({
    nickname: '=1+1',
    bio: "'quoted",
    tags: ['a;b', 'c'],
    followers_low: 12_500,
    engagement_rate: 0.0312,
    quote_cny: 3200.5,
    added_at: '2026-11-10T08:00:00.000Z',
  });
  const preview = await parseImport(toXlsx([given]), 'shortlist.xlsx');
  expect(preview).toMatchObject({ kind: 'xlsx', problems: [] });
  expect(preview.creators[0]?.row).toEqual(given);
});

it('our own XLSX is read without a problem, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(someRows, async (rows) => {
      const { creators, problems } = await parseImport(toXlsx(rows), 'a.xlsx');
      // Text that XML cannot hold, or that is only white space, may come back changed; rows never.
      expect(creators.map(({ entry }) => entry.creatorId)).toEqual(
        rows.map(({ creator_id }) => creator_id),
      );
      expect(problems.filter(({ code }) => code.startsWith('row.'))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('a damaged spreadsheet is refused, never thrown over', async () => {
  const file = toXlsx([row({ creator_id: CREATOR_ID, nickname: 'Ann' })]);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
      const damaged = file.slice();
      damaged[at] = byte;
      const whole = await parseImport(damaged, 'a.xlsx');
      const cut = await parseImport(damaged.slice(0, at), 'a.xlsx');
      for (const { creators } of [whole, cut]) expect(creators.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});
