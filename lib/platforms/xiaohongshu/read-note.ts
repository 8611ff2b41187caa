import { idTime, type Count, type Note } from '@/lib/model';
import type { Facts, Subject } from './facts';
import { userIdIn } from './read-cards';
import { readCommentsIn } from './read-comments';
import { find, type SelectorName } from './selectors';
import { countInSentence, shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { distinct, richTextOf, seen, textOf } from './text';

/** The open note and its comments. `root` is the note's container, in the overlay or on its own page. */
export function readNoteIn(root: Element, subject: Subject, facts: Facts): void {
  const id = subject.noteId;
  if (!id) return;
  const creatorId = userIdIn(find(root, 'noteAuthor'));
  const { text, topics, mentions } = richTextOf(find(root, 'noteText'));
  const dateLine = textOf(find(root, 'noteDate'));
  const date = parseShownDate(dateLine, subject.now);
  const bar = find(root, 'noteBar');
  const count = (field: string, name: SelectorName): Count | undefined => {
    const shown = bar && textOf(find(bar, name));
    const figure = shownCount(shown);
    if (shown && !figure) facts.unreadable.add(field);
    return figure;
  };
  const total = countInSentence(textOf(find(root, 'commentTotal')));
  const note: Note = {
    id,
    creatorId,
    type: KINDS[root.getAttribute('data-type') ?? ''],
    title: textOf(find(root, 'noteTitle')),
    text,
    topics: distinct(topics),
    mentions: distinct(mentions),
    publishedAt: idTime(id, subject.now) ?? (date?.edited ? undefined : date?.time),
    editedAt: date?.edited ? date.time : undefined,
    ipLocation: date?.place,
    likes: count('note.likes', 'barLikes'),
    saves: count('note.saves', 'barSaves'),
    comments: narrower(count('note.comments', 'barComments'), total),
    completeness: 'detail',
  };
  if (dateLine && !date?.time) facts.unreadable.add('note.date');
  facts.note = seen(note);
  if (creatorId) {
    facts.creator = seen({ id: creatorId, nickname: textOf(find(root, 'noteAuthorName')) });
  }
  readCommentsIn(root, facts.note, subject, facts);
}

const KINDS: Record<string, 'image' | 'video'> = { normal: 'image', video: 'video' };

/** The sentence above the comments writes out what the bar rounds. */
function narrower(bar: Count | undefined, total: Count | undefined): Count | undefined {
  if (!bar || !total) return bar ?? total;
  const allowed = total.min >= bar.min && (total.max ?? Infinity) <= (bar.max ?? Infinity);
  return allowed ? total : bar;
}
