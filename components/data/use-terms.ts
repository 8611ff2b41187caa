import { useLiveQuery } from 'dexie-react-hooks';
import type { List, Part, Right } from '@/lib/model';
import { listLists, partsOf, rightsOf } from '@/lib/storage';
import { useApp } from '../app/AppContext';

/** A creator's terms in campaigns and licences of their content. */
export interface Terms {
  lists: List[];
  parts: Part[];
  rights: Right[];
}

/** Kept up to date; undefined while first read. */
export function useTerms(creatorId: string): Terms | undefined {
  const { services } = useApp();
  const read = useLiveQuery(async () => {
    const [lists, parts, rights] = await Promise.all([
      listLists(services.store),
      partsOf(services.store, creatorId),
      rightsOf(services.store, creatorId),
    ]);
    return { creatorId, lists, parts, rights };
  }, [services, creatorId]);
  return read?.creatorId === creatorId ? read : undefined;
}
