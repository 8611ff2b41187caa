import { NOTE_COUNTS, mergeNote, type Note } from '@/lib/model';
import { newsIn } from './figures';
import { mergeSeen, seenAll } from './merge-seen';
import type { NoteRow, NoteSnapshotRow, Seen } from './rows';

/**
 * Only the creator's own grid shows pins, so only there does a missing mark mean "no longer pinned",
 * and only if no later grid was seen.
 */
function joinPinned(row: NoteRow, note: Note, from: Seen): { incoming: Note; known: boolean } {
  const stale = from.at < (row.seen['pinned']?.at ?? -Infinity);
  if (!stale) return { incoming: note, known: from.page === 'profile' };
  const incoming = { ...note };
  delete incoming.pinned;
  return { incoming, known: false };
}

function joinNote(row: NoteRow | undefined, note: Note, from: Seen): NoteRow {
  const pinned = row && joinPinned(row, note, from);
  const { value, seen } =
    row && pinned
      ? mergeSeen({
          stored: row.note,
          seen: row.seen,
          incoming: pinned.incoming,
          from,
          merge: (earlier, later) => mergeNote(earlier, later, pinned.known),
        })
      : { value: note, seen: seenAll(note, from) };
  if (from.page === 'profile' && (pinned?.known ?? true)) seen['pinned'] = from;
  const creatorId = value.creatorId;
  const openedAt = note.completeness === 'detail' ? from.at : undefined;
  const firstOpenedAt = Math.min(row?.openedAt ?? Infinity, openedAt ?? Infinity);
  return {
    id: note.id,
    ...(creatorId ? { creatorId } : {}),
    note: value,
    seen,
    firstSeenAt: Math.min(row?.firstSeenAt ?? from.at, from.at),
    lastSeenAt: Math.max(row?.lastSeenAt ?? from.at, from.at),
    ...(firstOpenedAt < Infinity ? { openedAt: firstOpenedAt } : {}),
  };
}

/**
 * The notes of one page joined to what was known of them, and the readings to keep.
 * @param known may hold more rows than the page showed; those come back untouched in neither list.
 */
export function joinNotes(
  known: ReadonlyMap<string, NoteRow>,
  notes: readonly Note[],
  from: Seen,
): { rows: Map<string, NoteRow>; snapshots: NoteSnapshotRow[] } {
  const rows = new Map<string, NoteRow>();
  const snapshots: NoteSnapshotRow[] = [];
  for (const note of notes) {
    const row = rows.get(note.id) ?? known.get(note.id);
    const figures = newsIn(NOTE_COUNTS, row?.note, note);
    if (figures) snapshots.push({ noteId: note.id, ...from, ...figures });
    rows.set(note.id, joinNote(row, note, from));
  }
  return { rows, snapshots };
}
