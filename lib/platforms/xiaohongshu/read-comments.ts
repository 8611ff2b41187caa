import { idTime, type Comment, type Note } from '@/lib/model';
import { answered, figureOf, type Facts, type Subject } from './facts';
import { shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import type { SightedComment } from './sighting';
import { seen } from './text';

/** The last resort where ids cannot tell: what stands beside the author's name. */
const AUTHOR_TAGS = /^(?:作者|author|creator|작성자|投稿者)$/i;

/** Understands the rendered comments of a note. */
export function readComments(
  comments: readonly SightedComment[],
  note: Note,
  subject: Subject,
  facts: Facts,
): void {
  for (const sighted of comments) {
    const comment = readComment(sighted, note, subject, facts.unreadable);
    if (comment) facts.comments.push(comment);
    else facts.unreadable.add('comment.id');
  }
}

function readComment(
  { id, parentId, userId, nickname, tag, text, date, place, likes, ...more }: SightedComment,
  note: Note,
  { now }: Subject,
  unreadable: Set<string>,
): Comment | undefined {
  if (!id) return undefined;
  const byCreator =
    userId && note.creatorId ? userId === note.creatorId : AUTHOR_TAGS.test(tag ?? '');
  const comment: Comment = {
    id,
    noteId: note.id,
    parentId,
    replyTo: parentId ? answered(undefined, more.answers) : undefined,
    text,
    createdAt: idTime(id, now) ?? parseShownDate(date, now)?.time,
    ipLocation: place,
    likes: figureOf(unreadable, 'comment.likes', likes, shownCount),
    replies: figureOf(unreadable, 'comment.replies', more.replies, shownCount),
    user: userId ? seen({ id: userId, nickname, registeredAt: idTime(userId, now) }) : undefined,
    byCreator: byCreator || undefined,
    hasPicture: more.picture || undefined,
  };
  return seen(comment);
}
