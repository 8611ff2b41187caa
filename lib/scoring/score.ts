import type { Dossier } from '@/lib/model';
import { yardstickOf } from './benchmarks/yardstick';
import { commentSummary } from './comment-summary';
import { detailsOf } from './details';
import { createCommentDesk, type CommentDesk } from './report/comment-desk';
import { measure } from './report/measure';
import { nextNotes } from './report/next';
import type { Subject } from './report/subject';
import { vet } from './report/vetting';
import type { Basis, Overruled, Report, ScoreOptions } from './types';
import { SCORING_VERSION } from './version';
import { chosenWeights } from './weights-choice';

/**
 * The report on one creator. Depends on its arguments alone: not on the order of notes and comments,
 * on repeated ids, on earlier calls, on the clock or on the machine.
 * @param dossier valid by the model's `dossierSchema`; `now` absent means the latest time in it
 */
export type Score = (dossier: Dossier, options?: ScoreOptions) => Report;

/**
 * A scorer for one creator whose dossier grows: it gives the very reports that `score` gives, and what
 * it has worked out for comments that come again (the same objects, at the same place) it does not
 * work out anew. One more note costs that note, and a comparison per comment that stayed.
 */
export function createScorer(): Score {
  let desk = createCommentDesk();
  return (dossier, options = {}) => {
    try {
      return reportOf(dossier, options, desk);
    } finally {
      // After a failure what is remembered may be half of something.
      if (desk.isBroken()) desk = createCommentDesk();
    }
  };
}

/** The same from nothing. */
export const score: Score = (dossier, options) => createScorer()(dossier, options);

function reportOf(dossier: Dossier, options: ScoreOptions, desk: CommentDesk): Report {
  const { window = '90', preset = 'balanced', benchmark = 'measured' } = options;
  const subject = desk.subjectOf(dossier, window, options.overruled);
  const yardstick = yardstickOf(benchmark, options.cohort);
  const { weights, name } = chosenWeights(preset, options.weights);
  const { signals, sections, comments } = measure(subject, yardstick, desk);
  const { level } = commentSummary({ signals, sections });
  const vetting = vet(signals, weights, level);
  return {
    id: dossier.id,
    version: SCORING_VERSION,
    score: vetting.score,
    confidence: vetting.confidence,
    verdict: vetting.verdict,
    ...(vetting.verdictBy && { verdictBy: vetting.verdictBy }),
    signals,
    sections,
    comments,
    basis: {
      ...basisOf(subject),
      ...(hasAny(options.overruled) && { overruled: options.overruled }),
      preset: name,
      benchmark,
    },
    contributions: vetting.contributions,
    next: nextNotes(subject, signals, weights),
    details: detailsOf(subject, yardstick, options, desk),
  };
}

function hasAny({ comments = [], notes = [], paid = {} }: Overruled = {}): boolean {
  return comments.length + notes.length + Object.keys(paid).length > 0;
}

function basisOf(subject: Subject): Omit<Basis, 'preset' | 'benchmark'> {
  const { moment } = subject;
  let [opened, pinned] = [0, 0];
  for (const note of subject.notes) {
    if (note.completeness === 'detail') opened++;
    if (note.pinned) pinned++;
  }
  return {
    ...(moment && { now: new Date(moment.ms).toISOString() }),
    ...(moment?.derived && { nowDerived: true }),
    window: subject.window,
    notesSeen: subject.notes.length,
    notesOpened: opened,
    notesInWindow: subject.recent.length,
    notesPinned: pinned,
    commentsSeen: subject.comments.size,
  };
}
