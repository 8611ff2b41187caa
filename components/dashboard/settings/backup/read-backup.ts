import { BACKUP_LIMITS, decodeBackup, type Backup, type Decoded } from '@/lib/storage';
import { turn } from './save-backup';

export interface ReadBackup {
  name: string;
  bytes: Uint8Array;
  decoded: Decoded;
}

/** Reads a file that the user chose; nothing is written. */
export async function readBackup(file: File): Promise<ReadBackup> {
  if (file.size > BACKUP_LIMITS.fileBytes) {
    const decoded: Decoded = { ok: false, problem: { kind: 'too-large' } };
    return { name: file.name, bytes: new Uint8Array(), decoded };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, decoded: await decodeBackup(bytes, { pause: turn }) };
}

/** What a person wants to know of a backup before it takes the place of their data. */
export function contentOf({ tables }: Backup) {
  return {
    creators: tables.creators.length,
    notes: tables.notes.length,
    comments: tables.comments.reduce((sum, { comments }) => sum + comments.length, 0),
    entries: tables.entries.length,
  };
}
