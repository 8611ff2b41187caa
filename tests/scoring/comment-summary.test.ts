import { describe, expect, it } from 'vitest';
import { commentSummary, score, type Report, type Section } from '@/lib/scoring';

describe('the comment sections of a creator', () => {
  const section = (n: number, level: Section['level']): Section => ({
    noteId: `n${n}`,
    n,
    outcome: 'scored',
    level,
    families: {},
  });
  const report = (sections: Section[], value?: number): Report => ({
    ...score({ id: 'x' }),
    sections,
    signals: [
      {
        id: 'comment-authenticity',
        outcome: value === undefined ? 'too-little-data' : 'scored',
        n: 0,
        evidence: [],
        ...(value !== undefined && { value, low: value - 0.1, high: value + 0.1 }),
      },
    ],
  });

  it('turn authenticity into suspicion, and its ends around', () => {
    const summary = commentSummary(report([], 0.7));
    expect(summary.suspicion).toBeCloseTo(0.3, 9);
    expect(summary.low).toBeCloseTo(0.2, 9);
    expect(summary.high).toBeCloseTo(0.4, 9);
  });

  it.each<[Section[], string | undefined]>([
    [[], undefined],
    [[section(40, 'none')], 'none'],
    [[section(100, 'none'), section(20, 'strong')], 'none'],
    [[section(60, 'none'), section(10, 'strong'), section(10, 'some')], 'some'],
    [[section(60, 'none'), section(20, 'strong')], 'strong'],
  ])('%# reach the level that a quarter of the comments bears out', (sections, level) => {
    expect(commentSummary(report(sections)).level).toBe(level);
  });

  it('leave out sections that could not be judged', () => {
    const unjudged: Section = { ...section(500, 'none'), outcome: 'too-little-data' };
    expect(commentSummary(report([unjudged]))).toEqual({ n: 0 });
    expect(commentSummary(report([unjudged, section(20, 'strong')]))).toMatchObject({
      level: 'strong',
      n: 20,
    });
  });
});
