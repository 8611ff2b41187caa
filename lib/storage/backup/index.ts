/** A backup: everything the user has, in one file, and back again. */
export { decodeBackup, type Backup, type Decoded, type DecodeOptions } from './decode';
export { BACKUP_LIMITS, type BackupHeader, type BackupLimits } from './format';
export { makeBackup, type BackupMade, type BackupOptions } from './make';
export { pieceCount, piecesOf } from './pieces';
export { lastBackupOf } from './last-backup';
export { BACKUP_PROBLEMS, type BackupProblem, type BackupProblemKind } from './problem';
export { rawBackup } from './raw';
