import { createStore } from 'zustand/vanilla';
import type { Answer } from '@/lib/capture/page-link';
import { createHealthLog, type HeardContext } from './health-log';

/** What the page has said of itself: nothing yet, nothing at all, that it is none of the site's, or what it is. */
export type Heard = HeardContext | Exclude<Answer, object>;

export interface PageState {
  heard: Heard;
  hear: (answer: Answer) => void;
}

/** The sidebar's one store: the page that it stands on. All else comes from the database. */
export function createPageStore() {
  const log = createHealthLog();
  return createStore<PageState>()((set) => ({
    heard: 'waiting',
    hear: (answer) => set({ heard: typeof answer === 'object' ? log(answer) : answer }),
  }));
}

export type PageStore = ReturnType<typeof createPageStore>;
