import { wilson } from '../statistics';
import type { Signal, SignalId } from '../types';
import { isYoung } from './accounts';
import type { JudgedSection } from './judged-section';
import { speaksForItself } from './positive';
import type { Row } from './row';
import { LEAST_COMMENTS, suspicionOf } from './sections';
import { distinctWordings } from './tally';
import { isCopied } from './wording-evidence';

const MOST_EVIDENCE = 100;

/** Signals of the comments over all notes, in a fixed order. */
export function commentSignals(sections: readonly JudgedSection[]): Signal[] {
  return [
    authenticity(sections),
    share('repeat-commenters', repeats(sections), (value) => 1 - (value - 0.2) / 0.4),
    share('young-accounts', young(sections), (value) => 1 - (value - 0.02) / 0.13),
    share('comment-bursts', bursts(sections), (value) => 1 - (value - 0.1) / 0.4),
    share('copied-comments', copied(sections), (value) => 1 - (value - 0.03) / 0.27),
    share('creator-replies', replies(sections), (value) => value / 0.15),
    share('questions-and-specifics', questions(sections), (value) => value / 0.3),
  ];
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
function authenticity(sections: readonly JudgedSection[]): Signal {
  const id = 'comment-authenticity';
  const judged = sections.filter((section) => section.judged);
  const n = sections.reduce((sum, { crowd }) => sum + crowd.rows.length, 0);
  if (judged.length === 0) {
    const most = Math.max(0, ...sections.map(({ crowd }) => crowd.rows.length));
    return {
      id,
      outcome: 'too-little-data',
      n,
      evidence: [],
      need: { comments: LEAST_COMMENTS - most },
    };
  }
  const weighted = judged.map(({ crowd, weighed }) => ({
    weight: distinctWordings(crowd),
    suspicion: suspicionOf(weighed.solid),
  }));
  weighted.sort(
    (a, b) =>
      Number(a.weight < LEAST_COMMENTS) - Number(b.weight < LEAST_COMMENTS) ||
      b.suspicion - a.suspicion ||
      b.weight - a.weight,
  );
  let total = 0;
  let sum = 0;
  for (const { weight, suspicion } of weighted) {
    if (weight < LEAST_COMMENTS && total > 0 && suspicion * total <= sum) continue;
    total += weight;
    sum += weight * suspicion;
  }
  const suspicion = Math.min(1, sum / total);
  const value = 1 - suspicion;
  const { low, high } = wilson(Math.min(total, value * total), total);
  const evidence = judged
    .filter(({ weighed }) => weighed.level !== 'none')
    .map(({ noteId }) => noteId);
  return {
    id,
    outcome: 'scored',
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    n: judged.reduce((all, { crowd }) => all + crowd.rows.length, 0),
    score: 100 * Math.max(0, Math.min(1, value / 0.9)),
    evidence: evidence.filter((noteId) => noteId !== ''),
  };
}

function repeats(sections: readonly JudgedSection[]): Counted {
  let hits = 0;
  let n = 0;
  const evidence: string[] = [];
  for (const { crowd } of sections) {
    const counts = new Map<string, number>();
    for (const { user } of crowd.rows) {
      if (user !== undefined) counts.set(user, (counts.get(user) ?? 0) + 1);
    }
    for (const { user, id } of crowd.rows) {
      if (user === undefined) continue;
      n++;
      if (counts.get(user)! < 2) continue;
      hits++;
      if (evidence.length < MOST_EVIDENCE) evidence.push(id);
    }
  }
  return { hits, n, evidence };
}

/** Counts rows for which `isHit` can tell. */
function count(
  sections: readonly JudgedSection[],
  isHit: (row: Row, section: JudgedSection) => boolean | undefined,
): Counted {
  let hits = 0;
  let n = 0;
  const evidence: string[] = [];
  for (const section of sections) {
    for (const row of section.crowd.rows) {
      const hit = isHit(row, section);
      if (hit === undefined) continue;
      n++;
      if (!hit) continue;
      hits++;
      if (evidence.length < MOST_EVIDENCE) evidence.push(row.id);
    }
  }
  return { hits, n, evidence };
}

const young = (sections: readonly JudgedSection[]) => count(sections, (row) => isYoung(row));

const copied = (sections: readonly JudgedSection[]) =>
  count(sections, (row, { crowd, evidence }) =>
    row.wording < 0 ? undefined : !evidence.giveaway && isCopied(crowd, row),
  );

const questions = (sections: readonly JudgedSection[]) =>
  count(sections, ({ text }) =>
    text === undefined ? undefined : speaksForItself(text.slice(0, 1_000)),
  );

function bursts(sections: readonly JudgedSection[]): Counted {
  const all: Counted = { hits: 0, n: 0, evidence: [] };
  for (const { evidence } of sections) {
    all.n += evidence.bursts.n;
    for (const row of evidence.bursts.burst?.rows ?? []) {
      all.hits++;
      if (all.evidence.length < MOST_EVIDENCE) all.evidence.push(row.id);
    }
  }
  return all;
}

function replies(sections: readonly JudgedSection[]): Counted {
  const counted: Counted = { hits: 0, n: 0, evidence: [] };
  for (const { all } of sections) {
    const answered = new Map<string, string>();
    for (const row of all) {
      if (row.byCreator && row.parent !== undefined) answered.set(row.parent, row.id);
    }
    for (const row of all) {
      if (row.byCreator || row.reply) continue;
      counted.n++;
      const answer = answered.get(row.id);
      if (answer === undefined) continue;
      counted.hits++;
      counted.evidence.push(answer);
    }
  }
  return counted;
}
