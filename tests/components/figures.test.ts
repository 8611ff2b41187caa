import { describe, expect, it } from 'vitest';
import { createFormat } from '@/components/app/format';
import { yardstickFor } from '@/components/figures/band';
import { figureText } from '@/components/figures/figure-text';
import { medianCount, noteValues } from '@/components/figures/note-values';
import type { SignalId } from '@/lib/scoring';
import { DOSSIER, signal } from './fixtures';

const en = createFormat('en');

describe('a figure in words', () => {
  it('shows value, interval and n of a scored signal, and nothing missing', () => {
    const scored = signal('engagement-rate', {
      outcome: 'scored',
      value: 0.0312,
      low: 0.024,
      high: 0.0401,
      n: 18,
    });
    expect(figureText(scored, en)).toEqual({ value: '3.1%', interval: '2.4–4.0%', n: '18 notes' });
  });

  it('never shows 0 for what could not be had, but what would give it', () => {
    const text = figureText(signal('engagement-rate', { need: { notes: 4 } }), en);
    expect(text.value).toBeUndefined();
    expect(text.missing).toBe('Open 4 more notes');
  });

  it.each([
    ['followers', /profile/],
    ['exact-counts', /too wide/],
  ] as const)('says which field is lacking: %s', (field, words) => {
    expect(figureText(signal('engagement-rate', { need: { field } }), en).missing).toMatch(words);
  });

  it('keeps a provisional value beside what it lacks', () => {
    const text = figureText(
      signal('save-rate', { value: 0.01, low: 0.005, high: 0.02, n: 6, need: { notes: 6 } }),
      en,
    );
    expect(text).toMatchObject({ value: '1.0%', missing: 'Open 6 more notes' });
  });

  it('counts comments where comments are counted', () => {
    expect(figureText(signal('copied-comments', { n: 1 }), en).n).toBe('1 comment');
  });
});

describe('the band behind a figure', () => {
  it('is the middle half of measured creators of that size: lower for larger creators', () => {
    const small = yardstickFor('engagement-rate', 'measured', 4_000, en)!;
    const large = yardstickFor('engagement-rate', 'measured', 90_000, en)!;
    expect(small.band.low).toBeLessThan(small.band.high!);
    expect(large.band.high).toBeLessThan(small.band.high!);
  });

  it.each([
    ['engagement-rate', 'guide-2', { low: 0.03, high: 0.08 }, '3–8%'],
    ['like-save-rate', 'guide-4', { low: 0.015 }, '≥ 1.5%'],
  ] as const)('is the very bounds of the guide: %s of %s', (id, guide, band, range) => {
    const yardstick = yardstickFor(id, guide, 4_000, en)!;
    expect(yardstick.band).toEqual(band);
    expect(yardstick.range).toBe(range);
    expect(yardstick.text).toBe(`Guide ${guide.slice(-1)} asks for ${range} (2025-01).`);
    const zh = yardstickFor(id, guide, 4_000, createFormat('zh-CN'))!;
    expect(zh.text).toContain(`：${range}（`);
  });

  it('claims the size only where sizes were told apart and the size is known', () => {
    const text = (id: SignalId, followers?: number) =>
      yardstickFor(id, 'measured', followers, en)?.text;
    expect(text('engagement-rate', 4_000)).toMatch(/of this size/u);
    expect(text('engagement-rate')).toMatch(/mixed sizes and niches/u);
    expect(text('save-like-ratio', 4_000)).toMatch(/mixed sizes and niches/u);
    expect(text('comment-like-ratio', 4_000)).toMatch(/mixed sizes and niches/u);
  });

  it('falls back to measured creators where the chosen guide is silent', () => {
    expect(yardstickFor('save-rate', 'guide-2', 4_000, en)?.text).toMatch(/measured creators/);
    expect(yardstickFor('engagement-rate', 'guide-2', 4_000, en)?.text).toMatch(/Guide 2/);
  });
});

describe('notes behind a figure', () => {
  it('leaves out pinned notes and notes that lack the figure', () => {
    const notes = [
      ...DOSSIER.notes!,
      { id: 'n3', pinned: true as const, likes: { min: 9, max: 9 } },
    ];
    expect(medianCount(notes, 'likes')).toEqual({ value: 215, low: 215, high: 215, n: 2 });
    expect(medianCount(notes, 'saves')).toBeUndefined();
  });

  it('draws only the notes that the signal counted', () => {
    const counted = signal('comment-like-ratio', { evidence: ['n2'] });
    expect(noteValues(counted, DOSSIER)).toEqual([40 / 310]);
  });
});
