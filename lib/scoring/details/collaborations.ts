import { giveawayQuote } from '../content/giveaway';
import { paidFindingOf, type PaidFinding } from '../content/paid-cues';
import { median } from '../statistics';
import { sumOf } from '../signals/count-ends';
import type { DatedNote, Subject } from '../report/subject';

export interface Collaborations {
  /** Notes whose words were seen. */
  read: number;
  /** Notes with any cue, denied and weak ones included, each with its quotes; and what the user said. */
  cues: PaidFinding[];
  /** The possible collaboration that did worst against the creator's other notes. */
  worst?: { noteId: string; timesOthers: number } | undefined;
  /** Giveaways: recognised and told apart. */
  giveaways: { noteId: string; quote: string }[];
}

/** Over all notes of the window, new ones included: a cue needs no settled figures. */
export function collaborationsOf(subject: Subject): Collaborations | undefined {
  const findings = new Map<string, PaidFinding>();
  const giveaways: Collaborations['giveaways'] = [];
  for (const note of subject.recent) {
    const finding = paidFindingOf(note, subject.overruled);
    if (finding) findings.set(note.id, finding);
    const quote = giveawayQuote(note);
    if (quote !== undefined) giveaways.push({ noteId: note.id, quote });
  }
  if (findings.size === 0 && giveaways.length === 0) return undefined;
  const cues = [...findings.values()].filter((f) => f.cues.length > 0 || f.byUser);
  const worst = worstOf(subject.settled, findings);
  return { read: findings.size, cues, ...(worst && { worst }), giveaways };
}

function worstOf(notes: readonly DatedNote[], findings: ReadonlyMap<string, PaidFinding>) {
  const figures = notes.flatMap((note) => {
    const finding = findings.get(note.id);
    if (!finding || !note.likes || !note.saves || !note.comments) return [];
    const { point } = sumOf([note.likes, note.saves, note.comments]);
    return { noteId: note.id, possible: finding.possible, point };
  });
  const others = figures.filter((figure) => !figure.possible).map((figure) => figure.point);
  const paid = figures.filter((figure) => figure.possible);
  const usual = others.length >= 3 ? median(others) : 0;
  if (usual === 0 || paid.length === 0) return undefined;
  const { noteId, point } = paid.reduce((a, b) => (b.point < a.point ? b : a));
  return { noteId, timesOthers: point / usual };
}
