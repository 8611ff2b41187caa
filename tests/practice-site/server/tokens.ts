import { createHash } from 'node:crypto';

/** The token that a link must carry: bound to one note or user. */
export function tokenOf(id: string): string {
  const digest = createHash('sha256').update(`practice ${id}`).digest('base64url');
  return `AB${digest.slice(0, 42)}=`;
}

/** Name of a note's cover picture: as on the real site it says nothing about the note's id. */
export function coverNameOf(noteId: string): string {
  return createHash('sha256').update(`cover ${noteId}`).digest('hex').slice(0, 24);
}
