import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/model';
import { dossier, exact, note, notes, NOW, signal } from './make';

/* One test for each clause of the first rule of the report. */

const rate = (of: Dossier) => signal(of, 'engagement-rate');

describe('engagement-rate', () => {
  it('is the median over notes of (likes + saves + comments) / followers', () => {
    // Sums 240, 250, …, 380 over 15 notes: the median is the eighth.
    const found = rate(dossier({ notes: notes(15) }));
    expect(found).toMatchObject({ outcome: 'scored', n: 15 });
    expect(found.value).toBeCloseTo((170 + 100 + 40) / 10_000, 12);
  });

  it('takes the mean of the two middle notes when their number is even', () => {
    expect(rate(dossier({ notes: notes(12) })).value).toBeCloseTo((155 + 140) / 10_000, 12);
  });

  it('leaves out notes published more than 90 days before now', () => {
    const old = Array.from({ length: 20 }, (_, i) => note(`old${i}`, { likes: exact(9_000) }, 91));
    const found = rate(dossier({ notes: [...notes(13), ...old] }));
    expect(found.n).toBe(13);
    expect(found.evidence).not.toContain('old0');
  });

  it('counts a note exactly 90 days old', () => {
    expect(rate(dossier({ notes: [...notes(12), note('edge', {}, 90)] })).n).toBe(13);
  });

  it('leaves out notes published after now', () => {
    expect(rate(dossier({ notes: [...notes(12), note('later', {}, -2)] })).n).toBe(12);
  });

  it('leaves out pinned notes', () => {
    expect(rate(dossier({ notes: [...notes(12), note('pin', { pinned: true })] })).n).toBe(12);
  });

  it('leaves out notes of the last seven days: their figures still rise', () => {
    expect(rate(dossier({ notes: [...notes(12), note('new', {}, 3)] })).n).toBe(12);
  });

  it('leaves no note out as young when nothing says how late it is', () => {
    const undated = dossier({ now: undefined, notes: [...notes(12), note('new', {}, 3)] });
    expect(rate(undated)).toMatchObject({ outcome: 'scored', n: 13 });
  });

  it('counts notes without a time', () => {
    const undated = notes(12).map(({ publishedAt: _, ...rest }) => rest);
    expect(rate(dossier({ notes: undated })).n).toBe(12);
  });

  it('reads the time of a note from its id when nothing else tells it', () => {
    const old = { ...note('5f0000000000000000000001'), publishedAt: undefined };
    const fresh = { ...note('6a0000000000000000000001'), publishedAt: undefined };
    const found = rate(dossier({ now: '2026-06-01T00:00:00Z', notes: [...notes(0), old, fresh] }));
    expect(found.evidence).toEqual(['6a0000000000000000000001']);
  });

  it.each(['likes', 'saves', 'comments'] as const)('leaves out notes that lack %s', (field) => {
    const lacking = note('lacking');
    delete lacking[field];
    expect(rate(dossier({ notes: [...notes(12), lacking] })).n).toBe(12);
  });

  it.each([0, 1, 4])('is too little with %i usable notes: no value, no score', (n) => {
    const found = rate(dossier({ notes: notes(n) }));
    expect(found.outcome).toBe('too-little-data');
    expect(found).not.toHaveProperty('value');
    expect(found).not.toHaveProperty('low');
    expect(found).not.toHaveProperty('score');
    expect(found.need).toEqual({ notes: 12 - n });
  });

  it.each([5, 6, 11])('shows a provisional value without a score with %i notes', (n) => {
    const found = rate(dossier({ notes: notes(n) }));
    expect(found.outcome).toBe('too-little-data');
    expect(found).not.toHaveProperty('score');
    expect(found.low).toBeLessThanOrEqual(found.value!);
    expect(found.high).toBeGreaterThanOrEqual(found.value!);
  });

  it.each([12, 13, 60])('is scored with %i notes', (n) => {
    const found = rate(dossier({ notes: notes(n) }));
    expect(found.outcome).toBe('scored');
    expect(found.score).toBeGreaterThanOrEqual(0);
    expect(found.score).toBeLessThanOrEqual(100);
  });

  it('asks for no more notes where the whole window was seen and holds too few', () => {
    const found = rate(dossier({ notes: [...notes(8), note('older', {}, 200)] }));
    expect(found).toMatchObject({
      outcome: 'too-little-data',
      n: 8,
      reason: 'few-notes-in-window',
    });
    expect(found).not.toHaveProperty('need');
  });

  it('does not apply to a creator without followers', () => {
    const creator = { followers: exact(0) };
    expect(rate(dossier({ creator, notes: notes(12) })).outcome).toBe('not-applicable');
    expect(rate(dossier({ creator, notes: notes(4) })).outcome).toBe('too-little-data');
  });

  it('says what is missing when followers were never seen', () => {
    const found = rate({ id: 'x', now: NOW, notes: notes(20) });
    expect(found).toMatchObject({ outcome: 'too-little-data', need: { field: 'followers' } });
    expect(found).not.toHaveProperty('value');
  });
});
