import { surprise } from './surprise';
import { distinctWordings, tally, type Crowd, type Tally } from './tally';
import { clusterOf, kinOf, type Row } from './row';
import { SLIGHT_LETTERS } from './read-text';

/*
 * What the wording of a section shows: copies, promotion, model-like style. Copies are counted by how
 * crowded their wording is: two alike are chance, ten are not.
 */

/** Copies per comment in organic windows of 50, by their length; whole threads .6–.8 % for long ones. */
const USUAL_LONG_COPIES = 0.006;
const USUAL_COPIES = 0.012;
/** Alike wordings per comment: under 1 % in windows of 50, up to 9 % in threads of thousands. */
const USUAL_ALIKE = 0.004;
const USUAL_ALIKE_AT_MOST = 0.09;
const ALIKE_HALFWAY = 800;
/** What wordings that are only alike count, against copies. */
const ALIKE_WEIGHT = 0.95;
const USUAL_ECHOES = 0.01;
const ECHO_WEIGHT = 0.45;
/** Of the comments of organic windows of 50: 0 at the median, 6 % at p90, 31 % at p99 (whole notes of one word). */
const USUAL_SHORT_REPEATS = 0.05;
const SHORT_OVERDISPERSION = 0.02;
/** Letters from which a text hardly repeats by chance. */
export const LONG_LETTERS = 10;
/** Genuine comments above this are under 1 %; see `npm run eval`. */
export const PROMOTES_FROM = 1;
const USUAL_PROMOTION = 0.012;
/**
 * From here on a text sounds a little like promotion. One says nothing; many in one section are what
 * is left of campaigns whose words nobody has learnt yet.
 */
const HINTS_FROM = -1.5;
const USUAL_HINTS = 0.014;
const USUAL_MODEL_LIKE = 0.03;

export interface WordingEvidence {
  /** Comments with a near copy by someone else. */
  copied: Tally;
  copies: number;
  longCopies: number;
  /** Nats: the strict reading alone may alarm. */
  copySurprise: number;
  alikeSurprise: number;
  /** Short texts that several people use word for word: orders sections, never alarms. */
  echoSurprise: number;
  /** Short texts over again beyond what every section shows: supports other families, never alarms alone. */
  shortSurprise: number;
  promotion: Tally & { surprise: number };
  /** Texts that sound a little like promotion: orders sections, never alarms. */
  hintSurprise: number;
  modelLike: Tally & { surprise: number };
}

/** True when someone else used the wording too, or the same person under another note. */
export function isCopied(row: Row): boolean {
  const cluster = clusterOf(row);
  return cluster !== undefined && (cluster.people > 1 || cluster.notes > 1);
}

export function wordingEvidence(crowd: Crowd): WordingEvidence {
  let told = 0;
  let hits = 0;
  let copies = 0;
  let longCopies = 0;
  for (const row of crowd.rows) {
    if (row.text === undefined && !row.sketch) continue;
    told++;
    const cluster = clusterOf(row);
    if (!cluster || !isCopied(row)) continue;
    hits++;
    if (cluster.letters <= SLIGHT_LETTERS) continue;
    // (size − 1) / size each: a cluster of c comments counts c − 1 in all.
    const others = Math.max(cluster.people, cluster.notes);
    const weight = (others - 1) / others;
    copies += weight;
    if (cluster.letters >= LONG_LETTERS) longCopies += weight;
  }
  const promoting = (from: number) =>
    tally(crowd, ({ reading }) => reading && !reading.slight && reading.promotion >= from);
  const promotion = promoting(PROMOTES_FROM);
  const hints = promoting(HINTS_FROM);
  const modelLike = tally(crowd, (row) => {
    const reading = row.reading;
    return reading && !reading.slight && reading.modelLike;
  });
  return {
    copied: { hits, n: told },
    copies,
    longCopies,
    copySurprise: Math.max(
      surprise(copies, told, USUAL_COPIES),
      surprise(longCopies, told, USUAL_LONG_COPIES),
    ),
    shortSurprise: surprise(
      repeated(crowd, ({ short }) => short),
      distinctWordings(crowd),
      USUAL_SHORT_REPEATS,
      SHORT_OVERDISPERSION,
    ),
    echoSurprise:
      ECHO_WEIGHT *
      surprise(
        repeated(crowd, ({ brief }) => brief),
        told,
        USUAL_ECHOES,
      ),
    alikeSurprise: alikeSurprise(crowd, told),
    promotion: {
      ...promotion,
      surprise: surprise(promotion.hits, promotion.n, USUAL_PROMOTION),
    },
    hintSurprise: surprise(hints.hits, hints.n, USUAL_HINTS),
    modelLike: { ...modelLike, surprise: surprise(modelLike.hits, modelLike.n, USUAL_MODEL_LIKE) },
  };
}

/** The same evidence where others are like these comments than before, or no longer. */
export function againAlike(crowd: Crowd, before: WordingEvidence): WordingEvidence {
  return { ...before, alikeSurprise: alikeSurprise(crowd, before.copied.n) };
}

function alikeSurprise({ rows }: Crowd, told: number): number {
  let alike = 0;
  for (const row of rows) {
    if (row.text === undefined && !row.sketch) continue;
    const kin = kinOf(row);
    alike += (kin - 1) / kin;
  }
  return ALIKE_WEIGHT * surprise(alike, told, usualAlike(told));
}

function usualAlike(n: number): number {
  return USUAL_ALIKE + ((USUAL_ALIKE_AT_MOST - USUAL_ALIKE) * n) / (n + ALIKE_HALFWAY * 4);
}

/** Comments beyond the first that say the same, by different people. */
function repeated({ rows }: Crowd, saidBy: (row: Row) => string | undefined): number {
  /** Who said it, or all who did where there are several. */
  const people = new Map<string, string | Set<string>>();
  let extra = 0;
  for (const row of rows) {
    const said = saidBy(row);
    if (said === undefined) continue;
    const person = row.user ?? row.id;
    const seen = people.get(said);
    if (seen === undefined) people.set(said, person);
    else if (typeof seen !== 'string') {
      if (!seen.has(person)) extra++;
      seen.add(person);
    } else if (seen !== person) {
      people.set(said, new Set([seen, person]));
      extra++;
    }
  }
  return extra;
}
