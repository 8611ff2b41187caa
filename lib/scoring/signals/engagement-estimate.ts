import { bootstrapInterval, isBounded, median, quantile } from '../statistics';
import { endsOf, sumOf } from './count-ends';
import { medianEnds } from './median-of-notes';
import { PROVISIONAL_N, SCORED_N, tooLittle, type SignalSpec } from './signal';

/** Opened notes that the creator's own ratio rests on. */
const RATIO_MIN_N = 3;

/** Never carries weight: an estimate is shown as one. */
export const engagementEstimate: SignalSpec = {
  description: {
    id: 'engagement-estimate',
    name: 'Engagement rate, estimated from cards',
    unit: 'rate',
    group: 'engagement',
    measures:
      'What the engagement rate may be when the notes that were not opened are counted by their likes.',
    formula:
      'median over notes of likes × r / followers for notes of which only likes were seen, r = the creator’s own median of (likes + saves + comments) / likes; opened notes count as seen',
    source: 'Own. Likes stand on the cards of a profile, saves and comments do not.',
    needs: '3 opened notes for the ratio, 5 notes in all; at least one note not opened.',
    minimum: { of: 'notes', scored: 12 },
    interval:
      'That of the median, widened by a seeded bootstrap of the ratio. Marked as an estimate; no weight.',
    better: 'higher',
    blindSpots: ['Assumes that saves and comments per like are alike in opened and other notes.'],
  },
  measure(subject, yardstick) {
    const { followers, settled } = subject;
    const liked = settled.filter((note) => note.likes);
    const evidence = liked.map((note) => note.id);
    const n = liked.length;
    if (!followers) return tooLittle(n, { evidence, need: { field: 'followers' } });
    const opened = liked.filter((note) => note.saves && note.comments);
    if (n > 0 && opened.length === n) {
      return { outcome: 'not-applicable', n, evidence, reason: 'all-opened' };
    }
    // An open-ended count bounds no ratio.
    const full = opened.filter(
      ({ likes, saves, comments }) =>
        likes!.min > 0 && [likes, saves, comments].every((count) => count!.max !== undefined),
    );
    if (full.length < RATIO_MIN_N || n < PROVISIONAL_N) {
      return tooLittle(n, {
        evidence,
        need: { notes: Math.max(RATIO_MIN_N - full.length, PROVISIONAL_N - n) },
      });
    }
    const ratios = full.map(
      (n) => sumOf([n.likes!, n.saves!, n.comments!]).point / endsOf(n.likes!).point,
    );
    const ratio = median(ratios);
    const spread = bootstrapInterval([ratios], ([drawn]) => quantile(drawn!, 0.5)) ?? {
      low: Math.min(...ratios),
      high: Math.max(...ratios),
    };
    const base = endsOf(followers);
    const ends = medianEnds(
      liked.map((note) => {
        if (note.saves && note.comments) return sumOf([note.likes!, note.saves, note.comments]);
        const likes = endsOf(note.likes!);
        return {
          low: likes.low * Math.min(spread.low, ratio),
          point: likes.point * ratio,
          high: likes.high * Math.max(spread.high, ratio),
        };
      }),
    );
    const figure = {
      value: ends.point / base.point,
      low: ends.low / base.high,
      high: ends.high / base.low,
    };
    if (followers.max === undefined || !isBounded(figure) || !Number.isFinite(figure.value)) {
      return tooLittle(n, {
        evidence,
        need: { field: 'exact-counts' },
        reason: 'open-ended-counts',
      });
    }
    const shown = { ...figure, n, evidence, estimate: true as const };
    if (n < SCORED_N) {
      return { ...shown, outcome: 'too-little-data', need: { notes: SCORED_N - n } };
    }
    const score = yardstick.grade('engagement-rate', figure.value, base.point);
    return { ...shown, outcome: 'scored', ...(score !== undefined && { score }) };
  },
};
