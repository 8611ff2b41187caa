import { useLiveQuery } from 'dexie-react-hooks';
import { visitsDue } from '@/lib/campaign';
import { listLinkedNotes } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';
import { hashOf } from '../routes';

/** A line above the dashboard while published notes wait for a visit. */
export function VisitNotice() {
  const { t, services } = useApp();
  const notes = useLiveQuery(() => listLinkedNotes(services.store), [services]);
  const due = visitsDue(notes ?? [], services.now());
  const [first] = due;
  if (!first) return null;
  return (
    <p className="notice-line" role="status">
      {t('visit.due', { n: due.length })}
      <Gap />
      <a href={hashOf('campaigns', first.note.link.listId, 'notes')}>{t('expiry.go')}</a>
    </p>
  );
}
