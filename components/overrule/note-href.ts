import { isExampleId } from '@/lib/model';
import { noteUrlOf } from '@/lib/shortlist';

/** Where the site shows a note, for the user to open; undefined for an invented one. */
export function noteHref(noteId: string): string | undefined {
  return isExampleId(noteId) ? undefined : noteUrlOf(noteId, noteId);
}
