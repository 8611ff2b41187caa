import type { Count } from '@/lib/model';
import type { Readings, Seen } from '@/lib/storage';

/** One line of the table of raw readings: what was read on one page at one moment. */
export interface Reading {
  /** ms */
  at: number;
  page: Seen['page'];
  /** Absent: the profile itself. */
  noteId?: string;
  title?: string;
  figures: readonly { field: ReadingField; count: Count }[];
}

export const READING_FIELDS = [
  'followers',
  'following',
  'likesAndSaves',
  'likes',
  'saves',
  'comments',
  'shares',
] as const;
export type ReadingField = (typeof READING_FIELDS)[number];

function figuresIn(row: Partial<Record<ReadingField, Count>>): Reading['figures'] {
  return READING_FIELDS.flatMap((field) => {
    const count = row[field];
    return count ? [{ field, count }] : [];
  });
}

/** Every stored reading, newest first. */
export function readingLines({ creator, notes, noteFigures }: Readings): Reading[] {
  const titles = new Map(notes.map(({ id, note }) => [id, note.title]));
  const lines: Reading[] = [
    ...creator.map((row) => ({ at: row.at, page: row.page, figures: figuresIn(row) })),
    ...noteFigures.map((row) => {
      const title = titles.get(row.noteId);
      return {
        ...{ at: row.at, page: row.page, noteId: row.noteId, figures: figuresIn(row) },
        ...(title !== undefined && { title }),
      };
    }),
  ];
  return lines.sort((a, b) => b.at - a.at);
}
