/** Why a file cannot be restored. */
export const BACKUP_PROBLEMS = {
  'not-a-backup': 'the file is not a backup of Kolens',
  newer: 'the backup was made by a newer version of Kolens',
  damaged: 'the backup is damaged: its checksum does not match',
  'cut-off': 'the backup is cut off: its end is missing',
  'too-large': 'the backup is larger than Kolens can restore',
  'bad-row': 'the backup holds something that Kolens does not understand',
} as const;
export type BackupProblemKind = keyof typeof BACKUP_PROBLEMS;

export interface BackupProblem {
  kind: BackupProblemKind;
  /** Where, and what, for whoever looks closer: `notes, row 12: note.likes.min: must be number`. */
  detail?: string;
}

/** Ends the reading of a file. Never leaves this room: `decodeBackup` returns the problem. */
export class Refusal extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem.kind);
  }
}

export function refuse(kind: BackupProblemKind, detail?: string): Refusal {
  return new Refusal(detail === undefined ? { kind } : { kind, detail });
}
