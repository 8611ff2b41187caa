import { useLiveQuery } from 'dexie-react-hooks';
import type { Checklist } from '@/lib/model';
import { checklistOf } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** What the user found of a creator, kept up to date; undefined while first read, and when it is nothing. */
export function useChecklist(creatorId: string): Checklist | undefined {
  const { services } = useApp();
  const read = useLiveQuery(() => checklistOf(services.store, creatorId), [services, creatorId]);
  return read?.creatorId === creatorId ? read : undefined;
}
