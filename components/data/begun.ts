import type { Settings } from '@/lib/model';
import {
  settingsOf,
  shareQuery,
  type CreatorFacts,
  type SharedQuery,
  type Store,
} from '@/lib/storage';
import { creatorQueries, type OwnOfCreator } from './creator-queries';

/** What a page asked its data before the script was there that draws it. */
export interface Begun {
  /** Of these data alone: those in memory, or as they were before an upgrade, are asked anew. */
  store: Store;
  settings: SharedQuery<Settings>;
  /** Undefined for every other creator than the one that the page showed first. */
  creator(creatorId: string): BegunCreator | undefined;
  /** Asks for a creator, the first one that it hears of. */
  beginCreator(creatorId: string): void;
}

export interface BegunCreator {
  facts: SharedQuery<CreatorFacts>;
  own: SharedQuery<OwnOfCreator>;
}

/** Opens the data and reads the settings. */
export function begin(store: Store, now: () => number): Begun {
  let first: ({ creatorId: string } & BegunCreator) | undefined;
  return {
    store,
    settings: shareQuery(() => settingsOf(store)),
    creator: (creatorId) => (first?.creatorId === creatorId ? first : undefined),
    beginCreator(creatorId) {
      if (first) return;
      const { facts, own } = creatorQueries(store, creatorId, now);
      first = { creatorId, facts: shareQuery(facts), own: shareQuery(own) };
    },
  };
}
