import { medianEnds } from '../signals/median-of-notes';
import { endsOf, sumOf, type Ends } from '../signals/count-ends';
import { SCORED_N } from '../signals/signal';
import { median } from '../statistics';
import type { NextNote, Signal, SignalId } from '../types';
import type { Weights } from '../weights';
import { byText } from './distinct';
import type { DatedNote, Subject } from './subject';

/** As many as anyone will open in one sitting. */
const MOST = 20;
/** The newest unopened notes are weighed; more would only repeat them. */
const MOST_CANDIDATES = 200;
/** Opened notes up to which the interval is worked out anew for each candidate: above, cost without use. */
const MOST_REWORKED = 300;
/** Interactions and comments per like where the creator's own are not known yet (measured medians). */
const USUAL = { interactions: 1.7, comments: 0.12 };
/** Comments that one visit of a note brings on screen without scrolling far. */
const COMMENTS_A_VISIT = 50;
/** Gains below this are not worth a click. */
const LEAST_GAIN = 0.002;

const ENGAGEMENT: readonly SignalId[] = ['engagement-rate', 'like-save-rate', 'save-rate'];
const COMMENTS: readonly SignalId[] = [
  'comment-authenticity',
  'creator-replies',
  'questions-and-specifics',
];

/**
 * The notes worth opening next, best first: by how much each would narrow the interval of the
 * engagement figures and of the comment figures, in the proportion in which these weigh. What an
 * unopened note will show is estimated from its card and the creator's own ratios.
 */
export function nextNotes(
  subject: Subject,
  signals: readonly Signal[],
  weights: Weights,
): NextNote[] {
  const weigh = (ids: readonly SignalId[]) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  const [engagement, comments] = [weigh(ENGAGEMENT), weigh(COMMENTS)];
  if (engagement + comments === 0) return [];
  const gains = gainsOf(subject, signals);
  return [...subject.recent]
    .sort(newestFirst)
    .slice(0, MOST_CANDIDATES)
    .map((note): NextNote => {
      const byEngagement = (engagement * gains.engagement(note)) / (engagement + comments);
      const byComments = (comments * gains.comments(note)) / (engagement + comments);
      return {
        noteId: note.id,
        gain: byEngagement + byComments,
        reason:
          byEngagement < byComments
            ? 'adds-comments'
            : isOpened(note)
              ? 'sharpens-counts'
              : 'adds-engagement',
      };
    })
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST);
}

/** Undated notes last, by id: a fixed order whatever order they were seen in. */
function newestFirst(a: DatedNote, b: DatedNote): number {
  return (b.ms ?? -Infinity) - (a.ms ?? -Infinity) || byText(a.id, b.id);
}

function isOpened(note: DatedNote): boolean {
  return Boolean(note.likes && note.saves && note.comments);
}

function gainsOf(subject: Subject, signals: readonly Signal[]) {
  const settled = new Set(subject.settled.map((note) => note.id));
  const full = subject.settled.filter(isOpened);
  const figures = new Map(full.map((n) => [n.id, sumOf([n.likes!, n.saves!, n.comments!])]));
  const perLike = ownRatios(full);
  const width = widthOf([...figures.values()]);
  const commentN = signals.find((signal) => signal.id === 'comment-authenticity')?.n ?? 0;

  const engagement = (note: DatedNote): number => {
    if (!settled.has(note.id)) return 0;
    const own = figures.get(note.id);
    if (full.length < SCORED_N) return own ? 0 : 1 / (SCORED_N - full.length);
    if (own && own.low === own.high) return 0;
    const expected =
      own?.point ?? (note.likes ? endsOf(note.likes).point * perLike.interactions : undefined);
    // Nothing is known of the note, or so much of the others that one changes little: one more of n.
    if (expected === undefined || full.length > MOST_REWORKED) {
      return 1 - Math.sqrt(full.length / (full.length + 1));
    }
    const with_ = new Map(figures).set(note.id, { low: expected, point: expected, high: expected });
    return Math.max(0, 1 - widthOf([...with_.values()]) / width || 0);
  };

  const comments = (note: DatedNote): number => {
    const there = note.comments
      ? note.comments.min
      : note.likes
        ? endsOf(note.likes).point * perLike.comments
        : 0;
    const more =
      Math.min(COMMENTS_A_VISIT, there) - (subject.comments.byNote.get(note.id)?.length ?? 0);
    return more < 3 ? 0 : 1 - Math.sqrt((commentN + 1) / (commentN + 1 + more));
  };
  return { engagement, comments };
}

function widthOf(figures: readonly Ends[]): number {
  if (figures.length === 0) return Infinity;
  const { low, high } = medianEnds(figures);
  return high - low;
}

function ownRatios(full: readonly DatedNote[]) {
  const liked = full.filter((note) => note.likes!.min > 0);
  if (liked.length < 3) return USUAL;
  const likes = (note: DatedNote) => endsOf(note.likes!).point;
  return {
    interactions: median(
      liked.map((n) => sumOf([n.likes!, n.saves!, n.comments!]).point / likes(n)),
    ),
    comments: median(liked.map((n) => endsOf(n.comments!).point / likes(n))),
  };
}
