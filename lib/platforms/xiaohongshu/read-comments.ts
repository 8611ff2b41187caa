import { idTime, isId, type Comment, type Count, type Note } from '@/lib/model';
import { answered, figureOf, SAMPLE, type Facts, type Known, type Subject } from './facts';
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
import { remembered } from './remembered';
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { richTextOf, seen, textOf } from './text';

/** The last resort where ids cannot tell: what stands beside the author's name. */
const AUTHOR_TAGS = /^(?:作者|author|creator|작성자|投稿者)$/i;

/** All comments and replies that are loaded. A reply stands below the comment it belongs to. */
export function readCommentsIn(
  root: Element,
  note: Note,
  subject: Subject,
  facts: Facts,
  known: Known,
): void {
  let parentId: string | undefined;
  let sampled = 0;
  for (const item of findAll(root, COMMENT_ITEM)) {
    const isReply =
      item.classList.contains('comment-item-sub') || item.closest('.reply-container') !== null;
    const id = idOf(item);
    if (known.has(id) && ++sampled > SAMPLE) {
      if (!isReply) parentId = id;
      continue;
    }
    const about = `${note.id} ${note.creatorId} ${isReply ? parentId : ''}`;
    const comment = remembered(item, about, facts.unreadable, (unreadable) => {
      const found = readComment(item, note, subject, unreadable);
      if (!found) unreadable.add('comment.id');
      return found && seen({ ...found, ...standing(item, isReply, parentId, unreadable) });
    });
    if (!isReply) parentId = comment?.id;
    // A reply to a comment that cannot be read has no place.
    if (comment && (parentId || !isReply)) facts.comments.push(comment);
  }
}

/** What only a reply has, or only a comment that stands by itself. */
function standing(
  item: Element,
  isReply: boolean,
  parentId: string | undefined,
  unreadable: Set<string>,
): Partial<Comment> {
  return isReply
    ? { parentId, replyTo: answered(undefined, answeredUser(item)) }
    : { replies: count(item, COMMENT_REPLIES, 'comment.replies', unreadable) };
}

function count(
  item: Element,
  selectors: readonly string[],
  field: string,
  unreadable: Set<string>,
): Count | undefined {
  return figureOf(unreadable, field, textOf(find(item, selectors)), shownCount);
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

function readComment(
  item: Element,
  note: Note,
  subject: Subject,
  unreadable: Set<string>,
): Comment | undefined {
  const id = idOf(item);
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
    likes: count(item, COMMENT_LIKES, 'comment.likes', unreadable),
    user: userId
      ? seen({ id: userId, nickname: textOf(link), registeredAt: idTime(userId, subject.now) })
      : undefined,
    byCreator: byCreator || undefined,
    hasPicture: find(item, COMMENT_PICTURE) ? true : undefined,
  });
}
