import { createStore } from 'zustand/vanilla';
import type { Answer } from '@/lib/capture/page-link';
import { createHealthLog, type HeardContext } from './health-log';

/** What the page has said of itself: nothing yet, nothing at all, that it is none of the site's, or what it is. */
export type Heard = HeardContext | Exclude<Answer, object>;

export interface PageState {
  heard: Heard;
  hear: (answer: Answer) => void;
}

/**
 * The user's click turned the page, and waits to be seen: the page draws first. The sidebar would draw
 * beside it, on processors that they share. About as long as the page takes, ms.
 */
const PAGE_FIRST_MS = 50;

/** Whether the site went from one of its pages to another. */
function isTurn(before: Heard, after: Heard): boolean {
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  return before.page !== after.page || placeOf(before) !== placeOf(after);
}

const placeOf = ({ creatorId, noteId }: HeardContext) => `${creatorId} ${noteId}`;

/** The sidebar's one store: the page that it stands on. All else comes from the database. */
export function createPageStore() {
  const log = createHealthLog();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return createStore<PageState>()((set, get) => {
    let latest: Heard = 'waiting';
    const show = () => {
      clearTimeout(timer);
      timer = undefined;
      set({ heard: latest });
    };
    return {
      heard: latest,
      hear(answer) {
        latest = typeof answer === 'object' ? log(answer) : answer;
        if (!isTurn(get().heard, latest)) show();
        else timer ??= setTimeout(show, PAGE_FIRST_MS);
      },
    };
  });
}

export type PageStore = ReturnType<typeof createPageStore>;
