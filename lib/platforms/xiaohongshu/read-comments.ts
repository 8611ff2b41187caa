import { idTime, isId, type Comment, type Count, type Note } from '@/lib/model';
import type { Facts, Subject } from './facts';
import { userIdIn } from './read-cards';
import { find, findAll, type SelectorName } from './selectors';
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { richTextOf, seen, textOf } from './text';

const AUTHOR_TAGS = /^(?:作者|author|creator|글쓴이|작성자|作成者|投稿者)$/i;

/** All comments and replies that are loaded. Each stands in a thread: its first item is no reply. */
export function readCommentsIn(root: Element, note: Note, subject: Subject, facts: Facts): void {
  for (const thread of findAll(root, 'commentThread')) {
    let parentId: string | undefined;
    for (const item of findAll(thread, 'commentItem')) {
      const isReply = item.classList.contains('comment-item-sub');
      const comment = readComment(item, note, subject, facts);
      if (!comment) {
        facts.unreadable.add('comment.id');
        if (!isReply) parentId = undefined;
      } else if (!isReply) {
        parentId = comment.id;
        const replies = count(item, 'commentReplies', 'comment.replies', facts);
        facts.comments.push(seen({ ...comment, replies }));
      } else if (parentId) facts.comments.push({ ...comment, parentId });
    }
  }
}

function count(item: Element, name: SelectorName, field: string, facts: Facts): Count | undefined {
  const shown = textOf(find(item, name));
  const figure = shownCount(shown);
  if (shown && !figure) facts.unreadable.add(field);
  return figure;
}

function readComment(
  item: Element,
  note: Note,
  subject: Subject,
  facts: Facts,
): Comment | undefined {
  const id = item.id.slice('comment-'.length);
  if (!isId(id)) return undefined;
  const link = find(item, 'commentUser');
  const given = link?.getAttribute('data-user-id') ?? '';
  const userId = isId(given) ? given : userIdIn(link);
  const shownDate = idTime(id, subject.now) ? undefined : textOf(find(item, 'commentDate'));
  // The author's own id decides; the tag only where it cannot be known.
  const byCreator =
    userId && note.creatorId
      ? userId === note.creatorId
      : AUTHOR_TAGS.test(textOf(find(item, 'commentTag')) ?? '');
  const comment: Comment = {
    id,
    noteId: note.id,
    text: richTextOf(find(item, 'commentText')).text,
    createdAt: idTime(id, subject.now) ?? parseShownDate(shownDate, subject.now)?.time,
    ipLocation: textOf(find(item, 'commentPlace')),
    likes: count(item, 'commentLikes', 'comment.likes', facts),
    user: userId
      ? seen({ id: userId, nickname: textOf(link), registeredAt: idTime(userId, subject.now) })
      : undefined,
    byCreator: byCreator ? true : undefined,
    hasPicture: find(item, 'commentPicture') ? true : undefined,
  };
  return seen(comment);
}
