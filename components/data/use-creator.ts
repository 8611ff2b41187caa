import type { CreatorFacts } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { creatorQueries, type OwnOfCreator } from './creator-queries';
import { useBegun } from './use-begun';
import { useKept } from './use-kept';

export interface CreatorData extends CreatorFacts, Omit<OwnOfCreator, 'creatorId'> {}

/** All that is stored of a creator, kept up to date. `undefined` while the first read is under way. */
export function useCreator(creatorId: string): CreatorData | undefined {
  const { services } = useApp();
  const asked = creatorQueries(services.store, creatorId, services.now);
  const facts = useBegun(
    services,
    (begun) => begun.creator(creatorId)?.facts,
    asked.facts,
    creatorId,
  );
  const own = useBegun(services, (begun) => begun.creator(creatorId)?.own, asked.own, creatorId);
  // A click that changes the entry alone must not have everything scored anew.
  const overrules = useKept(own?.overrules);
  // A live query keeps the last creator's answer until the next one comes: never mix the two.
  if (facts?.dossier.id !== creatorId || own?.creatorId !== creatorId || !overrules)
    return undefined;
  const { entry, lists } = own;
  return { ...facts, entry, lists, overrules };
}
