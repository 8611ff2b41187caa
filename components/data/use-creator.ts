import { useLiveQuery } from 'dexie-react-hooks';
import type { Dossier, Entry, List } from '@/lib/model';
import { creatorOf, dossierOf, entryOf, listLists, type CreatorRow } from '@/lib/storage';
import { useApp } from '../app/AppContext';

export interface CreatorData {
  row: CreatorRow | undefined;
  dossier: Dossier;
  entry: Entry | undefined;
  lists: List[];
}

/** All that is stored of a creator, kept up to date. `undefined` while the first read is under way. */
export function useCreator(creatorId: string): CreatorData | undefined {
  const { services } = useApp();
  const facts = useLiveQuery(async () => {
    const [row, dossier] = await Promise.all([
      creatorOf(services.store, creatorId),
      dossierOf(services.store, creatorId, services.now()),
    ]);
    return { creatorId, row, dossier };
  }, [services, creatorId]);
  const own = useLiveQuery(async () => {
    const [entry, lists] = await Promise.all([
      entryOf(services.store, creatorId),
      listLists(services.store),
    ]);
    return { creatorId, entry, lists };
  }, [services, creatorId]);
  // A live query keeps the last creator's answer until the next one comes: never mix the two.
  if (facts?.creatorId !== creatorId || own?.creatorId !== creatorId) return undefined;
  return { row: facts.row, dossier: facts.dossier, entry: own.entry, lists: own.lists };
}
