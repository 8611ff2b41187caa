import { useLiveQuery } from 'dexie-react-hooks';
import type { Entry, List, Overrule } from '@/lib/model';
import { creatorFactsOf, entryOf, listLists, overrulesOf, type CreatorFacts } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { useKept } from './use-kept';

export interface CreatorData extends CreatorFacts {
  entry: Entry | undefined;
  lists: List[];
  /** Where the user knows better than the scoring, oldest first. */
  overrules: Overrule[];
}

/** All that is stored of a creator, kept up to date. `undefined` while the first read is under way. */
export function useCreator(creatorId: string): CreatorData | undefined {
  const { services } = useApp();
  const facts = useLiveQuery(
    () => creatorFactsOf(services.store, creatorId, services.now()),
    [services, creatorId],
  );
  const own = useLiveQuery(async () => {
    const [entry, lists, overrules] = await Promise.all([
      entryOf(services.store, creatorId),
      listLists(services.store),
      overrulesOf(services.store, creatorId),
    ]);
    return { creatorId, entry, lists, overrules };
  }, [services, creatorId]);
  // A click that changes the entry alone must not have everything scored anew.
  const overrules = useKept(own?.overrules);
  // A live query keeps the last creator's answer until the next one comes: never mix the two.
  if (facts?.dossier.id !== creatorId || own?.creatorId !== creatorId || !overrules)
    return undefined;
  const { entry, lists } = own;
  return { ...facts, entry, lists, overrules };
}
