import type { Comment, Count, Creator, Note } from '@/lib/model';
import { seen } from './text';

/** What one source says of the page. Cards may be of anyone; `note` is the open note alone. */
export interface Facts {
  /** The page's own creator, or the open note's author. */
  creator?: Creator;
  /** The open note. */
  note?: Note;
  cards: Note[];
  /** Authors of the cards, by the name that stands on the card. */
  cardAuthors: Creator[];
  comments: Comment[];
  /** Fields that were there but could not be understood: "note.likes". */
  unreadable: Set<string>;
}

/** What the page is about, as settled before any source is read. */
export interface Subject {
  page: 'profile' | 'note' | 'search' | 'explore';
  creatorId?: string | undefined;
  noteId?: string | undefined;
  keyword?: string | undefined;
  /** ms */
  now: number;
  /** Profile: the address names another tab than the creator's own notes. */
  otherTab?: boolean | undefined;
  /** Profile: the red id, as rendered. */
  redId?: string | undefined;
}

export function noFacts(): Facts {
  return { cards: [], cardAuthors: [], comments: [], unreadable: new Set() };
}

/** Who a reply answers. @returns undefined when nothing says it. */
export function answered(
  commentId: string | undefined,
  userId: string | undefined,
): Comment['replyTo'] {
  return commentId || userId ? seen({ commentId, userId }) : undefined;
}

/** `read(shown)`, with a note in `unreadable` when something was shown that is no figure. */
export function figureOf<T>(
  unreadable: Set<string>,
  field: string,
  shown: T | undefined,
  read: (shown: T | undefined) => Count | undefined,
): Count | undefined {
  const figure = read(shown);
  if (!figure && shown !== undefined && shown !== '') unreadable.add(field);
  return figure;
}
