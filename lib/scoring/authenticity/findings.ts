import type { CommentFinding } from '../types';
import { isYoung } from './accounts';
import { WORDLESS } from './read-text';
import { clusterOf, type Row } from './row';
import { isCopied, LONG_LETTERS } from './wording-evidence';

/*
 * Single comments are evidence only. `suspicion` orders them; `flagged` is for wording that hardly
 * anybody genuine uses: at most 1 in 100 of them in every set that was measured.
 */

/** Log-odds from which promotion alone is flagged. */
const FLAG_PROMOTION = 2.5;
/** Log-odds from which promotion is flagged when the wording is a copy as well. */
const FLAG_COPIED_PROMOTION = 0;
/** Different people or notes from which a long copy is flagged by itself, and letters it must have. */
const FLAG_COPIES = 3;
const FLAG_COPY_LETTERS = 14;
const SLIGHT_DISCOUNT = 0.25;

export interface FindingContext {
  giveaway: boolean;
  /** Comments under the burst of the section, when it is no viral one. */
  inBurst: ReadonlySet<string>;
}

export function findingOf(row: Row, context: FindingContext): CommentFinding {
  const { id } = row;
  if (row.byCreator) return { id, suspicion: 0, flagged: false, reasons: ['by-creator'] };
  const { promotion, slight, lean } = row.reading ?? WORDLESS;
  const reasons: string[] = [];
  const cluster = clusterOf(row);
  const copied = cluster !== undefined && isCopied(row);
  const others = cluster ? Math.max(cluster.people, cluster.notes) : 1;
  let odds = lean;
  if (copied && !context.giveaway) {
    const letters = Math.min(cluster.letters, 40);
    odds += Math.min(3, Math.log2(others)) * (letters >= LONG_LETTERS ? 1.5 : 0.5);
  }
  const young = isYoung(row) === true;
  if (young) odds += 0.5;
  if (context.inBurst.has(id)) odds += 0.3;
  if (!slight) {
    if (promotion >= FLAG_PROMOTION) reasons.push('promotion');
    if (copied) reasons.push(...copyReasons(cluster));
    if (young) reasons.push('young-account');
    if (context.inBurst.has(id)) reasons.push('in-burst');
  }
  const flagged =
    !slight &&
    (promotion >= FLAG_PROMOTION ||
      (copied && promotion >= FLAG_COPIED_PROMOTION && cluster.letters >= LONG_LETTERS) ||
      (copied &&
        !context.giveaway &&
        others >= FLAG_COPIES &&
        cluster.letters >= FLAG_COPY_LETTERS));
  if (flagged && promotion >= FLAG_COPIED_PROMOTION && !reasons.includes('promotion')) {
    reasons.unshift('promotion');
  }
  // A slight text may rank a little higher than another; it never comes near the top.
  const suspicion = 1 / (1 + Math.exp(-(slight && odds > 0 ? SLIGHT_DISCOUNT * odds : odds)));
  return { id, suspicion, flagged, reasons };
}

function copyReasons(cluster: { notes: number; abroad: boolean; people: number }): string[] {
  if (cluster.abroad) return ['copied-across-creators'];
  if (cluster.notes > 1) return ['copied-across-notes'];
  return ['copied-in-section'];
}
