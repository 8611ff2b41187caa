import { useLiveQuery } from 'dexie-react-hooks';
import type { Right } from '@/lib/model';
import { listRights } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** Every rights record, oldest first, kept up to date. `undefined` while first read. */
export function useRights(): Right[] | undefined {
  const { services } = useApp();
  return useLiveQuery(() => listRights(services.store), [services]);
}
