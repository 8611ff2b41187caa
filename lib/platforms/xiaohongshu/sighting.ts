import type { BlockedReason } from '@/lib/model';
import type { PageState } from './state-door';

/*
 * What is taken from a page in the page's own process: which text stands at which place, and nothing of
 * what it means. Figures, dates and words are understood elsewhere (read-sighting.ts), so that the page
 * neither loads nor runs that. A place that is not there, or is empty, is absent.
 */

/** A card of a grid. */
export interface SightedCard {
  id: string;
  creatorId?: string | undefined;
  author?: string | undefined;
  title?: string | undefined;
  /** The date shown; only where the id tells none. */
  date?: string | undefined;
  likes?: string | undefined;
  video?: boolean | undefined;
  pinned?: boolean | undefined;
}

/** A comment or reply. */
export interface SightedComment {
  /** Absent when what stands there is no id. */
  id?: string | undefined;
  /** Replies only. */
  parentId?: string | undefined;
  userId?: string | undefined;
  nickname?: string | undefined;
  /** What stands beside the name. */
  tag?: string | undefined;
  text?: string | undefined;
  /** The date shown; only where the id tells none. */
  date?: string | undefined;
  place?: string | undefined;
  likes?: string | undefined;
  replies?: string | undefined;
  picture?: boolean | undefined;
  /** Replies only: the user who is answered. */
  answers?: string | undefined;
}

/** The open note. */
export interface SightedNote {
  creatorId?: string | undefined;
  author?: string | undefined;
  /** As the site names it. */
  type?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  topics?: string[] | undefined;
  mentions?: string[] | undefined;
  /** Date and place, in one line. */
  date?: string | undefined;
  likes?: string | undefined;
  saves?: string | undefined;
  comments?: string | undefined;
  /** The sentence that counts the comments. */
  total?: string | undefined;
}

/** The head of a profile. */
export interface SightedProfile {
  nickname?: string | undefined;
  redId?: string | undefined;
  bio?: string | undefined;
  gender?: string | undefined;
  place?: string | undefined;
  tags?: string[] | undefined;
  following?: string | undefined;
  followers?: string | undefined;
  likesAndSaves?: string | undefined;
}

/** Of the meta tags: only if they name the page's own note or creator. */
export interface SightedMeta {
  description?: string | undefined;
  title?: string | undefined;
  keywords?: string | undefined;
  type?: string | undefined;
  likes?: string | undefined;
  saves?: string | undefined;
  comments?: string | undefined;
}

/** What is rendered. */
export interface SightedDom {
  profile?: SightedProfile | undefined;
  note?: SightedNote | undefined;
  meta?: SightedMeta | undefined;
  /** On a profile only its owner's. */
  cards: SightedCard[];
  comments: SightedComment[];
}

/** What stands where the subject of the page should be. */
export interface SightedWalls {
  /** The site's own “gone”. */
  gone?: boolean | undefined;
  /** What the words on it mean, most telling first; without it those of the whole page. */
  words: BlockedReason[];
  login?: boolean | undefined;
  guest?: boolean | undefined;
  /** The place of the note is marked as empty. */
  noNote?: boolean | undefined;
  card?: boolean | undefined;
}

/** One look at a page. */
export interface Sighting {
  /** Without tokens. */
  url: string;
  /** ms */
  at: number;
  /** The note of the overlay that is open over the page. */
  overlay?: string | undefined;
  /** A captcha stands over the page: then nothing else is here. */
  captcha?: boolean | undefined;
  /** The page's live state, cut to the allow-list. */
  live?: PageState | undefined;
  /** The same as it came with the page; only where the live one says nothing of the subject. */
  written?: PageState | undefined;
  dom?: SightedDom | undefined;
  walls?: SightedWalls | undefined;
}
