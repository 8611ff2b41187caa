import { useLiveQuery } from 'dexie-react-hooks';
import { linkedNotesOf, type FollowedNote } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** The notes linked to a campaign with what is known of each, kept up to date. `undefined` while first read. */
export function useLinkedNotes(listId: string): FollowedNote[] | undefined {
  const { services } = useApp();
  const read = useLiveQuery(
    async () => ({ listId, notes: await linkedNotesOf(services.store, listId) }),
    [services, listId],
  );
  return read?.listId === listId ? read.notes : undefined;
}
