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
import { noFacts, type Facts } from './facts';
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

export function joinCreators(better: Creator, other: Creator): Creator {
  return fill(better, other, CREATOR);
}

export function joinNotes(better: Note, other: Note): Note {
  const publishedAt = bestTime(better.publishedAt, other.publishedAt);
  const editedAt = bestTime(better.editedAt, other.editedAt);
  const pinned = better.pinned ?? other.pinned;
  return seen({ ...fill(better, other, NOTE), publishedAt, editedAt, pinned });
}

function joinComments(better: Comment, other: Comment): Comment {
  const createdAt = bestTime(better.createdAt, other.createdAt);
  const user =
    better.user && better.user.id === other.user?.id
      ? { ...other.user, ...seen(better.user) }
      : (better.user ?? other.user);
  const text = better.text ?? other.text;
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

/** Sources in order, best first. */
export function joinFacts(sources: readonly Facts[]): Facts {
  return sources.reduce(
    (better, other) => ({
      ...pick('creator', joinOptional(better.creator, other.creator, joinCreators)),
      ...pick('note', joinOptional(better.note, other.note, joinNotes)),
      cards: byId([...better.cards, ...other.cards], joinNotes),
      cardAuthors: byId([...better.cardAuthors, ...other.cardAuthors], joinCreators),
      comments: byId([...better.comments, ...other.comments], joinComments),
      unreadable: new Set([...better.unreadable, ...other.unreadable]),
    }),
    noFacts(),
  );
}

function pick<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;
}
