import { surprise } from './surprise';
import { tally, type Crowd, type Tally } from './tally';
import type { Row } from './row';
import type { Read } from './read-text';

/*
 * What the wording of a section shows: copies, promotion, model-like style. Copies are counted by how
 * crowded their wording is: two alike are chance, ten are not.
 */

/** Copies per comment in organic sections, by their length (SCORING §1.4), rising with how much was seen. */
const USUAL_LONG_COPIES = 0.006;
const USUAL_SHORT_COPIES = 0.012;
/** Letters from which a text hardly repeats by chance. */
export const LONG_LETTERS = 10;
/** Genuine comments above this are under 1 %; see `npm run eval`. */
export const PROMOTES_FROM = 1;
const USUAL_PROMOTION = 0.012;
export const MODEL_LIKE_FROM = 1;
const USUAL_MODEL_LIKE = 0.03;

export interface WordingEvidence {
  /** Comments with a near copy by someone else. */
  copied: Tally;
  copies: number;
  longCopies: number;
  copySurprise: number;
  promotion: Tally & { surprise: number; mean: number };
  modelLike: Tally & { surprise: number };
}

/** True when someone else used the wording too, or the same person under another note. */
export function isCopied(crowd: Crowd, row: Row): boolean {
  const cluster = crowd.clusterOf(row);
  return cluster !== undefined && (cluster.people > 1 || cluster.notes > 1);
}

export function wordingEvidence(crowd: Crowd, readOf: Read): WordingEvidence {
  let told = 0;
  let hits = 0;
  let copies = 0;
  let longCopies = 0;
  for (const row of crowd.rows) {
    if (row.text === undefined && !row.sketch) continue;
    told++;
    const cluster = crowd.clusterOf(row);
    if (!cluster || !isCopied(crowd, row)) continue;
    hits++;
    // (size − 1) / size each: a cluster of c comments counts c − 1 in all.
    const others = Math.max(cluster.people, cluster.notes);
    const weight = (others - 1) / others;
    copies += weight;
    if (cluster.letters >= LONG_LETTERS) longCopies += weight;
  }
  const promotion = tally(crowd, (row) => {
    const reading = readOf(row);
    return reading && !reading.slight && reading.promotion >= PROMOTES_FROM;
  });
  const modelLike = tally(crowd, (row) => {
    const reading = readOf(row);
    return reading && !reading.slight && reading.style >= MODEL_LIKE_FROM;
  });
  return {
    copied: { hits, n: told },
    copies,
    longCopies,
    copySurprise: Math.max(
      surprise(copies, told, USUAL_SHORT_COPIES),
      surprise(longCopies, told, USUAL_LONG_COPIES),
    ),
    promotion: {
      ...promotion,
      surprise: surprise(promotion.hits, promotion.n, USUAL_PROMOTION),
      mean: 0,
    },
    modelLike: { ...modelLike, surprise: surprise(modelLike.hits, modelLike.n, USUAL_MODEL_LIKE) },
  };
}
