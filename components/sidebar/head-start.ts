import { reachStore, type Store, type StoreState } from '@/lib/storage';
import type { PageServices } from '../app/services';
import { begin, type Begun } from '../data/begun';
import { createPageStore, type PageStore } from './page-store';

/** What is under way, or there already, when the sidebar is first drawn. */
export interface HeadStart {
  begun: Begun;
  /** How the data can be reached; undefined while they are being opened. */
  reached(): StoreState | undefined;
  /** Hears the page. */
  heard: PageStore;
}

/**
 * Opens the data, asks the page what it is and reads its creator, all while the script that draws is still
 * being loaded: each of these is a way there and back, and none needs it.
 */
export function headStart(store: Store, page: PageServices, now: () => number): HeadStart {
  let reached: StoreState | undefined;
  void reachStore(store).then((state) => (reached = state));
  const begun = begin(store, now);
  const heard = createPageStore();
  heard.subscribe(({ heard: said }) => {
    if (typeof said === 'object' && said.creatorId !== undefined)
      begun.beginCreator(said.creatorId);
  });
  page.watch(heard.getState().hear);
  return { begun, reached: () => reached, heard };
}
