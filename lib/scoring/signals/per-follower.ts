import type { Count } from '@/lib/model';
import type { Subject } from '../report/subject';
import type { Yardstick } from '../benchmarks/yardstick';
import type { SignalId } from '../types';
import { endsOf, ratioOf, sumOf } from './count-ends';
import { medianOfNotes } from './median-of-notes';
import { PROVISIONAL_N, tooLittle, type Measured } from './signal';

type NoteCount = 'likes' | 'saves' | 'comments';

/**
 * Median over the window's notes of the sum of `parts`, over followers. All notes share one follower
 * figure, so its width is applied once, to the finished median.
 */
export function perFollower(
  id: SignalId,
  parts: readonly NoteCount[],
  subject: Subject,
  yardstick: Yardstick,
): Measured {
  const { followers } = subject;
  const usable = subject.settled.filter((note) => parts.every((part) => note[part]));
  const evidence = usable.map((note) => note.id);
  if (!followers) return tooLittle(usable.length, { evidence, need: { field: 'followers' } });
  const base = endsOf(followers);
  if (base.point === 0 && usable.length >= PROVISIONAL_N) {
    return { outcome: 'not-applicable', n: usable.length, evidence, reason: 'no-followers' };
  }
  // "1万+" followers bound the rate from above only: that is no interval to score.
  const open = followers.max === undefined;
  return medianOfNotes({
    notes: usable,
    figureOf: (note) => sumOf(parts.map((part) => note[part] as Count)),
    scale: (sum) => (open ? { ...sum, high: Infinity } : ratioOf(sum, base)),
    grade: (value) => yardstick.grade(id, value, base.point),
  });
}
