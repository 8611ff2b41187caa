import { foldText, middleOf, msOf, type DossierComment } from '@/lib/model';
import { isQuestion } from '@/lib/campaign';
import { moodWordIn, type CommentFinding } from '@/lib/scoring';

export const READ_ORDERS = ['newest', 'liked', 'telling'] as const;
export type ReadOrder = (typeof READ_ORDERS)[number];
export const READ_ONLY = [
  'all',
  'marked',
  'questions',
  'complaint',
  'praise',
  'creator',
  'replies',
] as const;
/**
 * Which of the comments: all, those with a reason mark, those by others that ask or hold a word of
 * complaint or praise, the creator's own, replies.
 */
export type ReadOnly = (typeof READ_ONLY)[number];

export interface Wanted {
  typed: string;
  order: ReadOrder;
  only: ReadOnly;
}

export interface Found {
  findings: ReadonlyMap<string, CommentFinding>;
  titles?: ReadonlyMap<string, string> | undefined;
  /** A place as people read it. */
  placeName: (place: string) => string;
}

/** A finding that says more than that the comment is the creator's own. */
export function isMarked(finding: CommentFinding | undefined): boolean {
  return finding?.reasons.some((reason) => reason !== 'by-creator') ?? false;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** What of a comment a search looks at. */
function wordsOf(comment: DossierComment, { titles, placeName }: Found): string {
  const { text, ipLocation, noteId } = comment;
  const title = noteId === undefined ? undefined : titles?.get(noteId);
  const place = ipLocation && `${ipLocation} ${placeName(ipLocation)}`;
  // Folded as well: "好 看" is found by 好看.
  return plain([text, text && foldText(text), place, title].filter(Boolean).join('\n'));
}

const KEYS: Record<ReadOrder, (comment: DossierComment, found: Found) => number> = {
  newest: ({ createdAt }) => (createdAt ? msOf(createdAt) : -Infinity),
  liked: ({ likes }) => (likes ? (middleOf(likes) ?? likes.min) : -1),
  telling: ({ id }, { findings }) => findings.get(id)?.suspicion ?? -1,
};

/** By what word others praise or complain; undefined where there is none, or it is not asked. */
export function moodWordOf({ text, byCreator }: DossierComment, only: ReadOnly) {
  if (only !== 'complaint' && only !== 'praise') return undefined;
  return byCreator || text === undefined ? undefined : moodWordIn(text, only);
}

const KEPT: Record<ReadOnly, (comment: DossierComment, found: Found) => boolean> = {
  all: () => true,
  marked: ({ id }, { findings }) => isMarked(findings.get(id)),
  questions: ({ text, byCreator }) => !byCreator && text !== undefined && isQuestion(text),
  complaint: (comment) => moodWordOf(comment, 'complaint') !== undefined,
  praise: (comment) => moodWordOf(comment, 'praise') !== undefined,
  creator: ({ byCreator }) => byCreator === true,
  replies: ({ parentId }) => parentId !== undefined,
};

/** The comments that are wanted, in the wanted order; equals stay as they came. */
export function readList(
  comments: readonly DossierComment[],
  { typed, order, only }: Wanted,
  found: Found,
): DossierComment[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  const key = new Map<string, number>();
  return comments
    .filter((comment) => {
      if (!KEPT[only](comment, found)) return false;
      key.set(comment.id, KEYS[order](comment, found));
      if (words.length === 0) return true;
      const text = wordsOf(comment, found);
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => key.get(b.id)! - key.get(a.id)! || 0);
}
