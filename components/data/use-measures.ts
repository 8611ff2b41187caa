import { useLiveQuery } from 'dexie-react-hooks';
import type { Measure } from '@/lib/model';
import { measuresOf } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** A campaign's log of figures, latest day first, kept up to date. `undefined` while first read. */
export function useMeasures(listId: string): Measure[] | undefined {
  const { services } = useApp();
  const read = useLiveQuery(
    async () => ({ listId, measures: await measuresOf(services.store, listId) }),
    [services, listId],
  );
  return read?.listId === listId ? read.measures : undefined;
}
