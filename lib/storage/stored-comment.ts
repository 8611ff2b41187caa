import {
  beijingDayStart,
  idTime,
  laterCount,
  msOf,
  timeAt,
  type DossierComment,
  type NameMark,
  type Time,
} from '@/lib/model';
import type { ReadComment } from './names';
import type { StoredComment } from './rows';

/**
 * A comment as it is kept: of the writer's nickname what it is like, the id replaced by a pseudonym, the
 * registration rounded down to its day.
 * @param who the writer's pseudonym.
 * @param nameMark what their nickname is like, if it was shown; not kept of somebody who cannot be told apart.
 * @param at ms, when the page showed it.
 */
export function toStored(
  comment: ReadComment,
  who: string | undefined,
  at: number,
  nameMark?: NameMark,
): StoredComment {
  const { id, parentId, text, sketch, ipLocation, likes, replies, byCreator, hasPicture } = comment;
  const registered = comment.user?.registeredAt;
  const ownClock = comment.createdAt?.source === 'id';
  return {
    id,
    at,
    ...(parentId ? { parentId } : {}),
    ...(text !== undefined ? { text } : sketch ? { sketch } : {}),
    ...(comment.createdAt && !ownClock ? { createdAt: comment.createdAt } : {}),
    ...(ipLocation ? { ipLocation } : {}),
    ...(likes ? { likes } : {}),
    ...(replies ? { replies } : {}),
    ...(who ? { who } : {}),
    ...(registered ? { registeredDay: beijingDayStart(msOf(registered)) } : {}),
    ...(who && nameMark ? { nameMark } : {}),
    ...(byCreator ? { byCreator } : {}),
    ...(hasPicture ? { hasPicture } : {}),
  };
}

/** Commenters share their days of registration: each is put into words once. */
const days = new Map<number, Time>();

function dayOf(ms: number): Time {
  const known = days.get(ms);
  if (known) return known;
  const day = timeAt(ms, 'day', 'id');
  days.set(ms, day);
  return day;
}

/** The inverse, as far as it goes: the comment as a dossier holds it. */
export function fromStored(stored: StoredComment, noteId: string): DossierComment {
  const { at, who, registeredDay, nameMark, createdAt, ...facts } = stored;
  const written = createdAt ?? idTime(stored.id, at);
  const registeredAt = registeredDay === undefined ? undefined : dayOf(registeredDay);
  return {
    ...facts,
    noteId,
    ...(written ? { createdAt: written } : {}),
    ...(who || registeredAt
      ? {
          user: {
            ...(who ? { id: who } : {}),
            ...(registeredAt ? { registeredAt } : {}),
            ...(nameMark ? { nameMark } : {}),
          },
        }
      : {}),
  };
}

/** Joins two readings of one comment, in whichever order they arrived. */
export function joinStored(a: StoredComment, b: StoredComment): StoredComment {
  const [earlier, later] = b.at < a.at ? [b, a] : [a, b];
  const joined = { ...earlier, ...later };
  const likes = laterCount(earlier.likes, later.likes);
  const replies = laterCount(earlier.replies, later.replies);
  if (likes) joined.likes = likes;
  if (replies) joined.replies = replies;
  if (joined.text !== undefined) delete joined.sketch;
  return joined;
}
