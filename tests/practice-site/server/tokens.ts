import { createHash } from 'node:crypto';

/** The token that a link must carry: bound to one note or user. */
export function tokenOf(id: string): string {
  const digest = createHash('sha256').update(`practice ${id}`).digest('base64url');
  return `AB${digest.slice(0, 42)}=`;
}
