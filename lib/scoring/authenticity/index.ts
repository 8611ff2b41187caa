import type { DossierComment, DossierNote } from '@/lib/model';
import type { CommentFinding, Section, Signal } from '../types';
import { commentSignals } from './comment-signals';
import { findCopies } from './copies';
import { findingOf } from './findings';
import { judgeSection, type JudgedSection } from './judged-section';
import { ownMedians } from './numbers';
import { readText, type Read, type Readers, type Reading } from './read-text';
import { rowOf, type Row } from './row';
import { sectionReport } from './section-report';

export interface JudgeInput {
  /** Notes of the creator, distinct by id. */
  notes: DossierNote[];
  /** Comments under them. */
  comments: DossierComment[];
  /** Comments under other creators' notes: copies that travel between creators. */
  background: DossierComment[];
  creatorId?: string | undefined;
  /** ms; ids whose clock is later than a day from here have no valid time. */
  now: number;
  /** Learnt readers other than the reviewed ones: for evaluations alone. */
  readers?: Readers | undefined;
}

/**
 * What the comments say about themselves: per note, per comment, and over all notes.
 *
 * Depends on the set of comments alone, not on their order or repeated ids. Linear but for sorting.
 * Guarantees: suspicion within 0–1, low ≤ suspicion ≤ high; `strong` only with two families of
 * evidence; one finding per distinct comment.
 */
export function judgeComments(input: JudgeInput): {
  sections: Section[];
  comments: CommentFinding[];
  signals: Signal[];
} {
  const notes = new Map(input.notes.map((note) => [note.id, note]));
  const authorOf = (noteId: string | undefined) =>
    (noteId === undefined ? undefined : notes.get(noteId)?.creatorId) ?? input.creatorId;
  const rows = rowsOf(input.comments, input.now, authorOf);
  const background = rowsOf(input.background, input.now, () => undefined);
  const copies = findCopies(rows, background);
  const readOf = createReader(rows, copies.foldedLetters, input.readers);
  const own = ownMedians(input.notes);
  const judged: JudgedSection[] = [];
  for (const [noteId, under] of bySection(rows)) {
    judged.push(judgeSection(noteId, under, notes.get(noteId), copies, readOf, own));
  }
  const comments: CommentFinding[] = [];
  for (const { all, crowd, evidence, weighed } of judged) {
    const burst = weighed.context.includes('viral') ? [] : (evidence.bursts.burst?.rows ?? []);
    const context = { giveaway: evidence.giveaway, inBurst: new Set(burst.map(({ id }) => id)) };
    for (const row of all) comments.push(findingOf(row, crowd, readOf, context));
  }
  return { sections: judged.map(sectionReport), comments, signals: commentSignals(judged) };
}

/** Distinct by id, in the order of ids: nothing may depend on the order in which comments were read. */
function rowsOf(
  comments: readonly DossierComment[],
  now: number,
  authorOf: (noteId: string | undefined) => string | undefined,
): Row[] {
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const comment of comments) {
    if (seen.has(comment.id)) continue;
    seen.add(comment.id);
    rows.push(rowOf(comment, now, authorOf));
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Reads each comment once, when first asked for. */
function createReader(rows: readonly Row[], letters: readonly number[], readers?: Readers): Read {
  const places = new Map(rows.map((row, index) => [row, index]));
  const known: (Reading | undefined)[] = [];
  return (row) => {
    const index = places.get(row);
    if (row.text === undefined || index === undefined) return undefined;
    return (known[index] ??= readText(row.text, letters[index] ?? 0, readers));
  };
}

function bySection(rows: readonly Row[]): Map<string, Row[]> {
  const sections = new Map<string, Row[]>();
  for (const row of rows) {
    const under = sections.get(row.section);
    if (under) under.push(row);
    else sections.set(row.section, [row]);
  }
  return sections;
}
