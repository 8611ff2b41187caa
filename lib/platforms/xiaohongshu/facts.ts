import type { Comment, Creator, Note } from '@/lib/model';

/** What one source says of the page. `card` notes may be of anyone; `detail` is the open note alone. */
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
  /** Profile: a tab other than the creator's own notes is named in the address. */
  otherTab?: boolean | undefined;
}

export function noFacts(): Facts {
  return { cards: [], cardAuthors: [], comments: [], unreadable: new Set() };
}
