import { DAY } from '@/lib/model';
import type { DatedNote } from '../report/subject';
import { tooLittle, type SignalSpec } from './signal';

/** One dated note could be any note of the creator; three make the newest one worth a score. */
const SCORED_NOTES = 3;

/** Yardstick: benchmarks/measured.ts. */
export const daysSinceLastNote: SignalSpec = {
  description: {
    id: 'days-since-last-note',
    name: 'Days since the last note',
    unit: 'days',
    group: 'consistency',
    measures: 'Whether the creator is still active.',
    formula: 'now − publication of the newest note that is not pinned',
    source: 'Guide 4 looks at the last 90 days.',
    needs:
      'One dated note for a value, 3 for a score. Counted over all notes, not the window alone.',
    minimum: { of: 'notes', scored: SCORED_NOTES },
    interval: 'Zero width for times to the second; up to a day or a month for coarser ones.',
    better: 'lower',
    blindSpots: ['A newer note that was not seen makes it smaller.'],
  },
  measure(subject, yardstick) {
    const { moment } = subject;
    let n = 0;
    let newest: DatedNote | undefined;
    for (const note of subject.notes) {
      if (note.pinned || note.ms === undefined || (moment && note.ms > moment.ms)) continue;
      n++;
      if (!newest || note.ms > newest.ms!) newest = note;
    }
    if (!moment || !newest) {
      return tooLittle(n, { need: moment ? { notes: SCORED_NOTES } : { field: 'now' } });
    }
    const value = (moment.ms - newest.ms!) / DAY;
    const blur = { second: 0, minute: 1 / 1_440, day: 1, month: 31 };
    const width = blur[newest.publishedAt?.precision ?? 'second'];
    const figure = {
      value,
      low: Math.max(0, value - width),
      high: value,
      n,
      evidence: [newest.id],
    };
    if (n < SCORED_NOTES) {
      return { ...figure, outcome: 'too-little-data', need: { notes: SCORED_NOTES - n } };
    }
    const score = yardstick.grade('days-since-last-note', value);
    return { ...figure, outcome: 'scored', ...(score !== undefined && { score }) };
  },
};
