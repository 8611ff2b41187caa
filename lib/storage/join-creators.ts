import { CREATOR_COUNTS, mergeCreator, type Creator } from '@/lib/model';
import { newsIn } from './figures';
import { mergeSeen, seenAll } from './merge-seen';
import type { CreatorRow, CreatorSnapshotRow, Seen } from './rows';

function joinCreator(row: CreatorRow | undefined, creator: Creator, from: Seen): CreatorRow {
  const { value, seen } = row
    ? mergeSeen({
        stored: row.creator,
        seen: row.seen,
        incoming: creator,
        from,
        merge: mergeCreator,
      })
    : { value: creator, seen: seenAll(creator, from) };
  return {
    id: creator.id,
    creator: value,
    seen,
    nicknames: withNickname(row?.nicknames ?? [], creator.nickname, from.at),
    firstSeenAt: Math.min(row?.firstSeenAt ?? from.at, from.at),
    lastSeenAt: Math.max(row?.lastSeenAt ?? from.at, from.at),
  };
}

type Nicknames = CreatorRow['nicknames'];

function withNickname(known: Nicknames, name: string | undefined, at: number): Nicknames {
  if (name === undefined) return known;
  const earlier = known.find((n) => n.name === name);
  const rest = known.filter((n) => n.name !== name);
  return [...rest, { name, at: Math.min(earlier?.at ?? at, at) }].sort((a, b) => a.at - b.at);
}

/**
 * The creators of one page joined to what was known of them, and the readings to keep.
 * @param known may hold more rows than the page showed; those come back untouched in neither list.
 */
export function joinCreators(
  known: ReadonlyMap<string, CreatorRow>,
  creators: readonly Creator[],
  from: Seen,
): { rows: Map<string, CreatorRow>; snapshots: CreatorSnapshotRow[] } {
  const rows = new Map<string, CreatorRow>();
  const snapshots: CreatorSnapshotRow[] = [];
  for (const creator of creators) {
    const row = rows.get(creator.id) ?? known.get(creator.id);
    const figures = newsIn(CREATOR_COUNTS, row?.creator, creator);
    if (figures) snapshots.push({ creatorId: creator.id, ...from, ...figures });
    rows.set(creator.id, joinCreator(row, creator, from));
  }
  return { rows, snapshots };
}
