/** What the table `meta` holds. */

/** The installation's salt: a string. Goes into a backup, if the user wants it there. */
export const SALT_KEY = 'salt';
/** ms; when texts past their time were last looked for. */
export const SWEPT_KEY = 'lastSweepAt';
/** ms; when the user last saved a backup, or of when the one is that was restored. */
export const LAST_BACKUP_KEY = 'lastBackupAt';
