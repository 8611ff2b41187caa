import { idTime, type Count, type DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { joinNames } from './cell-text';
import { csvOf } from './csv';
import { noteUrlOf } from './note-address';
import { textOf, type Piece } from './pieces';
import { pointOf } from './rounding';
import { extraSheet, type ExtraColumn } from './xlsx/extra-sheet';

/** A note for a file, with what scoring says of it. */
export interface NoteLine {
  creatorId: string;
  nickname?: string | undefined;
  note: DossierNote;
  /** ISO */
  publishedAt?: string | undefined;
  /** Cues of a possible collaboration, each "kind: quote"; the user's own word as "user". */
  paidCues: readonly string[];
  paidPossible: boolean;
  /** ms */
  firstSeenAt?: number | undefined;
  lastSeenAt?: number | undefined;
}

export interface NoteParts {
  creatorId: string;
  nickname?: string | undefined;
  notes: readonly DossierNote[];
  report: Report;
  /** When each note was met, by its id; ms. */
  seen?: ReadonlyMap<string, { firstSeenAt: number; lastSeenAt: number }> | undefined;
}

/** A creator's notes, newest first; one whose time is not known comes last. */
export function noteLines({ creatorId, nickname, notes, report, seen }: NoteParts): NoteLine[] {
  const now = Date.parse(report.basis.now ?? '');
  const cues = new Map(
    (report.details.collaborations?.cues ?? []).map((finding) => [finding.noteId, finding]),
  );
  return notes
    .map((note): NoteLine => {
      const time = note.publishedAt ?? idTime(note.id, now);
      const finding = cues.get(note.id);
      return {
        creatorId,
        nickname,
        note,
        publishedAt: time && new Date(time.at).toISOString(),
        paidPossible: finding?.possible ?? false,
        paidCues: [
          ...(finding?.byUser ? ['user'] : []),
          ...(finding?.cues ?? []).map(({ kind, quote }) => `${kind}: ${quote}`),
        ],
        ...seen?.get(note.id),
      };
    })
    .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
}

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());
const names = (list: readonly string[] | undefined) => (list?.length ? joinNames(list) : undefined);

type Figure = 'likes' | 'saves' | 'comments' | 'shares';
const point = (count: Count | undefined) => count && pointOf(count.min, count.max);

const figure = (name: Figure): [...ExtraColumn<NoteLine>, string][] => [
  [name, ({ note }) => point(note[name]), 'Empty when not seen, or only a wide range was.'],
  [`${name}_low`, ({ note }) => note[name]?.min, 'Fewest that the page allows.'],
  [`${name}_high`, ({ note }) => note[name]?.max, 'Most that the page allows; empty when open.'],
];

const SPECS: readonly [...ExtraColumn<NoteLine>, definition: string][] = [
  ['note_id', ({ note }) => note.id, 'The platform’s own id: 24 hexadecimal digits.'],
  ['note_url', ({ creatorId, note }) => noteUrlOf(creatorId, note.id), 'The note on the site.'],
  ['creator_id', ({ creatorId }) => creatorId, 'As on the sheet Shortlist.'],
  ['nickname', ({ nickname }) => nickname, 'The creator’s name last seen.'],
  ['title', ({ note }) => note.title, 'As the note has it.'],
  ['type', ({ note }) => note.type, 'image or video; empty when not seen.'],
  ['published_at', ({ publishedAt }) => publishedAt, 'When it was published, UTC.'],
  ...(['likes', 'saves', 'comments', 'shares'] as const).flatMap(figure),
  [
    'opened',
    ({ note }) =>
      note.completeness === undefined ? undefined : String(note.completeness === 'detail'),
    'Whether the note itself was open, not only its card: cards show likes alone.',
  ],
  ['pinned', ({ note }) => (note.pinned ? 'true' : undefined), 'true, or empty.'],
  ['topics', ({ note }) => names(note.topics), 'Topics without #, joined by "; ".'],
  [
    'paid_possible',
    ({ paidPossible }) => (paidPossible ? 'true' : undefined),
    'true when its words, or you, say that it may be a collaboration. Never certain.',
  ],
  [
    'paid_cues',
    ({ paidCues }) => names(paidCues),
    'The words behind it, each "kind: quote"; also of notes whose cues are too weak.',
  ],
  ['first_seen_at', ({ firstSeenAt }) => iso(firstSeenAt), 'When it was first on your screen.'],
  ['last_seen_at', ({ lastSeenAt }) => iso(lastSeenAt), 'When it was last on your screen.'],
];

const COLUMNS: readonly ExtraColumn<NoteLine>[] = SPECS.map(([name, of]) => [name, of]);

/** What each column means. */
export const NOTE_DEFINITIONS: readonly (readonly [name: string, definition: string])[] = SPECS.map(
  ([name, , definition]) => [name, definition],
);

/** One row for each note; undefined where there is none. */
export const notesSheet = (lines: readonly NoteLine[]) => extraSheet('Notes', COLUMNS, lines);

/** The notes as RFC 4180 text, written as the shortlist is; in pieces. */
export function notesPieces(lines: readonly NoteLine[]): Generator<Piece> {
  const fields = COLUMNS.map(([name]) => name);
  return csvOf(fields, lines, (line) => COLUMNS.map(([, of]) => of(line)));
}

/** The same at once. */
export const notesCsv = (lines: readonly NoteLine[]): string => textOf(notesPieces(lines));
