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

/** Every entry, latest added first. */
export async function listEntries(store: Store): Promise<Entry[]> {
  const rows = await store.entries.orderBy('addedAt').reverse().toArray();
  return parsed(rows, (row) => entrySchema.safeParse(row));
}

/** The user's lists, oldest first. */
export async function listLists(store: Store): Promise<List[]> {
  const lists = parsed(await store.lists.toArray(), (row) => listSchema.safeParse(row));
  return lists.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export interface KnownCreator {
  creator: Creator;
  /** ms */
  lastSeenAt: number;
  /** Names the creator was seen under before, latest first; absent without any. */
  earlierNames?: string[];
  entry?: Entry;
}

/** What a stored creator was called before the present name. */
export function earlierNamesOf({ creator, nicknames }: CreatorRow): string[] {
  const names = nicknames.map(({ name }) => name).filter((name) => name !== creator.nickname);
  return [...new Set(names.reverse())];
}

/** What is known of these creators; those never seen are left out. */
export async function creatorsKnown(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, KnownCreator>> {
  const distinct = [...new Set(ids)];
  const [rows, entries] = await Promise.all([
    store.creators.bulkGet(distinct),
    store.entries.bulkGet(distinct),
  ]);
  const known = new Map<string, KnownCreator>();
  distinct.forEach((id, i) => {
    const row = rows[i];
    const entry = parsed([entries[i]], (e) => entrySchema.safeParse(e))[0];
    if (row) {
      const { creator, lastSeenAt } = row;
      const earlierNames = earlierNamesOf(row);
      known.set(id, {
        creator,
        lastSeenAt,
        ...(earlierNames.length > 0 && { earlierNames }),
        ...(entry ? { entry } : {}),
      });
    }
  });
  return known;
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
