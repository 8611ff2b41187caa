import { DAY } from '@/lib/model';
import { poissonInterval } from '../statistics';
import { isWindowSeenWhole, type Subject } from '../report/subject';
import { PROVISIONAL_N, SCORED_N, tooLittle, type SignalSpec } from './signal';

/** Yardstick: benchmarks/measured.ts (small creators abroad 3.5, marketplace creators 8). */
export const notesPer30d: SignalSpec = {
  description: {
    id: 'notes-per-30d',
    name: 'Notes per 30 days',
    unit: 'notes',
    group: 'consistency',
    measures: 'How often the creator publishes.',
    formula:
      'notes in the window / its days × 30; when the oldest note seen lies inside the window: (notes − 1) / days since it × 30',
    source: 'Guide 3 asks for posting frequency. Times are read from the note ids.',
    needs: '5 dated notes provisional, 12 for a score. Pinned notes are set aside.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'Poisson (Byar).',
    better: 'higher',
    blindSpots: [
      'Counts only notes that were seen: after search results alone it is a lower bound.',
      'Deleted and hidden notes are missing.',
    ],
  },
  measure(subject, yardstick) {
    const dated = subject.recent.filter((note) => note.ms !== undefined);
    const evidence = dated.map((note) => note.id);
    const n = dated.length;
    if (!subject.moment) return tooLittle(n, { evidence, need: { field: 'now' } });
    const need = { notes: SCORED_N - n };
    if (n < PROVISIONAL_N) return tooLittle(n, { evidence, need });
    const span = spanOf(subject, subject.moment.ms);
    if (span.days <= 0) return tooLittle(n, { evidence, need });
    const per30 = 30 / span.days;
    const interval = poissonInterval(span.notes);
    const figure = {
      value: span.notes * per30,
      low: interval.low * per30,
      high: interval.high * per30,
      n,
      evidence,
    };
    if (n < SCORED_N) return { ...figure, outcome: 'too-little-data', need };
    const score = yardstick.grade('notes-per-30d', figure.value);
    return { ...figure, outcome: 'scored', ...(score !== undefined && { score }) };
  },
};

/**
 * How many notes in how many days. Seeing an older note shows that the whole window was seen;
 * otherwise the time seen ends at the oldest note, which itself marks the start and is not counted.
 */
function spanOf(subject: Subject, now: number): { notes: number; days: number } {
  const times = subject.recent.flatMap((note) => note.ms ?? []);
  if (isWindowSeenWhole(subject)) return { notes: times.length, days: Number(subject.window) };
  return { notes: times.length - 1, days: (now - Math.min(...times)) / DAY };
}
