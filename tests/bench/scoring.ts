import type { Dossier, DossierComment } from '@/lib/model';
import { createScorer, score } from '@/lib/scoring';
import { corpusOf, creators, dossierOf } from './corpus';
import { once, perSecond, spreadOf, timed, type BenchRow, type Spread } from './table';

/** How often each size is scored, once more to warm up; a million once, cold. */
const SIZES = [
  { count: 1_000, runs: 15 },
  { count: 10_000, runs: 9 },
  { count: 100_000, runs: 5 },
  { count: 1_000_000, runs: 1 },
];
const GROWN = 100_000;
const STEPS = 40;

/** Whole reports, all families on: what the sidebar runs after each reading. */
export async function scoring(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  let smaller: number | undefined;
  for (const { count, runs } of SIZES) {
    const dossier = corpusOf(count);
    const took = runs > 1 ? await timed(runs, () => score(dossier)) : onceScored(dossier);
    const times =
      smaller === undefined ? '' : `; ${(took.median / smaller).toFixed(1)} × the time of a tenth`;
    smaller = took.median;
    rows.push({
      what: `scoring ${count.toLocaleString('en')} comments, all families`,
      measured: perSecond(count, took),
      unit: 'comments/s',
      bar: { atLeast: 40_000 },
      limit: `reading each text once, the index of wordings${times}; heap and arrays ${heapMb()} MB`,
    });
  }
  rows.push(growing(corpusOf(GROWN)));
  const dossier = dossierOf(creators[0]!);
  rows.push({
    what: `report on one creator (${dossier.notes!.length} notes, ${dossier.comments!.length} comments)`,
    measured: await timed(9, () => score(dossier)),
    unit: 'ms',
  });
  return rows;
}

function onceScored(dossier: Dossier): Spread {
  const start = performance.now();
  score(dossier);
  return once(performance.now() - start);
}

function heapMb(): string {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return ((heapUsed + arrayBuffers) / 2 ** 20).toFixed(0);
}

/** One note after another with its comments joins what is already known, and the report is made anew. */
function growing(whole: Dossier): BenchRow {
  const byNote = new Map<string, DossierComment[]>();
  for (const comment of whole.comments!) {
    const under = byNote.get(comment.noteId!);
    if (under) under.push(comment);
    else byNote.set(comment.noteId!, [comment]);
  }
  const coming = [...byNote].slice(-STEPS);
  const held = new Set(coming.map(([noteId]) => noteId));
  let dossier: Dossier = {
    ...whole,
    notes: whole.notes!.filter(({ id }) => !held.has(id)),
    comments: whole.comments!.filter(({ noteId }) => !held.has(noteId!)),
  };
  const scorer = createScorer();
  scorer(dossier);
  const times: number[] = [];
  for (const [noteId, comments] of coming) {
    dossier = {
      ...dossier,
      notes: [...dossier.notes!, whole.notes!.find(({ id }) => id === noteId)!],
      comments: [...dossier.comments!, ...comments],
    };
    const start = performance.now();
    scorer(dossier);
    times.push(performance.now() - start);
  }
  return {
    what: `one note more (${Math.round(GROWN / byNote.size)} comments) in a corpus of ${GROWN.toLocaleString('en')}, whole report`,
    measured: spreadOf(times),
    unit: 'ms',
    bar: { atMost: 10 },
    limit:
      'sections that share wording with the note, a comparison per comment, figures of all notes',
  };
}
