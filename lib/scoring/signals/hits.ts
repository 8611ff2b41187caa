import type { Count } from '@/lib/model';
import type { Subject } from '../report/subject';
import type { Yardstick } from '../benchmarks/yardstick';
import type { SignalId } from '../types';
import { endsOf } from './count-ends';
import { shareOfNotes, type Answer } from './share-of-notes';
import type { Measured } from './signal';

/** Share of the window's notes that reached `cut` likes. Cards show likes: no note need be opened. */
export function hits(id: SignalId, cut: number, subject: Subject, yardstick: Yardstick): Measured {
  return shareOfNotes({
    answers: subject.settled
      .filter((note) => note.likes)
      .map((note) => ({ noteId: note.id, answer: reaches(note.likes!, cut) })),
    grade: (value) => yardstick.grade(id, value),
  });
}

function reaches(likes: Count, cut: number): Answer {
  if (likes.min >= cut) return 'yes';
  if (likes.max !== undefined && likes.max < cut) return 'no';
  return endsOf(likes).point >= cut ? 'maybe-yes' : 'maybe-no';
}
