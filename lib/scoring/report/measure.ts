import { NOTE_SIGNALS } from '../signals';
import type { Yardstick } from '../benchmarks/yardstick';
import {
  SIGNAL_IDS,
  type CommentFinding,
  type Section,
  type Signal,
  type SignalId,
} from '../types';
import { byText } from './distinct';
import { checkedSignal } from './checked';
import type { CommentDesk, Judgement } from './comment-desk';
import { isWindowSeenWhole, type Subject } from './subject';

export interface Measurements {
  signals: Signal[];
  sections: Section[];
  comments: CommentFinding[];
}

/** All signals of one subject, each id exactly once. A part that fails is marked; the rest stands. */
export function measure(subject: Subject, yardstick: Yardstick, desk: CommentDesk): Measurements {
  const found = new Map<SignalId, Signal>();
  for (const { description, measure: run } of NOTE_SIGNALS) {
    const { id } = description;
    found.set(
      id,
      attempt(id, () => withinReach({ id, ...run(subject, yardstick) }, subject)),
    );
  }
  const judged = judge(subject, desk);
  for (const signal of judged.signals) found.set(signal.id, signal);
  return {
    signals: SIGNAL_IDS.map((id) =>
      checkedSignal(found.get(id) ?? { id, outcome: 'too-little-data', n: 0, evidence: [] }),
    ),
    sections: judged.sections,
    comments: judged.comments,
  };
}

/**
 * Takes back "open more notes" where there are none to open: the whole window was seen and holds
 * fewer notes than it takes. A wider window is what helps then.
 */
function withinReach(signal: Signal, subject: Subject): Signal {
  const asked = signal.need?.notes;
  const most = subject.settled.length;
  if (asked === undefined || signal.n + asked <= most || !isWindowSeenWhole(subject)) return signal;
  const told: Signal = { ...signal, reason: 'few-notes-in-window' };
  delete told.need;
  return told;
}

function attempt(id: SignalId, run: () => Signal): Signal {
  try {
    return run();
  } catch (error) {
    return { id, outcome: 'error', n: 0, evidence: [], reason: `failed: ${String(error)}` };
  }
}

function judge(subject: Subject, desk: CommentDesk): Judgement {
  try {
    return desk.judge(subject);
  } catch (error) {
    const failed = (id: SignalId): Signal => ({
      id,
      outcome: 'error',
      n: 0,
      evidence: [],
      reason: `failed: ${String(error)}`,
    });
    return {
      signals: COMMENT_IDS.map(failed),
      sections: [],
      comments: unjudged(subject),
    };
  }
}

const COMMENT_IDS: readonly SignalId[] = [
  'comment-authenticity',
  'repeat-commenters',
  'young-accounts',
  'comment-bursts',
  'copied-comments',
  'creator-replies',
  'questions-and-specifics',
];

/** One finding per distinct comment, in the order of ids, that says nothing. */
function unjudged({ comments }: Subject): CommentFinding[] {
  return [...comments.byNote.values()]
    .flat()
    .map(({ id }): CommentFinding => ({ id, suspicion: 0, flagged: false, reasons: [] }))
    .sort((a, b) => byText(a.id, b.id));
}
