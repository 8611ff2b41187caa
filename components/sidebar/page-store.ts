import { createStore } from 'zustand/vanilla';
import type { PageContext } from '@/lib/capture/protocol';
import { createHealthLog, type HeardContext } from './health-log';

/** What the page has said of itself: nothing yet, nothing at all, or what it is. */
export type Heard = HeardContext | 'waiting' | 'silent';

export interface PageState {
  heard: Heard;
  /** @param context undefined when the page stays silent */
  hear: (context: PageContext | undefined) => void;
}

/** The sidebar's one store: the page that it stands on. All else comes from the database. */
export function createPageStore() {
  const log = createHealthLog();
  return createStore<PageState>()((set) => ({
    heard: 'waiting',
    hear: (context) => set({ heard: context ? log(context) : 'silent' }),
  }));
}
