import { idMs, msOf, type DossierComment } from '@/lib/model';

/** One comment made ready for the families: plain numbers and keys, worked out once. */
export interface Row {
  id: string;
  /** Note the comment stands under; '' when it does not say. */
  section: string;
  text: string | undefined;
  /** Stands in for the text of a comment whose retention period is over. */
  sketch: readonly number[] | undefined;
  /** Commenter; undefined when not seen. */
  user: string | undefined;
  /** When it was written, ms, to the minute or better; undefined otherwise. */
  at: number | undefined;
  /** When the commenter's account was registered, ms, to the day or better. */
  registeredAt: number | undefined;
  province: string | undefined;
  reply: boolean;
  parent: string | undefined;
  byCreator: boolean;
  hasPicture: boolean;
  /** Folded text of four or five letters, no commonplace: too short to be a copy, long enough to be told apart. */
  brief: string | undefined;
  /** Group of its wording (copies.ts); −1 for a text too short to be called a copy. */
  wording: number;
}

/**
 * @param own false for comments under other creators' notes
 * @param authorOf author of a note, where known: their own comments are set aside
 */
export function rowOf(
  comment: DossierComment,
  now: number,
  authorOf: (noteId: string | undefined) => string | undefined,
): Row {
  const { id, noteId, user } = comment;
  const author = authorOf(noteId);
  return {
    id,
    section: noteId ?? '',
    text: comment.text,
    sketch: comment.text === undefined ? comment.sketch : undefined,
    user: user?.id,
    at: writtenAt(comment, now),
    registeredAt: registration(user, now),
    province: comment.ipLocation === '' ? undefined : comment.ipLocation,
    reply: comment.parentId !== undefined,
    parent: comment.parentId,
    byCreator:
      comment.byCreator === true || (user?.id !== undefined && user.id === author && author !== ''),
    hasPicture: comment.hasPicture === true,
    brief: undefined,
    wording: -1,
  };
}

/** `createdAt` wins over the id's clock. Days and months are too coarse for bursts and young accounts. */
function writtenAt(comment: DossierComment, now: number): number | undefined {
  const stated = comment.createdAt;
  if (stated) {
    if (stated.precision !== 'second' && stated.precision !== 'minute') return undefined;
    return finite(msOf(stated));
  }
  return idMs(comment.id, now);
}

function registration(user: DossierComment['user'], now: number): number | undefined {
  if (user?.registeredAt) {
    return user.registeredAt.precision === 'month' ? undefined : finite(msOf(user.registeredAt));
  }
  return user?.id === undefined ? undefined : idMs(user.id, now);
}

function finite(ms: number): number | undefined {
  return Number.isFinite(ms) ? ms : undefined;
}
