import { idTime, type Count, type Note } from '@/lib/model';
import { figureOf, type Facts, type Known, type Subject } from './facts';
import { userIdIn } from './read-cards';
import { readCommentsIn } from './read-comments';
import {
  BAR_COMMENTS,
  BAR_LIKES,
  BAR_SAVES,
  COMMENT_TOTAL,
  find,
  NOTE_AUTHOR,
  NOTE_AUTHOR_NAME,
  NOTE_BAR,
  NOTE_DATE,
  NOTE_TEXT,
  NOTE_TITLE,
} from './selectors';
import { countInSentence, shownCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { distinct, richTextOf, seen, shownText, textOf } from './text';

/** The open note and its comments. `root` is the note's container, in the overlay or on its own page. */
export function readNoteIn(root: Element, subject: Subject, facts: Facts, known: Known): void {
  const id = subject.noteId;
  if (!id) return;
  const creatorId = userIdIn(find(root, NOTE_AUTHOR));
  const { text, topics, mentions } = richTextOf(find(root, NOTE_TEXT));
  const dateLine = textOf(find(root, NOTE_DATE));
  const date = parseShownDate(dateLine, subject.now);
  if (dateLine && !date?.time) facts.unreadable.add('note.date');
  const bar = find(root, NOTE_BAR);
  const count = (field: string, selectors: readonly string[]) =>
    figureOf(facts.unreadable, field, bar && textOf(find(bar, selectors)), shownCount);
  const total = countInSentence(textOf(find(root, COMMENT_TOTAL)));
  const note = seen<Note>({
    id,
    creatorId,
    type: KINDS.get(root.getAttribute('data-type')),
    title: shownText(find(root, NOTE_TITLE)),
    text,
    topics: distinct(topics),
    mentions: distinct(mentions),
    publishedAt: idTime(id, subject.now) ?? (date?.edited ? undefined : date?.time),
    editedAt: date?.edited ? date.time : undefined,
    ipLocation: date?.place,
    likes: count('note.likes', BAR_LIKES),
    saves: count('note.saves', BAR_SAVES),
    comments: narrower(count('note.comments', BAR_COMMENTS), total),
    completeness: 'detail',
  });
  // A container that is still empty says nothing, not even that there is a note.
  if (Object.keys(note).length <= 3 && !creatorId && !text) return;
  facts.note = note;
  if (creatorId) {
    facts.creator = seen({ id: creatorId, nickname: textOf(find(root, NOTE_AUTHOR_NAME)) });
  }
  readCommentsIn(root, note, subject, facts, known);
}

const KINDS = new Map<string | null, 'image' | 'video'>([
  ['normal', 'image'],
  ['video', 'video'],
]);

/** The sentence above the comments writes out what the bar rounds. */
function narrower(bar: Count | undefined, total: Count | undefined): Count | undefined {
  if (!bar || !total) return bar ?? total;
  const allowed = total.min >= bar.min && (total.max ?? Infinity) <= (bar.max ?? Infinity);
  return allowed ? total : bar;
}
