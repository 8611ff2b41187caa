import {
  bestTime,
  isExact,
  overlaps,
  widthOf,
  type Comment,
  type Count,
  type Creator,
  type Note,
} from '@/lib/model';
import type { Facts } from './facts';
import { seen } from './text';

/*
 * Joins what several sources say of one page at one moment. For words the better source wins, for
 * figures the more precise one, as long as it can be the same figure: a stale exact value must not
 * beat a fresh rounded one that contradicts it.
 */

function joinCount(better: Count | undefined, other: Count | undefined): Count | undefined {
  if (!better || !other) return better ?? other;
  if (isExact(better) || widthOf(other) >= widthOf(better)) return better;
  return overlaps(better, other) ? other : better;
}

type Counted = Partial<Record<string, unknown>>;

/** `other` fills what `better` left open. */
function fill<T extends object>(better: T, other: T, counts: readonly (keyof T)[]): T {
  const joined = { ...other, ...seen(better) };
  for (const name of counts) {
    const count = joinCount(
      (better as Counted)[name as string] as Count | undefined,
      (other as Counted)[name as string] as Count | undefined,
    );
    if (count) (joined as Counted)[name as string] = count;
  }
  return joined;
}

const NOTE = ['likes', 'saves', 'comments', 'shares'] as const;
const CREATOR = ['followers', 'following', 'likesAndSaves'] as const;
const COMMENT = ['likes', 'replies'] as const;

/** A sticker whose name the source does not give. */
const UNNAMED = '[表情]';

/** The text that names its stickers; else the better source's. */
function clearer(better: string | undefined, other: string | undefined): string | undefined {
  const named = better?.includes(UNNAMED) && other !== undefined && !other.includes(UNNAMED);
  return named ? other : (better ?? other);
}

export function joinCreators(better: Creator, other: Creator): Creator {
  return seen({ ...fill(better, other, CREATOR), bio: clearer(better.bio, other.bio) });
}

export function joinNotes(better: Note, other: Note): Note {
  const publishedAt = bestTime(better.publishedAt, other.publishedAt);
  const editedAt = bestTime(better.editedAt, other.editedAt);
  const pinned = better.pinned ?? other.pinned;
  const title = clearer(better.title, other.title);
  const text = clearer(better.text, other.text);
  return seen({ ...fill(better, other, NOTE), title, text, publishedAt, editedAt, pinned });
}

function has<T extends object>(better: T, other: T): boolean {
  for (const key in other) if (better[key] === undefined) return false;
  return true;
}

/** True when the other source can add nothing: most comments, whenever the live state is there. */
function isWhole(better: Comment, other: Comment): boolean {
  return (
    has(better, other) &&
    has(better.user ?? {}, other.user ?? {}) &&
    COMMENT.every((name) => !better[name] || isExact(better[name])) &&
    !better.text?.includes(UNNAMED)
  );
}

function joinComments(better: Comment, other: Comment): Comment {
  if (isWhole(better, other)) return better;
  const createdAt = bestTime(better.createdAt, other.createdAt);
  const user =
    better.user && better.user.id === other.user?.id
      ? { ...other.user, ...seen(better.user) }
      : (better.user ?? other.user);
  const text = clearer(better.text, other.text);
  return seen({ ...fill(better, other, COMMENT), createdAt, user, text });
}

/** One entry per id, in order of first appearance; `join` gets the earlier one first. */
export function byId<T extends { id: string }>(
  items: readonly T[],
  join: (better: T, other: T) => T,
): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const known = found.get(item.id);
    found.set(item.id, known ? join(known, item) : item);
  }
  return [...found.values()];
}

function joinOptional<T extends { id: string }>(
  better: T | undefined,
  other: T | undefined,
  join: (better: T, other: T) => T,
): T | undefined {
  if (!better || !other || better.id !== other.id) return better ?? other;
  return join(better, other);
}

/**
 * @param better whose words win
 * @param fresher whose figures win where both are equally precise
 */
export function joinFacts(better: Facts, other: Facts, fresher = better): Facts {
  const swap = fresher === other;
  const creators = counted(joinCreators, CREATOR, swap);
  const notes = counted(joinNotes, NOTE, swap);
  const comments = counted(joinComments, COMMENT, swap);
  return {
    ...optional('creator', joinOptional(better.creator, other.creator, creators)),
    ...optional('note', joinOptional(better.note, other.note, notes)),
    cards: byId([...better.cards, ...other.cards], notes),
    cardAuthors: byId([...better.cardAuthors, ...other.cardAuthors], joinCreators),
    comments: byId([...better.comments, ...other.comments], comments),
    unreadable: new Set([...better.unreadable, ...other.unreadable]),
  };
}

/** The same join, with the figures taken the other way round. */
function counted<T extends object>(
  join: (better: T, other: T) => T,
  names: readonly (keyof T)[],
  swap: boolean,
): (better: T, other: T) => T {
  if (!swap) return join;
  return (better, other) => {
    const joined = join(better, other);
    const figures = fill(other, better, names);
    for (const name of names) if (figures[name] !== undefined) joined[name] = figures[name];
    return joined;
  };
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;
}
