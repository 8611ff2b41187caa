import type { DossierNote } from '@/lib/model';
import type { CommentFinding, Section, Signal } from '../types';
import { commentSignals } from './comment-signals';
import { createCopies } from './copies';
import { judgeAgain, judgeSection, type SectionResult } from './judged-section';
import { createNoteDesk } from './note-desk';
import { createOrder } from './order';
import { readText, type Readers } from './read-text';
import { createReel } from './reel';
import type { Threads } from './threads';
import type { Wording } from './wordings';

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
  /** In the order of note ids. */
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
export function createJudge(readers?: Readers): Judge {
  const copies = createCopies();
  const [own, others] = [createReel(), createReel()];
  const noteDesk = createNoteDesk();
  const sections = createOrder<SectionResult>();
  const results = new Map<string, SectionResult>();
  const findings = createOrder<CommentFinding>();

  /** Brings in what came and takes out what went. @returns notes to be judged, and the comments that came and went */
  function exchange(input: JudgeInput) {
    const { now, comments, background } = input;
    const notes = noteDesk.take(input);
    const { authorOf, reassigned } = notes;
    const here = own.exchange(comments, { now, authorOf, reassigned, abroad: false });
    const there = others.exchange(background, {
      now,
      authorOf: () => undefined,
      reassigned: [],
      abroad: true,
    });
    const { clusters, kin } = copies.exchange(
      [...here.gone, ...there.gone],
      [...here.come, ...there.come],
    );
    for (const row of here.come) {
      if (row.text !== undefined) row.reading = readText(row.text, row.letters, readers);
    }
    const anew = new Set(here.changed);
    for (const noteId of sectionsOf(clusters)) anew.add(noteId);
    for (const noteId of noteDesk.otherSettings(own.rows, here.changed)) anew.add(noteId);
    const alike = new Set<string>();
    for (const noteId of sectionsOf(kin)) if (!anew.has(noteId)) alike.add(noteId);
    return { anew, alike, gone: here.gone, come: here.come };
  }

  return (input) => {
    const { anew, alike, gone, come } = exchange(input);
    findings.remove(gone.map(({ id }) => id));
    const replaced: CommentFinding[] = [];
    const fresh: SectionResult[] = [];
    const again: SectionResult[] = [];
    const left: string[] = [];
    const put = (noteId: string, result: SectionResult) => {
      (results.has(noteId) ? again : fresh).push(result);
      results.set(noteId, result);
      for (const finding of result.replaced) replaced.push(finding);
    };
    for (const noteId of anew) {
      const rows = own.rows.get(noteId);
      if (rows) put(noteId, judgeSection(noteId, rows, noteDesk.settingOf(noteId)));
      else if (results.delete(noteId)) left.push(noteId);
    }
    for (const noteId of alike) put(noteId, judgeAgain(results.get(noteId)!));
    sections.remove(left);
    sections.insert(fresh);
    sections.replace(again);
    findings.insert(come.map(({ finding }) => finding!));
    findings.replace(replaced);
    const found = sections.items();
    return {
      sections: found.map(({ report }) => report),
      comments: findings.items(),
      signals: commentSignals(found.map(({ counts }) => counts)),
    };
  };
}

/** Notes of the creator under which somebody wrote one of these. */
function* sectionsOf(wordings: readonly Wording[]): Iterable<string> {
  for (const { rows } of wordings) for (const row of rows) if (!row.abroad) yield row.section;
}
