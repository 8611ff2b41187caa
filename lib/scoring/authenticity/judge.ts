import type { DossierNote } from '@/lib/model';
import { byText } from '../report/distinct';
import type { CommentFinding, Section, Signal } from '../types';
import { commentSignals } from './comment-signals';
import { createCopies } from './copies';
import { judgeSection, type SectionResult } from './judged-section';
import { ownMedians } from './numbers';
import { createOrder } from './order';
import { readText, type Readers } from './read-text';
import { createReel } from './reel';
import { createSettings } from './settings';
import type { Row } from './row';
import type { Threads } from './threads';

export interface JudgeInput {
  /** Notes of the creator, distinct by id. */
  notes: readonly DossierNote[];
  /** Comments under them. */
  comments: Threads;
  /** Comments under other creators' notes, none of them among `comments`: copies that travel. */
  background: Threads;
  creatorId?: string | undefined;
  /** ms; ids whose clock is later than a day from here have no valid time. */
  now: number;
}

export interface Judgement {
  sections: Section[];
  /** In the order of ids. */
  comments: CommentFinding[];
  signals: Signal[];
}

/** What the comments say about themselves: per note, per comment, and over all notes. */
export type Judge = (input: JudgeInput) => Judgement;

/**
 * A judge who remembers: what has not changed since the last call is not judged again. The judgement
 * is the same as one from nothing; the cost is that of the notes whose comments changed, and of the
 * notes that share wording with those.
 *
 * Depends on the set of comments alone, not on their order or repeated ids. Linear but for sorting.
 * Guarantees: suspicion within 0–1, low ≤ suspicion ≤ high; `strong` only with two families of
 * evidence; one finding per distinct comment.
 */
export function createJudge(readers?: Readers, strictness?: number): Judge {
  const copies = createCopies();
  const [own, others] = [createReel(), createReel()];
  const settings = createSettings();
  const results = new Map<string, SectionResult>();
  const findings = createOrder<CommentFinding>();
  let order: string[] = [];

  return (input) => {
    const notes = new Map(input.notes.map((note) => [note.id, note]));
    const authorOf = (noteId: string) => notes.get(noteId)?.creatorId ?? input.creatorId;
    const [here, there] = [
      own.exchange(input.comments, { now: input.now, authorOf, abroad: false }),
      others.exchange(input.background, {
        now: input.now,
        authorOf: () => undefined,
        abroad: true,
      }),
    ];
    const due = new Set(here.changed);
    const wordings = copies.exchange([...here.gone, ...there.gone], [...here.come, ...there.come]);
    for (const { rows } of wordings) for (const row of rows) if (!row.abroad) due.add(row.section);
    for (const row of here.come) {
      if (row.text !== undefined) row.reading = readText(row.text, row.letters, readers);
    }
    const medians = ownMedians(input.notes);
    for (const [noteId] of own.rows) {
      if (settings.update(noteId, notes.get(noteId), medians)) due.add(noteId);
    }
    findings.remove(here.gone.map(({ id }) => id));
    const come = new Set(here.come);
    const replaced: CommentFinding[] = [];
    for (const noteId of due) {
      const rows = own.rows.get(noteId);
      if (!rows) {
        results.delete(noteId);
        continue;
      }
      const result = judgeSection(noteId, rows, settings.of(noteId), strictness);
      results.set(noteId, result);
      for (const row of result.changed) if (!come.has(row)) replaced.push(row.finding!);
    }
    findings.insert(here.come.map(({ finding }) => finding!));
    findings.replace(replaced);
    order = inOrder(order, own.rows);
    const found = order.map((noteId) => results.get(noteId)!);
    return {
      sections: found.map(({ report }) => report),
      comments: findings.items(),
      signals: commentSignals(found.map(({ counts }) => counts)),
    };
  };
}

/** Notes in the order of their first comments. @param before the order last time: nearly sorted is soon sorted */
function inOrder(before: readonly string[], rows: ReadonlyMap<string, readonly Row[]>): string[] {
  const stayed = new Set(before.filter((noteId) => rows.has(noteId)));
  const first = (noteId: string) => rows.get(noteId)![0]!.id;
  return [...stayed, ...[...rows.keys()].filter((noteId) => !stayed.has(noteId))].sort((a, b) =>
    byText(first(a), first(b)),
  );
}
