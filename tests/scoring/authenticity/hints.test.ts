import { describe, expect, it } from 'vitest';
import { judgeComments } from '@/lib/scoring/authenticity';
import type { Promotion } from '@/lib/scoring/authenticity/promotion';
import type { Readers } from '@/lib/scoring/authenticity/read-text';
import { NOW, ordinary } from './invented';

/* Texts that sound a little like promotion: many of one section order it, and do no more. */

const plain = ordinary(60);

/** Judged as if the first so many texts sounded a little like promotion, and the others not at all. */
function withHints(hinting: number, odds: Partial<Promotion> = {}) {
  const texts = new Set(plain.slice(0, hinting).map(({ text }) => text));
  const said = { promotion: -0.5, manner: -0.5, praise: -6, ...odds };
  const readers: Readers = {
    promotion: (text) => (texts.has(text) ? said : { promotion: -4, manner: -4, praise: -6 }),
    style: () => -6,
  };
  const { sections, comments, signals } = judgeComments({
    ...{ notes: [], comments: plain, background: [], now: NOW, readers },
  });
  return { section: sections[0]!, comments, signals };
}

describe('texts that sound a little like promotion', () => {
  it('rank a section higher the more of it they are', () => {
    const suspicions = [0, 10, 20, 40].map((n) => withHints(n).section.suspicion!);
    expect(suspicions).toEqual([...suspicions].sort((a, b) => a - b));
    expect(suspicions[3]).toBeGreaterThan(suspicions[0]! + 0.5);
  });

  it('say nothing where they are few', () => {
    expect(withHints(2).section.suspicion).toBe(withHints(0).section.suspicion);
  });

  it('alarm nobody, flag nothing and lower no score, however many they are', () => {
    const { section, comments, signals } = withHints(60);
    expect(section.level).toBe('none');
    expect(section.families).toEqual(withHints(0).section.families);
    expect(comments.filter(({ flagged }) => flagged)).toEqual([]);
    expect(signals).toEqual(withHints(0).signals);
  });
});

describe('the model of rarer words', () => {
  const unknown = withHints(40, { promotion: -4, manner: -4 });
  const rare = withHints(40, { promotion: -4, manner: 6 });

  it('orders single comments', () => {
    const high = rare.comments.filter(({ suspicion }) => suspicion > 0.9);
    expect(high.length).toBeGreaterThan(30);
    expect(unknown.comments.filter(({ suspicion }) => suspicion > 0.9)).toEqual([]);
  });

  it('flags none, and changes neither section nor signals', () => {
    expect(rare.comments.filter(({ flagged }) => flagged)).toEqual([]);
    expect(rare.section).toEqual(unknown.section);
    expect(rare.signals).toEqual(unknown.signals);
  });
});
