import type { Count, Creator, Note } from '@/lib/model';
import { expect, type Kolens } from './kit';
import type { CreatorTruth } from '../practice-site';

/* What the extension keeps, held against what is true. */

export interface CreatorRow {
  id: string;
  creator: Creator;
}
export interface NoteRow {
  id: string;
  creatorId?: string;
  note: Note;
  openedAt?: number;
}
export interface ChunkRow {
  noteId: string;
  comments: { id: string; text?: string; parentId?: string; byCreator?: true }[];
}

/** True when the figure is a range that holds the true value; an exact one must equal it. */
export function allows(count: Count | undefined, value: number): boolean {
  return count !== undefined && count.min <= value && value <= (count.max ?? Infinity);
}

/** Figures of stored notes that contradict the truth; unseen figures are no contradiction. */
export async function wrongFigures(kolens: Kolens, truth: CreatorTruth): Promise<string[]> {
  const rows = await kolens.rows<NoteRow>('notes');
  return rows.flatMap(({ note }) => {
    const real = truth.notes.find(({ id }) => id === note.id);
    if (!real) return [];
    return (['likes', 'saves', 'comments', 'shares'] as const)
      .filter((field) => note[field] && !allows(note[field], real[field]))
      .map((field) => `${note.id} ${field}: ${JSON.stringify(note[field])}, true ${real[field]}`);
  });
}

export async function storedNotes(kolens: Kolens, creatorId: string): Promise<NoteRow[]> {
  return (await kolens.rows<NoteRow>('notes')).filter((row) => row.creatorId === creatorId);
}

export async function storedCreator(kolens: Kolens, id: string): Promise<Creator | undefined> {
  return (await kolens.rows<CreatorRow>('creators')).find((row) => row.id === id)?.creator;
}

export async function storedComments(kolens: Kolens, noteId: string) {
  const chunks = await kolens.rows<ChunkRow>('comments');
  return chunks.find((chunk) => chunk.noteId === noteId)?.comments ?? [];
}

/** Nothing of the site may have been kept. */
export async function expectNothingStored(kolens: Kolens): Promise<void> {
  for (const table of ['creators', 'notes', 'comments', 'entries']) {
    expect(await kolens.rows(table), table).toEqual([]);
  }
}
