import { wilson } from '../statistics';
import type { Signal, SignalId } from '../types';
import { isYoung } from './accounts';
import type { JudgedSection } from './judged-section';
import type { Row } from './row';
import { LEAST_COMMENTS, suspicionOf } from './sections';
import { distinctWordings } from './tally';
import { isCopied } from './wording-evidence';

const MOST_EVIDENCE = 100;

const PARTS = ['repeats', 'young', 'bursts', 'copied', 'replies', 'questions'] as const;
type Part = (typeof PARTS)[number];

interface Weight {
  wordings: number;
  suspicion: number;
  shown: boolean;
}

/** What one section adds to the signals. */
export interface SignalCounts {
  noteId: string;
  /** Comments by others than the creator. */
  n: number;
  /** Undefined for a section that cannot be judged. */
  weight?: Weight | undefined;
  /** Hits and n of each part, by turns: side by side, because every report adds up those of all notes. */
  tallies: readonly number[];
  /** Ids behind the hits of each part. */
  evidence: readonly (readonly string[])[];
}

export function countSignals(section: JudgedSection): SignalCounts {
  const { noteId, crowd, weighed, judged } = section;
  const parts = partsOf(section);
  return {
    noteId,
    n: crowd.rows.length,
    ...(judged && {
      weight: {
        wordings: distinctWordings(crowd),
        suspicion: suspicionOf(weighed.solid),
        shown: weighed.level !== 'none',
      },
    }),
    tallies: parts.flatMap(({ hits, n }) => [hits, n]),
    evidence: parts.map(({ evidence }) => evidence),
  };
}

/** In the order of PARTS. */
function partsOf(section: JudgedSection): Counted[] {
  return [
    repeats(section),
    count(section, (row) => isYoung(row)),
    bursts(section),
    count(section, (row) =>
      row.wording ? !section.evidence.giveaway && isCopied(row) : undefined,
    ),
    replies(section),
    count(section, (row) => row.reading?.speaks),
  ];
}

/** Signals of the comments over all notes, in a fixed order. Cost: that of the number of sections. */
export function commentSignals(sections: readonly SignalCounts[]): Signal[] {
  const sums = sumsOf(sections);
  const all = (part: Part) => sums[PARTS.indexOf(part)]!;
  return [
    authenticity(sections),
    share('repeat-commenters', all('repeats'), (value) => 1 - (value - 0.2) / 0.4),
    share('young-accounts', all('young'), (value) => 1 - (value - 0.02) / 0.13),
    share('comment-bursts', all('bursts'), (value) => 1 - (value - 0.1) / 0.4),
    share('copied-comments', all('copied'), (value) => 1 - (value - 0.03) / 0.27),
    share('creator-replies', all('replies'), (value) => value / 0.15),
    share('questions-and-specifics', all('questions'), (value) => value / 0.3),
  ];
}

/** By part. One walk for all of them: to come by a section costs more than to add it up. */
function sumsOf(sections: readonly SignalCounts[]): Counted[] {
  const sums = PARTS.map((): Counted => ({ hits: 0, n: 0, evidence: [] }));
  for (const { tallies, evidence } of sections) {
    for (let part = 0; part < sums.length; part++) {
      const sum = sums[part]!;
      const hits = tallies[2 * part]!;
      sum.hits += hits;
      sum.n += tallies[2 * part + 1]!;
      const missing = MOST_EVIDENCE - sum.evidence.length;
      if (hits > 0 && missing > 0) sum.evidence.push(...evidence[part]!.slice(0, missing));
    }
  }
  return sums;
}

interface Counted {
  hits: number;
  n: number;
  evidence: string[];
}

/** A share with its Wilson interval; `rate` maps it to 0–1, higher is better. */
function share(
  id: SignalId,
  { hits, n, evidence }: Counted,
  rate: (value: number) => number,
): Signal {
  if (n === 0) {
    return {
      id,
      outcome: 'too-little-data',
      n: 0,
      evidence: [],
      need: { comments: LEAST_COMMENTS },
    };
  }
  const value = hits / n;
  const figures = { id, value, ...wilson(hits, n), n, evidence: evidence.slice(0, MOST_EVIDENCE) };
  if (n < LEAST_COMMENTS) {
    return { ...figures, outcome: 'too-little-data', need: { comments: LEAST_COMMENTS - n } };
  }
  return { ...figures, outcome: 'scored', score: 100 * Math.max(0, Math.min(1, rate(value))) };
}

