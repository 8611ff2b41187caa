import { useLiveQuery } from 'dexie-react-hooks';
import type { Dossier, Entry, List, Overrule } from '@/lib/model';
import {
  creatorOf,
  dossierOf,
  entryOf,
  listLists,
  overrulesOf,
  readTimesOf,
  type CreatorRow,
  type ReadTimes,
} from '@/lib/storage';
import { useApp } from '../app/AppContext';

export interface CreatorData {
  row: CreatorRow | undefined;
  dossier: Dossier;
  /** When its facts were read. */
  times: ReadTimes;
  entry: Entry | undefined;
  lists: List[];
  /** Where the user knows better than the scoring, oldest first. */
  overrules: Overrule[];
}

/** All that is stored of a creator, kept up to date. `undefined` while the first read is under way. */
export function useCreator(creatorId: string): CreatorData | undefined {
  const { services } = useApp();
  const facts = useLiveQuery(async () => {
    const [row, dossier, times] = await Promise.all([
      creatorOf(services.store, creatorId),
      dossierOf(services.store, creatorId, services.now()),
      readTimesOf(services.store, creatorId),
    ]);
    return { creatorId, row, dossier, times };
  }, [services, creatorId]);
  const own = useLiveQuery(async () => {
    const [entry, lists, overrules] = await Promise.all([
      entryOf(services.store, creatorId),
      listLists(services.store),
      overrulesOf(services.store, creatorId),
    ]);
    return { creatorId, entry, lists, overrules };
  }, [services, creatorId]);
  // A live query keeps the last creator's answer until the next one comes: never mix the two.
  if (facts?.creatorId !== creatorId || own?.creatorId !== creatorId) return undefined;
  const { entry, lists, overrules } = own;
  const { row, dossier, times } = facts;
  return { row, dossier, times, entry, lists, overrules };
}
