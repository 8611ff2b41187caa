import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState, type ReactNode } from 'react';
import { lastBackupOf } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { readBackup, type ReadBackup } from './read-backup';
import { RestoreDialog } from './RestoreDialog';
import { SaveBackup } from './SaveBackup';

function LastBackup() {
  const { t, services, moment, age } = useApp();
  const last = useLiveQuery(async () => ({ at: await lastBackupOf(services.store) }), [services]);
  if (!last) return null;
  if (last.at === undefined) return <p>{t('backup.never')}</p>;
  return (
    <p>{t('backup.last', { at: moment(last.at), age: age(last.at, services.now(), 'long') })}</p>
  );
}

function RestoreButton() {
  const { t } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadBackup>();
  const [isReading, setReading] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    setRead(await readBackup(file).finally(() => setReading(false)));
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isReading}
        onClick={() => input.current?.click()}
      >
        {t('restore.button')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".gz,.json,.jsonl"
        aria-label={t('restore.button')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <span role="status" className="quiet">
        {isReading && t('restore.checking')}
      </span>
      {read && <RestoreDialog read={read} onClose={() => setRead(undefined)} />}
    </>
  );
}

/** Everything in one file, and back again. `reminder`: how to choose when to be reminded. */
export function BackupSection({ reminder }: { reminder: ReactNode }) {
  const { t } = useApp();
  return (
    <section className="settings-group">
      <h2>{t('backup.title')}</h2>
      <p>{t('backup.body')}</p>
      <LastBackup />
      <SaveBackup />
      <p className="backup-restore">
        <RestoreButton />
      </p>
      {reminder}
    </section>
  );
}
