import type { Report, Signal, SignalId } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { countsComments } from './signal-units';

/** The fields of a note that a figure is worked out from; a figure of comments has none. */
const NOTE_FIELDS: Partial<Record<SignalId, readonly string[]>> = {
  'engagement-rate': ['likes', 'saves', 'comments'],
  'engagement-estimate': ['likes', 'saves', 'comments'],
  'like-save-rate': ['likes', 'saves'],
  'save-rate': ['saves'],
  'save-like-ratio': ['likes', 'saves'],
  'comment-like-ratio': ['likes', 'comments'],
  'hit-rate-100': ['likes'],
  'hit-rate-1000': ['likes'],
  stability: ['likes'],
  'notes-per-30d': ['publishedAt'],
  'days-since-last-note': ['publishedAt'],
  'paid-share': ['title', 'text', 'topics'],
  'paid-effect': ['likes', 'saves', 'comments'],
};

/** The fields of the profile that a figure is worked out from. */
const PROFILE_FIELDS: Partial<Record<SignalId, readonly string[]>> = {
  'engagement-rate': ['followers'],
  'engagement-estimate': ['followers'],
  'like-save-rate': ['followers'],
  'save-rate': ['followers'],
  'lifetime-ratio': ['followers', 'likesAndSaves'],
};

function newest(times: Iterable<number | undefined>): number | undefined {
  let last: number | undefined;
  for (const at of times) if (at !== undefined && at > (last ?? -Infinity)) last = at;
  return last;
}

/** When the newest of the facts behind a figure was read, ms; undefined where that is not known. */
export function seenAtOf(signal: Signal, times: ReadTimes): number | undefined {
  const ofNotes = NOTE_FIELDS[signal.id] ?? [];
  return newest([
    ...(PROFILE_FIELDS[signal.id] ?? []).map((field) => times.profile[field]?.at),
    ...signal.evidence.flatMap((id) => ofNotes.map((field) => times.notes.get(id)?.[field]?.at)),
    countsComments(signal.id) ? times.comments : undefined,
  ]);
}

/**
 * When the newest of these fields was read, ms; undefined where that is not known.
 * @param noteIds the notes meant; all of them when absent
 */
export function fieldsSeenAt(
  times: ReadTimes | undefined,
  { notes = [], profile = [] }: { notes?: readonly string[]; profile?: readonly string[] },
  noteIds?: readonly string[],
): number | undefined {
  if (!times) return undefined;
  const read = noteIds ? noteIds.map((id) => times.notes.get(id)) : [...times.notes.values()];
  return newest([
    ...profile.map((field) => times.profile[field]?.at),
    ...read.flatMap((seen) => notes.map((field) => seen?.[field]?.at)),
  ]);
}

/** When the newest of the facts behind a score was read, ms: those of its scored figures. */
export function scoreSeenAt(report: Report, times: ReadTimes): number | undefined {
  const scored = report.signals.filter(({ outcome }) => outcome === 'scored');
  return newest(scored.map((signal) => seenAtOf(signal, times)));
}
