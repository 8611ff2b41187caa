import { idTime, isId, type Comment, type Count, type Note } from '@/lib/model';
import { answered, figureOf, type Facts, type Subject } from './facts';
import { userIdIn } from './read-cards';
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
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { richTextOf, seen, textOf } from './text';

/** The last resort where ids cannot tell: what stands beside the author's name. */
const AUTHOR_TAGS = /^(?:作者|author|creator|작성자|投稿者)$/i;

/** All comments and replies that are loaded. A reply stands below the comment it belongs to. */
export function readCommentsIn(root: Element, note: Note, subject: Subject, facts: Facts): void {
  let parentId: string | undefined;
  for (const item of findAll(root, COMMENT_ITEM)) {
    const isReply =
      item.classList.contains('comment-item-sub') || item.closest('.reply-container') !== null;
    const comment = readComment(item, note, subject, facts);
    if (!comment) facts.unreadable.add('comment.id');
    if (!isReply) {
      parentId = comment?.id;
      const replies = count(item, COMMENT_REPLIES, 'comment.replies', facts);
      if (comment) facts.comments.push(seen({ ...comment, replies }));
    } else if (comment && parentId) {
      const replyTo = answered(undefined, answeredUser(item));
      facts.comments.push(seen({ ...comment, parentId, replyTo }));
    }
  }
}

function count(
  item: Element,
  selectors: readonly string[],
  field: string,
  facts: Facts,
): Count | undefined {
  return figureOf(facts, field, textOf(find(item, selectors)), shownCount);
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

function readComment(
  item: Element,
  note: Note,
  subject: Subject,
  facts: Facts,
): Comment | undefined {
  const id = item.id.replace('comment-', '');
  if (!isId(id)) return undefined;
  const link = find(item, COMMENT_USER);
  const userId = userIdOf(link);
  const madeAt = idTime(id, subject.now);
  const byCreator =
    userId && note.creatorId
      ? userId === note.creatorId
      : AUTHOR_TAGS.test(textOf(find(item, COMMENT_TAG)) ?? '');
  return seen<Comment>({
    id,
    noteId: note.id,
    text: richTextOf(find(item, COMMENT_TEXT)).text,
    createdAt: madeAt ?? parseShownDate(textOf(find(item, COMMENT_DATE)), subject.now)?.time,
    ipLocation: textOf(find(item, COMMENT_PLACE)),
    likes: count(item, COMMENT_LIKES, 'comment.likes', facts),
    user: userId
      ? seen({ id: userId, nickname: textOf(link), registeredAt: idTime(userId, subject.now) })
      : undefined,
    byCreator: byCreator || undefined,
    hasPicture: find(item, COMMENT_PICTURE) ? true : undefined,
  });
}
