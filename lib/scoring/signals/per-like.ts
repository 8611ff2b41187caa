import type { Subject } from '../report/subject';
import type { Yardstick } from '../benchmarks/yardstick';
import type { SignalId } from '../types';
import { endsOf, ratioOf } from './count-ends';
import { medianOfNotes } from './median-of-notes';
import type { Measured } from './signal';

/** Below 10 likes a ratio to likes jumps by tenths with every single reader. */
export const MIN_LIKES = 10;

/** Median over the window's notes of one count over likes; notes under MIN_LIKES likes are left out. */
export function perLike(
  id: SignalId,
  part: 'saves' | 'comments',
  subject: Subject,
  yardstick: Yardstick,
): Measured {
  return medianOfNotes({
    notes: subject.settled,
    figureOf: (note) => {
      const over = note[part];
      if (!over || !note.likes || note.likes.min < MIN_LIKES) return undefined;
      return ratioOf(endsOf(over), endsOf(note.likes));
    },
    grade: (value) => yardstick.grade(id, value),
  });
}
