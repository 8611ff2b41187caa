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

/**
 * What any scorer must do, with ours taken out: every letter read, every comment known by its id, every
 * person and every wording counted. Maps and the heap under them grow with the corpus by themselves.
 */
function walk({ comments = [] }: Dossier): number {
  const ids = new Map<string, DossierComment>();
  const people = new Map<string, DossierComment[]>();
  const wordings = new Map<string, DossierComment[]>();
  let letters = 0;
  for (const comment of comments) {
    const { id, user, text = '' } = comment;
    for (let i = 0; i < text.length; i++) letters ^= text.charCodeAt(i);
    ids.set(id, comment);
    for (const [known, key] of [
      [people, user?.id ?? ''],
      [wordings, text],
    ] as const) {
      const others = known.get(key);
      if (others) others.push(comment);
      else known.set(key, [comment]);
    }
  }
  return letters + ids.size + people.size + wordings.size;
}

/** Whole reports, all families on: what the sidebar runs after each reading. */
export async function scoring(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  let smaller: { ours: number; bare: number } | undefined;
  for (const { count, runs } of SIZES) {
    const dossier = corpusOf(count);
    const bare = runs > 1 ? await timed(runs, () => walk(dossier)) : onceTaken(() => walk(dossier));
    const took =
      runs > 1 ? await timed(runs, () => score(dossier)) : onceTaken(() => score(dossier));
    const times = smaller
      ? `; ${(took.median / smaller.ours).toFixed(1)} × the time of a tenth, the floor ${(bare.median / smaller.bare).toFixed(1)} ×`
      : '';
    smaller = { ours: took.median, bare: bare.median };
    rows.push({
      what: `scoring ${count.toLocaleString('en')} comments, all families`,
      measured: perSecond(count, took),
      unit: 'comments/s',
      bar: { atLeast: 40_000 },
      beside: {
        kind: 'floor',
        what: 'letters read, ids, people and wordings in Maps',
        measured: perSecond(count, bare),
      },
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

function onceTaken(work: () => unknown): Spread {
  const start = performance.now();
  work();
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
