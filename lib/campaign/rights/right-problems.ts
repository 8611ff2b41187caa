import type { Right } from '@/lib/model';

/** What does not fit together in a record, and at which field it is said. */
export type RightProblem =
  | { field: 'endsOn'; problem: 'ends-before-it-starts' | 'no-end' }
  | { field: 'purposes'; problem: 'ads-not-named' }
  | { field: 'prevails'; problem: 'mandarin' }
  | { field: 'exclusive'; problem: 'overlaps'; with: Right };

const isOutOfOrder = ({ startsOn, endsOn }: Right) =>
  startsOn !== undefined && endsOn !== undefined && endsOn < startsOn;

/** Both are about one piece: the same note, or words for it that are the same. */
function isSamePiece(a: Right, b: Right): boolean {
  if (a.creatorId !== b.creatorId) return false;
  if (a.noteId !== undefined && b.noteId !== undefined) return a.noteId === b.noteId;
  return a.piece !== undefined && a.piece === b.piece;
}

const shares = <T>(a: readonly T[] = [], b: readonly T[] = []) => a.some((one) => b.includes(one));

function sharesTerritory({ territories: a = [] }: Right, { territories: b = [] }: Right): boolean {
  const isAnywhere = (own: typeof a, other: typeof a) => own.includes('world') && other.length > 0;
  return shares(a, b) || isAnywhere(a, b) || isAnywhere(b, a);
}

/** Two licences of one piece of which one is exclusive, for the same channel, place and days. */
export function exclusiveOverlap(right: Right, others: readonly Right[]): Right | undefined {
  return others.find(
    (other) =>
      other.id !== right.id &&
      (right.exclusive === true || other.exclusive === true) &&
      isSamePiece(right, other) &&
      shares(right.channels, other.channels) &&
      sharesTerritory(right, other) &&
      (right.startsOn ?? '') <= (other.endsOn ?? '9999') &&
      (other.startsOn ?? '') <= (right.endsOn ?? '9999'),
  );
}

/**
 * Contradictions of a record. Each field by itself is kept all the same, and nothing else is lost.
 * A contract under PRC law in two languages: the Mandarin text prevails, whatever the other says.
 */
export function rightProblems(right: Right, others: readonly Right[]): RightProblem[] {
  const problems: RightProblem[] = [];
  if (isOutOfOrder(right)) problems.push({ field: 'endsOn', problem: 'ends-before-it-starts' });
  else if (right.startsOn !== undefined && right.endsOn === undefined) {
    problems.push({ field: 'endsOn', problem: 'no-end' });
  }
  if (right.channels?.includes('platform-ads') && !right.purposes?.includes('advertising')) {
    problems.push({ field: 'purposes', problem: 'ads-not-named' });
  }
  if (right.law === 'prc' && right.prevails !== undefined && right.prevails !== 'zh') {
    problems.push({ field: 'prevails', problem: 'mandarin' });
  }
  const other = exclusiveOverlap(right, others);
  if (other) problems.push({ field: 'exclusive', problem: 'overlaps', with: other });
  return problems;
}
