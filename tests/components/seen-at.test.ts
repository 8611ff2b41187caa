import { describe, expect, it } from 'vitest';
import { scoreSeenAt, seenAtOf } from '@/components/figures/seen-at';
import type { Report } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { signal } from './fixtures';

const on = (at: number) => ({ at, page: 'note' as const });
const TIMES: ReadTimes = {
  profile: { followers: on(50), nickname: on(900) },
  notes: new Map([
    ['n1', { likes: on(300), saves: on(100), comments: on(100), title: on(800) }],
    ['n2', { likes: on(700), saves: on(700), comments: on(700) }],
  ]),
  comments: 400,
};

describe('when the facts behind a figure were read', () => {
  it('looks only at the notes and the fields that the figure is worked out from', () => {
    expect(seenAtOf(signal('save-rate', { evidence: ['n1'] }), TIMES)).toBe(100);
    expect(seenAtOf(signal('like-save-rate', { evidence: ['n1'] }), TIMES)).toBe(300);
    expect(seenAtOf(signal('like-save-rate', { evidence: ['n1', 'n2'] }), TIMES)).toBe(700);
    expect(seenAtOf(signal('lifetime-ratio', { evidence: [] }), TIMES)).toBe(50);
    expect(seenAtOf(signal('creator-replies', { evidence: [] }), TIMES)).toBe(400);
  });

  it('says nothing where that is not known', () => {
    const none: ReadTimes = { profile: {}, notes: new Map() };
    expect(seenAtOf(signal('hit-rate-100', { evidence: ['n1'] }), none)).toBeUndefined();
    expect(seenAtOf(signal('creator-replies', { evidence: [] }), none)).toBeUndefined();
    expect(seenAtOf(signal('hit-rate-100', { evidence: [] }), TIMES)).toBeUndefined();
  });

  it('of a score is the newest of its scored figures', () => {
    const signals = [
      signal('save-rate', { outcome: 'scored', evidence: ['n1'] }),
      signal('stability', { outcome: 'too-little-data', evidence: ['n2'] }),
    ];
    expect(scoreSeenAt({ signals } as Report, TIMES)).toBe(100);
  });
});
