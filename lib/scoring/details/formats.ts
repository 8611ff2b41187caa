import { endsOf, ratioOf, sumOf } from '../signals/count-ends';
import { medianOfNotes } from '../signals/median-of-notes';
import type { Measured } from '../signals/signal';
import type { Subject } from '../report/subject';
import type { Yardstick } from '../benchmarks/yardstick';

/** The engagement rate of one kind of note by itself. */
export interface Formats {
  image?: Measured | undefined;
  video?: Measured | undefined;
}

/**
 * Image notes and videos apart: they serve different ends (guide 3), and a mix hides which of them
 * works. The same rules as the engagement rate; without followers, absent.
 */
export function formatsOf(subject: Subject, yardstick: Yardstick): Formats | undefined {
  const { followers } = subject;
  if (!followers || followers.max === undefined || followers.min === 0) return undefined;
  const base = endsOf(followers);
  const measure = (type: 'image' | 'video'): Measured | undefined => {
    const notes = subject.settled.filter((note) => note.type === type);
    if (notes.length === 0) return undefined;
    return medianOfNotes({
      notes,
      figureOf: ({ likes, saves, comments }) =>
        likes && saves && comments ? sumOf([likes, saves, comments]) : undefined,
      scale: (sum) => ratioOf(sum, base),
      grade: (value) => yardstick.grade('engagement-rate', value, base.point),
    });
  };
  const [image, video] = [measure('image'), measure('video')];
  if (!image && !video) return undefined;
  return { ...(image && { image }), ...(video && { video }) };
}
