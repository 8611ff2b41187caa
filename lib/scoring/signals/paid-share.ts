import { paidFindingOf } from '../content/paid-cues';
import type { SignalSpec } from './signal';
import { shareOfNotes } from './share-of-notes';

/** Thresholds: one published rule flags more than 30 %, another more than 40 % (benchmarks/measured.ts). */
export const paidShare: SignalSpec = {
  description: {
    id: 'paid-share',
    name: 'Possible collaborations',
    unit: 'share',
    group: 'commercial',
    measures: 'How many of the notes carry cues of a possible collaboration.',
    formula:
      'notes with a clear cue, or two kinds of weak ones, and no denial / notes whose words were seen',
    source:
      'Guides 2 and 3 look at past brand work. The site’s web pages carry no cooperation mark: cues are topics, thanks for an invitation, disclosure words, gifted products, prices, brand accounts.',
    needs: 'Opened notes of the window: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'Wilson.',
    better: 'lower',
    blindSpots: [
      'A cue is no proof, and paid notes without cues are not found.',
      'Marks inside pictures and videos are not read.',
    ],
  },
  measure(subject, yardstick) {
    const answers = subject.recent.flatMap((note) => {
      const finding = paidFindingOf(note, subject.overruled);
      if (!finding) return [];
      return { noteId: note.id, answer: finding.possible ? ('yes' as const) : ('no' as const) };
    });
    return shareOfNotes({ answers, grade: (value) => yardstick.grade('paid-share', value) });
  },
};
