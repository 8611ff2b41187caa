import { useLiveQuery } from 'dexie-react-hooks';
import { readingsOf, type Readings } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** Every stored reading of a creator, kept up to date. `undefined` while first read. */
export function useReadings(creatorId: string): Readings | undefined {
  const { services } = useApp();
  const read = useLiveQuery(
    async () => ({ creatorId, readings: await readingsOf(services.store, creatorId) }),
    [services, creatorId],
  );
  return read?.creatorId === creatorId ? read.readings : undefined;
}
