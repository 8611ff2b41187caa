import type { Entry, List, Overrule } from '@/lib/model';
import { creatorFactsOf, entryOf, listLists, overrulesOf, type Store } from '@/lib/storage';

/** What the user has of a creator. */
export interface OwnOfCreator {
  creatorId: string;
  entry: Entry | undefined;
  lists: List[];
  /** Where the user knows better than the scoring, oldest first. */
  overrules: Overrule[];
}

/** The two questions that everything about one creator is drawn from: what was seen, and what is the user's. */
export const creatorQueries = (store: Store, creatorId: string, now: () => number) => ({
  facts: () => creatorFactsOf(store, creatorId, now()),
  own: () => ownOf(store, creatorId),
});

async function ownOf(store: Store, creatorId: string): Promise<OwnOfCreator> {
  const [entry, lists, overrules] = await Promise.all([
    entryOf(store, creatorId),
    listLists(store),
    overrulesOf(store, creatorId),
  ]);
  return { creatorId, entry, lists, overrules };
}
