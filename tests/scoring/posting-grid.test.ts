import { describe, expect, it } from 'vitest';
import { postingGrid, score } from '@/lib/scoring';
import { dossier, note } from './make';

const at = (iso: string, precision: 'second' | 'day' = 'second') => ({
  publishedAt: { at: iso, precision, source: 'state' as const },
});

describe('the posting grid', () => {
  const given = dossier({
    notes: [
      // Saturday 13:30 UTC is 21:30 in China; Saturday 17:00 UTC is already Sunday there.
      note('a', at('2026-03-07T13:30:00.000Z')),
      note('b', at('2026-03-07T13:59:00.000Z')),
      note('c', at('2026-03-07T17:00:00.000Z')),
      note('day', at('2026-03-06T00:00:00.000Z', 'day')),
      note('pinned', { ...at('2026-03-07T13:30:00.000Z'), pinned: true }),
    ],
  });

  it('counts by weekday and hour in China what is known to the hour', () => {
    const { n, notes } = postingGrid(given, { window: 'all' });
    expect(n).toBe(3);
    expect(notes[6]![21]).toBe(2);
    expect(notes[0]![1]).toBe(1);
    expect(notes.flat().reduce((sum, count) => sum + count)).toBe(3);
  });

  it('has the same notes as the rhythm', () => {
    const { rhythm } = score(given, { window: 'all' }).details;
    const { n, notes } = postingGrid(given, { window: 'all' });
    expect(rhythm?.timed ?? n).toBe(n);
    const hours = notes[0]!.map((_, hour) => notes.reduce((sum, day) => sum + day[hour]!, 0));
    if (rhythm) expect(hours).toEqual(rhythm.hours);
  });

  it('leaves out what the user set aside', () => {
    expect(postingGrid(given, { window: 'all', overruled: { notes: ['a'] } }).n).toBe(2);
  });
});