/**
 * 1 − suspicion, over the sections that could be judged, weighted by their distinct wordings (a flood
 * of copies must not make a section count for more than it says). Suspicion here rests on solid
 * evidence alone: what merely ranks sections (likeness, echoes, style, places) once put a tenth of
 * genuine threads at the bottom of the scale. Sections that consist of little but
 * copies join only when they raise suspicion. Guarantee: more copies never raise the value.
 */
function authenticity(sections: readonly SignalCounts[]): Signal {
  const id = 'comment-authenticity';
  const shown: string[] = [];
  /** Sections that consist of little but copies. */
  const poor: Weight[] = [];
  let [judged, n, most] = [0, 0, 0];
  let [total, sum] = [0, 0];
  for (const { noteId, weight, n: comments } of sections) {
    if (!weight) {
      most = Math.max(most, comments);
      continue;
    }
    judged++;
    n += comments;
    if (weight.shown && noteId !== '') shown.push(noteId);
    if (weight.wordings < LEAST_COMMENTS) poor.push(weight);
    else {
      total += weight.wordings;
      sum += weight.wordings * weight.suspicion;
    }
  }
  if (judged === 0) {
    return {
      id,
      outcome: 'too-little-data',
      n: sections.reduce((all, section) => all + section.n, 0),
      evidence: [],
      need: { comments: LEAST_COMMENTS - most },
    };
  }
  poor.sort((a, b) => b.suspicion - a.suspicion || b.wordings - a.wordings);
  for (const { wordings, suspicion } of poor) {
    if (total > 0 && suspicion * total <= sum) continue;
    total += wordings;
    sum += wordings * suspicion;
  }
  const suspicion = Math.min(1, sum / total);
  const value = 1 - suspicion;
  const { low, high } = wilson(Math.min(total, value * total), total);
  return {
    id,
    outcome: 'scored',
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    n,
    score: 100 * Math.max(0, Math.min(1, value / 0.9)),
    evidence: shown,
  };
}

function repeats({ crowd }: JudgedSection): Counted {
  const counted: Counted = { hits: 0, n: 0, evidence: [] };
  const counts = new Map<string, number>();
  for (const { user } of crowd.rows) {
    if (user !== undefined) counts.set(user, (counts.get(user) ?? 0) + 1);
  }
  for (const { user, id } of crowd.rows) {
    if (user === undefined) continue;
    counted.n++;
    if (counts.get(user)! > 1) hit(counted, id);
  }
  return counted;
}

function hit(counted: Counted, id: string): void {
  counted.hits++;
  if (counted.evidence.length < MOST_EVIDENCE) counted.evidence.push(id);
}

/** Counts rows for which `isHit` can tell. */
function count({ crowd }: JudgedSection, isHit: (row: Row) => boolean | undefined): Counted {
  const counted: Counted = { hits: 0, n: 0, evidence: [] };
  for (const row of crowd.rows) {
    const is = isHit(row);
    if (is === undefined) continue;
    counted.n++;
    if (is) hit(counted, row.id);
  }
  return counted;
}

function bursts({ evidence }: JudgedSection): Counted {
  const counted: Counted = { hits: 0, n: evidence.bursts.n, evidence: [] };
  for (const { id } of evidence.bursts.burst?.rows ?? []) hit(counted, id);
  return counted;
}

function replies({ all }: JudgedSection): Counted {
  const counted: Counted = { hits: 0, n: 0, evidence: [] };
  const answered = new Map<string, string>();
  for (const row of all) {
    if (row.byCreator && row.parent !== undefined) answered.set(row.parent, row.id);
  }
  for (const row of all) {
    if (row.byCreator || row.reply) continue;
    counted.n++;
    const answer = answered.get(row.id);
    if (answer !== undefined) hit(counted, answer);
  }
  return counted;
}
