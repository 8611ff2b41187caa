import { useLiveQuery } from 'dexie-react-hooks';
import { lastBackupOf } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';
import { hashOf } from '../../routes';

const DAY_MS = 86_400_000;

/** A line above the dashboard once the last backup is as old as the user said. Off unless chosen. */
export function BackupReminder() {
  const { t, services, settings, age } = useApp();
  const { backupReminder } = settings;
  const held = useLiveQuery(async () => {
    if (backupReminder === 'off') return undefined;
    const [last, entries] = await Promise.all([
      lastBackupOf(services.store),
      services.store.entries.count(),
    ]);
    return { last, entries };
  }, [services, backupReminder]);
  if (backupReminder === 'off' || !held || held.entries === 0) return null;
  const now = services.now();
  const isOld = held.last === undefined || now - held.last > Number(backupReminder) * DAY_MS;
  if (!isOld) return null;
  return (
    <p className="notice-line" role="status">
      {held.last === undefined
        ? t('backup.remind.never')
        : t('backup.remind', { age: age(held.last, now, 'long') })}
      <Gap />
      <a href={hashOf('settings')}>{t('backup.remind.go')}</a>
    </p>
  );
}
