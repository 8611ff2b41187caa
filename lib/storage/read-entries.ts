import { entrySchema, listSchema, type Creator, type Entry, type List } from '@/lib/model';
import type { CreatorRow } from './rows';
import type { Store } from './store';

/** A row that this version does not understand is left where it is and not shown. */
function parsed<T>(
  rows: readonly unknown[],
  parse: (row: unknown) => { success: boolean; data?: T },
) {
  return rows.flatMap((row) => {
    const result = parse(row);
    return result.success && result.data !== undefined ? [result.data] : [];
  });
}

/** The creator's shortlist entry; undefined when not shortlisted. */
export async function entryOf(store: Store, creatorId: string): Promise<Entry | undefined> {
  return parsed([await store.entries.get(creatorId)], (row) => entrySchema.safeParse(row))[0];
}

/** In the order of their index, read backwards. */
function latestAdded(a: Entry, b: Entry): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? 1 : -1;
  return a.creatorId < b.creatorId ? 1 : -1;
}

/**
 * Every entry, latest added first. Read in one piece and ordered here: an index read backwards is
 * walked entry by entry.
 */
export async function listEntries(store: Store): Promise<Entry[]> {
  const rows = await store.entries.toArray();
  return parsed(rows, (row) => entrySchema.safeParse(row)).sort(latestAdded);
}

/** The user's lists, oldest first. */
export async function listLists(store: Store): Promise<List[]> {
  const lists = parsed(await store.lists.toArray(), (row) => listSchema.safeParse(row));
  return lists.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export interface KnownCreator {
  creator: Creator;
  /** ms; absent when nothing was seen, and a file's word for the name is all there is. */
  lastSeenAt?: number;
  /** Names the creator was seen under before, latest first; absent without any. */
  earlierNames?: string[];
  entry?: Entry;
}

/** What a stored creator was called before the present name. */
export function earlierNamesOf({ creator, nicknames }: CreatorRow): string[] {
  const names = nicknames.map(({ name }) => name).filter((name) => name !== creator.nickname);
  return [...new Set(names.reverse())];
}

/** True when no page ever showed the creator: a file has named them, and said nothing else that was seen. */
function isOnlyNamed({ creator, seen }: CreatorRow): boolean {
  const fields = Object.keys(creator).filter((field) => field !== 'id');
  return fields.length === 1 && fields[0] === 'nickname' && seen['nickname']?.page === 'file';
}

/** More than so many creators are read with all others, in one piece, unless they are a small part. */
const FEW = 200;
const SMALL_PART = 1 / 8;

/** The rows of these creators; those never seen are left out. */
async function creatorRows(store: Store, ids: readonly string[]): Promise<CreatorRow[]> {
  const isMost = ids.length > FEW && ids.length > (await store.creators.count()) * SMALL_PART;
  if (!isMost) return (await store.creators.bulkGet([...ids])).filter((row) => row !== undefined);
  const wanted = new Set(ids);
  return (await store.creators.toArray()).filter(({ id }) => wanted.has(id));
}

/** What is known of these creators, whether shortlisted or not; those never seen are left out. */
export async function creatorsSeen(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, Omit<KnownCreator, 'entry'>>> {
  const rows = await creatorRows(store, [...new Set(ids)]);
  return new Map(
    rows.map((row) => {
      const { id, creator, lastSeenAt } = row;
      const earlierNames = earlierNamesOf(row);
      return [
        id,
        {
          creator,
          ...(!isOnlyNamed(row) && { lastSeenAt }),
          ...(earlierNames.length > 0 && { earlierNames }),
        },
      ];
    }),
  );
}

/** The same, with the entry of those that are shortlisted. */
export async function creatorsKnown(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, KnownCreator>> {
  const [seen, rows] = await Promise.all([
    creatorsSeen(store, ids),
    store.entries.bulkGet([...new Set(ids)]),
  ]);
  const entries = parsed(rows, (row) => entrySchema.safeParse(row));
  const byId = new Map(entries.map((entry) => [entry.creatorId, entry]));
  return new Map(
    [...seen].map(([id, known]) => {
      const entry = byId.get(id);
      return [id, entry ? { ...known, entry } : known];
    }),
  );
}

/** Every creator ever seen, by id, name and number: to find whom a file's row is about. */
export async function knownNames(
  store: Store,
): Promise<{ id: string; nickname?: string; redId?: string }[]> {
  const rows = await store.creators.toArray();
  return rows.map(({ id, creator: { nickname, redId } }) => ({
    id,
    ...(nickname === undefined ? {} : { nickname }),
    ...(redId === undefined ? {} : { redId }),
  }));
}
