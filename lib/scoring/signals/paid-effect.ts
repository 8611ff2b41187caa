import { paidFindingOf } from '../content/paid-cues';
import { bootstrapInterval, isBounded, median } from '../statistics';
import { sumOf, type Ends } from './count-ends';
import { tooLittle, type SignalSpec } from './signal';

/** Notes of each kind for a provisional value, and for a score. */
const PAID = { provisional: 3, scored: 5 };
const OTHER = { provisional: 5, scored: 8 };

/** 1 = equal. Yardstick: benchmarks/measured.ts. Weight 0: more likes on another note would lower it. */
export const paidEffect: SignalSpec = {
  description: {
    id: 'paid-effect',
    name: 'Collaborations against other notes',
    unit: 'ratio',
    group: 'commercial',
    measures: 'Whether possible collaborations do as well as the creator’s other notes.',
    formula:
      'median interactions of notes with collaboration cues / median interactions of the others',
    source: 'Guide 2 asks how past brand notes performed.',
    needs: 'Provisional: 3 notes with cues and 5 others. Score: 5 and 8.',
    minimum: { of: 'notes', scored: PAID.scored + OTHER.scored },
    interval:
      'Percentile bootstrap of both groups, seeded from the data, over the ends of rounded counts.',
    better: 'higher',
    blindSpots: [
      'Rests on cues: unmarked paid notes count as ordinary.',
      'Promoted notes gain paid reach that no page shows.',
    ],
  },
  measure(subject, yardstick) {
    const paid: Ends[] = [];
    const other: Ends[] = [];
    const evidence: string[] = [];
    for (const note of subject.settled) {
      const finding = paidFindingOf(note, subject.overruled);
      if (!finding || !note.likes || !note.saves || !note.comments) continue;
      const sum = sumOf([note.likes, note.saves, note.comments]);
      (finding.possible ? paid : other).push(sum);
      if (finding.possible) evidence.push(note.id);
    }
    const n = paid.length + other.length;
    if (paid.length === 0 && other.length >= OTHER.scored) {
      return { outcome: 'not-applicable', n, evidence, reason: 'no-paid-notes' };
    }
    const missing =
      Math.max(0, PAID.scored - paid.length) + Math.max(0, OTHER.scored - other.length);
    if (paid.length < PAID.provisional || other.length < OTHER.provisional) {
      return tooLittle(n, { evidence, need: { notes: missing } });
    }
    const figure = compared(paid, other);
    if (!figure) {
      return tooLittle(n, {
        evidence,
        need: { field: 'exact-counts' },
        reason: 'open-ended-counts',
      });
    }
    const parts = { paid: paid.length, other: other.length };
    if (missing > 0) {
      return {
        ...figure,
        outcome: 'too-little-data',
        n,
        evidence,
        need: { notes: missing },
        parts,
      };
    }
    const score = yardstick.grade('paid-effect', figure.value);
    return {
      ...figure,
      outcome: 'scored',
      n,
      evidence,
      parts,
      ...(score !== undefined && { score }),
    };
  },
};

function compared(paid: readonly Ends[], other: readonly Ends[]) {
  const ratio = ([a, b]: number[][]) => median(a!) / median(b!);
  const ends = (over: keyof Ends, under: keyof Ends) =>
    bootstrapInterval([paid.map((e) => e[over]), other.map((e) => e[under])], ratio);
  const value = ratio([paid.map((e) => e.point), other.map((e) => e.point)]);
  const low = ends('low', 'high')?.low;
  const high = ends('high', 'low')?.high;
  if (low === undefined || high === undefined || !Number.isFinite(value)) return undefined;
  const figure = { value, low: Math.min(low, value), high: Math.max(high, value) };
  return isBounded(figure) ? figure : undefined;
}
