import { idMs, isId } from '@/lib/model';
import { toLookAt, type Known } from './drawn-from-state';
import type { Subject } from './facts';
import { remembered } from './remembered';
import {
  COMMENT_ANSWERED,
  COMMENT_DATE,
  COMMENT_ITEM,
  COMMENT_LIKES,
  COMMENT_PICTURE,
  COMMENT_PLACE,
  COMMENT_REPLIES,
  COMMENT_TAG,
  COMMENT_TEXT,
  COMMENT_USER,
  find,
  findAll,
} from './selectors';
import { userIdIn } from './sight-cards';
import type { SightedComment } from './sighting';
import { richTextOf, textOf } from './text';

/** All comments and replies that are loaded. A reply stands below the comment it belongs to. */
export function sightComments(root: Element, subject: Subject, known?: Known): SightedComment[] {
  const comments: SightedComment[] = [];
  let parentId: string | undefined;
  let sampled = 0;
  for (const item of toLookAt(findAll(root, COMMENT_ITEM), known, idOf)) {
    const isReply =
      item.classList.contains('comment-item-sub') || item.closest('.reply-container') !== null;
    const id = idOf(item);
    if (known?.has(id) && sampled++ > 0) {
      if (!isReply) parentId = id;
      continue;
    }
    const about = `${subject.noteId} ${isReply ? parentId : ''}`;
    const comment = remembered(item, about, () =>
      sightComment(item, subject.now, isReply, parentId),
    );
    if (!isReply) parentId = comment.id;
    // A reply to a comment that cannot be read has no place; what has no id is told of.
    if (parentId || !isReply || !comment.id) comments.push(comment);
  }
  return comments;
}

/** The id stands on the name, or on the link in it. */
function answeredUser(item: Element): string | undefined {
  const name = find(item, COMMENT_ANSWERED);
  return userIdOf(name) ?? userIdIn(name?.querySelector('a') ?? undefined);
}

function userIdOf(link: Element | undefined): string | undefined {
  const given = link?.getAttribute('data-user-id') ?? '';
  return isId(given) ? given : userIdIn(link);
}

const idOf = (item: Element) => item.id.replace('comment-', '');

function sightComment(
  item: Element,
  now: number,
  isReply: boolean,
  parentId: string | undefined,
): SightedComment {
  const text = (selectors: readonly string[]) => textOf(find(item, selectors));
  const id = idOf(item);
  if (!isId(id)) return { id: undefined };
  const link = find(item, COMMENT_USER);
  return {
    id,
    ...(isReply ? { parentId, answers: answeredUser(item) } : { replies: text(COMMENT_REPLIES) }),
    userId: userIdOf(link),
    nickname: textOf(link),
    tag: text(COMMENT_TAG),
    text: richTextOf(find(item, COMMENT_TEXT)).text,
    date: idMs(id, now) === undefined ? text(COMMENT_DATE) : undefined,
    place: text(COMMENT_PLACE),
    likes: text(COMMENT_LIKES),
    picture: find(item, COMMENT_PICTURE) && true,
  };
}
