/** Somebody with an account: creators and commenters alike. */
export interface Person {
  id: string;
  nickname: string;
  ip: string;
}

export interface WorldComment {
  id: string;
  noteId: string;
  user: Person;
  /** As the site's JSON has it: stickers as `[哭惹R]`, mentions as `@name`. Absent: picture only. */
  text?: string;
  /** People mentioned in the text. */
  mentions: Person[];
  likes: number;
  byCreator: boolean;
  hasPicture: boolean;
  /** Of a top-level comment, oldest first. */
  replies: WorldComment[];
  /** Somebody of the coordinated campaign wrote this. */
  planted: boolean;
}

export interface WorldNote {
  id: string;
  type: 'normal' | 'video';
  /** Absent: an untitled note. */
  title?: string;
  /** With topics inline as `#name[话题]#`. */
  desc: string;
  topics: string[];
  mentions: Person[];
  ip: string;
  pinned: boolean;
  /** ms; later than publication by over a minute for an edited note. */
  editedAt?: number;
  likes: number;
  saves: number;
  shares: number;
  /** As the site counts: may be more than can be loaded (hidden and deleted ones). */
  commentCount: number;
  /** In the site's own order. */
  comments: WorldComment[];
  cover: { width: number; height: number; hue: number };
}

export interface WorldCreator extends Person {
  key: string;
  redId: string;
  bio: string;
  gender: 'female' | 'male' | 'unknown';
  tags: string[];
  followers: number;
  following: number;
  likesAndSaves: number;
  hue: number;
  /** As the grid shows them: pinned first, then newest first. */
  notes: WorldNote[];
}

export interface World {
  /** ms; every age in this world counts back from here. */
  now: number;
  creators: WorldCreator[];
  /** Creators and commenters by id. */
  people: Map<string, Person>;
  notes: Map<string, { note: WorldNote; creator: WorldCreator }>;
  /** Answers at once, with all comments of a note: for endurance, where waiting would be most of the time. */
  hurried?: true;
}
