import { isId } from '@/lib/model';
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
import { userIdIn } from './sight-cards';
import type { SightedNote } from './sighting';
import { richTextOf, shownText, textOf } from './text';

/** The open note. @returns undefined for a container that is still empty: it says nothing, not even that there is a note */
export function sightNote(root: Element, noteId: string | undefined): SightedNote | undefined {
  if (!isId(noteId ?? '')) return undefined;
  const { text, topics, mentions } = richTextOf(find(root, NOTE_TEXT));
  const bar = find(root, NOTE_BAR);
  const inBar = (selectors: readonly string[]) => bar && textOf(find(bar, selectors));
  const note: SightedNote = {
    creatorId: userIdIn(find(root, NOTE_AUTHOR)),
    author: textOf(find(root, NOTE_AUTHOR_NAME)),
    type: root.getAttribute('data-type') || undefined,
    title: shownText(find(root, NOTE_TITLE)),
    text,
    topics,
    mentions,
    date: textOf(find(root, NOTE_DATE)),
    likes: inBar(BAR_LIKES),
    saves: inBar(BAR_SAVES),
    comments: inBar(BAR_COMMENTS),
    total: textOf(find(root, COMMENT_TOTAL)),
  };
  return holdsAny({ ...note, author: undefined, topics: undefined, mentions: undefined })
    ? note
    : undefined;
}

export function holdsAny(thing: object): boolean {
  return Object.values(thing).some((value) => value !== undefined);
}
