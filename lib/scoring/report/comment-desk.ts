import type { Dossier } from '@/lib/model';
import {
  createJudge,
  createThreads,
  NO_COMMENTS,
  type Judgement,
  type Threads,
} from '../authenticity';
import { createGeographer, type Geography } from '../content/geography';
import { createOrder } from '../authenticity/order';
import type { CommentFinding, Overruled, Window } from '../types';
import { createNotebook, subjectOf, type Subject } from './subject';

export type { Judgement };

/**
 * Where comments are sorted, judged and counted, and where what was found stays for the next report on
 * the same creator. Each method gives what it would give on its first call.
 */
export interface CommentDesk {
  subjectOf(dossier: Dossier, window: Window, overruled?: Overruled): Subject;
  /** Of the subject made last. */
  judge(subject: Subject): Judgement;
  geographyOf(subject: Subject): Geography | undefined;
  /** True after an error: what is kept may be half of something. */
  isBroken(): boolean;
}

export function createCommentDesk(): CommentDesk {
  const [all, judged, background] = [createThreads(), createThreads(), createThreads()];
  const judgeThreads = createJudge();
  const geographyOf = createGeographer();
  const notebook = createNotebook();
  /** Own comments among the background as well: those are taken out of it. */
  const apart = createThreads();
  let overlapping = false;
  /** The comments that are judged, and those of others. */
  let [own, others]: [Threads, Threads] = [NO_COMMENTS, NO_COMMENTS];
  let broken = false;

  return {
    subjectOf(dossier, window, overruled = {}) {
      broken = true;
      const { comments = [], background: elsewhere = [] } = dossier;
      const sorted = all(comments);
      // The user's word ends the matter: what they vouch for is not held against anyone.
      const vouched = new Set(overruled.comments);
      own = vouched.size > 0 ? judged(comments.filter(({ id }) => !vouched.has(id))) : sorted;
      others = background(elsewhere);
      overlapping ||= doMeet(sorted, others) || doMeet(others, sorted);
      if (overlapping) {
        const rest = elsewhere.filter(({ id }) => !sorted.has(id));
        overlapping = rest.length < elsewhere.length;
        others = apart(rest);
      }
      const subject = subjectOf(dossier, window, overruled, sorted, notebook);
      broken = false;
      return subject;
    },
    judge({ notes, creatorId, moment, overruled, comments }) {
      broken = true;
      const judgement = judgeThreads({
        notes,
        comments: own,
        background: others,
        creatorId,
        // Without any time no id clock can be checked: at 0 none is valid.
        now: moment?.ms ?? 0,
      });
      broken = false;
      return { ...judgement, comments: withVouched(judgement.comments, comments, overruled) };
    },
    geographyOf: ({ comments }) => geographyOf(comments),
    isBroken: () => broken,
  };
}

/** One finding per distinct comment, in the order of ids: those that the user vouches for are told as such. */
function withVouched(
  findings: CommentFinding[],
  { has }: Threads,
  overruled: Overruled,
): CommentFinding[] {
  const vouched = [...new Set(overruled.comments)].filter(has);
  if (vouched.length === 0) return findings;
  const told = vouched.map((id) => ({ id, suspicion: 0, flagged: false, reasons: ['overruled'] }));
  const all = createOrder(findings);
  all.insert(told);
  return all.items();
}

/** True when a comment that came to one is in the other as well. */
function doMeet({ changed, byNote }: Threads, { has }: Threads): boolean {
  for (const noteId of changed ?? byNote.keys()) {
    if (byNote.get(noteId)?.some(({ id }) => has(id))) return true;
  }
  return false;
}
