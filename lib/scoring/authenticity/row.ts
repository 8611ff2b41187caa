import { idMs, msOf, type DossierComment } from '@/lib/model';
import type { CommentFinding } from '../types';
import type { Cluster } from './clusters';
import type { Reading } from './read-text';
import type { Wording } from './wordings';

/** One comment made ready for the families: plain numbers and keys, worked out once. */
export interface Row extends Facts {
  /** Letters of the folded text; 0 without one. */
  letters: number;
  /** Folded text of two to five letters, whatever it says. */
  short: string | undefined;
  /** Folded text of three to five letters, no commonplace: too short to be a copy, long enough to be told apart. */
  brief: string | undefined;
  /** Its wording; undefined for a text too short to be called a copy. */
  wording: Wording | undefined;
  /** What its text says by itself; undefined without one. */
  reading: Reading | undefined;
  /** What was found, once its section was judged. */
  finding: CommentFinding | undefined;
}

/** What the comment itself says. */
interface Facts {
  id: string;
  /** Note the comment stands under; '' when it does not say. */
  section: string;
  text: string | undefined;
  /** Stands in for the text of a comment whose retention period is over. */
  sketch: readonly number[] | undefined;
  /** Commenter; undefined when not seen. */
  user: string | undefined;
  /** When it was written, ms, to the minute or better; undefined otherwise. */
  at: number | undefined;
  /** When the commenter's account was registered, ms, to the day or better. */
  registeredAt: number | undefined;
  province: string | undefined;
  reply: boolean;
  parent: string | undefined;
  byCreator: boolean;
  hasPicture: boolean;
  /** Under another creator's note. */
  abroad: boolean;
}

/** Where a thread of comments stands. */
export interface Place {
  /** ms; ids whose clock is later than a day from here have no valid time. */
  now: number;
  /** Of the note, where known: their own comments are set aside. */
  author: string | undefined;
  /** True for comments under other creators' notes. */
  abroad: boolean;
}

export function rowOf(comment: DossierComment, { now, author, abroad }: Place): Row {
  const { id, noteId, user } = comment;
  return {
    id,
    section: noteId ?? '',
    text: comment.text,
    sketch: comment.text === undefined ? comment.sketch : undefined,
    user: user?.id,
    at: writtenAt(comment, now),
    registeredAt: registration(user, now),
    province: isPlace(comment.ipLocation) ? comment.ipLocation : undefined,
    reply: comment.parentId !== undefined,
    parent: comment.parentId,
    byCreator:
      comment.byCreator === true || (user?.id !== undefined && user.id === author && author !== ''),
    hasPicture: comment.hasPicture === true,
    abroad,
    letters: 0,
    short: undefined,
    brief: undefined,
    wording: undefined,
    reading: undefined,
    finding: undefined,
  };
}

const FACTS = [
  'id',
  'section',
  'text',
  'user',
  'at',
  'registeredAt',
  'province',
  'reply',
  'parent',
  'byCreator',
  'hasPicture',
  'abroad',
] as const satisfies readonly (keyof Facts)[];

/** True when the two say the same, whatever was worked out from it. */
export function isSameRow(a: Row, b: Row): boolean {
  return (
    FACTS.every((fact) => a[fact] === b[fact]) &&
    (a.sketch === b.sketch || a.sketch?.join() === b.sketch?.join())
  );
}

/** Who shares the comment's wording; undefined when nobody does, or when it is too short to be called a copy. */
export function clusterOf(row: Row): Cluster | undefined {
  return row.wording?.cluster;
}

/** Comments, of the creator and the background, whose wording is like the row's; 1 for itself alone. */
export function kinOf(row: Row): number {
  return row.wording?.kin ?? 1;
}

/** What the site writes where it does not know the place. */
const NOWHERE = new Set(['', '未知']);

function isPlace(place: string | undefined): boolean {
  return place !== undefined && !NOWHERE.has(place);
}

/** `createdAt` wins over the id's clock. Days and months are too coarse for bursts and young accounts. */
function writtenAt(comment: DossierComment, now: number): number | undefined {
  const stated = comment.createdAt;
  if (stated) {
    if (stated.precision !== 'second' && stated.precision !== 'minute') return undefined;
    return finite(msOf(stated));
  }
  return idMs(comment.id, now);
}

function registration(user: DossierComment['user'], now: number): number | undefined {
  if (user?.registeredAt) {
    return user.registeredAt.precision === 'month' ? undefined : finite(msOf(user.registeredAt));
  }
  return user?.id === undefined ? undefined : idMs(user.id, now);
}

function finite(ms: number): number | undefined {
  return Number.isFinite(ms) ? ms : undefined;
}
