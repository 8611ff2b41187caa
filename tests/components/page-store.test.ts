import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageStore } from '@/components/sidebar/page-store';
import type { PageContext } from '@/lib/capture/protocol';

/* When the site turns to another of its pages, that page is drawn before the sidebar. */

const CREATOR = '5a03ec7700000000eca40460';
const PROFILE: PageContext = {
  ...{ type: 'page-context', page: 'profile', creatorId: CREATOR },
  ...{ creatorsInView: [], health: [], pending: 0 },
  readAt: '2026-11-21T08:00:00.000Z',
};
const NOTE: PageContext = { ...PROFILE, page: 'note', noteId: '6aba1d2d000000009a343057' };
const LONGER_THAN_A_PAGE_TAKES_MS = 200;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heardBy(...said: Parameters<ReturnType<typeof hearing>['hear']>[0][]) {
  const { hear, pageNow } = hearing();
  for (const answer of said) hear(answer);
  return pageNow;
}

function hearing() {
  const store = createPageStore();
  return {
    hear: store.getState().hear,
    pageNow: () => {
      const { heard } = store.getState();
      return typeof heard === 'object' ? heard.page : heard;
    },
  };
}

it('the first page, and what is news of the same one, are shown at once', () => {
  const { hear, pageNow } = hearing();
  hear(PROFILE);
  expect(pageNow()).toBe('profile');
  hear({ ...PROFILE, pending: 2, failure: 'the disk is full' });
  expect(vi.getTimerCount()).toBe(0);
});

it('another page waits until the site has drawn it', () => {
  const pageNow = heardBy(PROFILE, NOTE);
  expect(pageNow()).toBe('profile');
  vi.advanceTimersByTime(LONGER_THAN_A_PAGE_TAKES_MS);
  expect(pageNow()).toBe('note');
});

it('words that follow do not put it off, and the last one counts', () => {
  const { hear, pageNow } = hearing();
  hear(PROFILE);
  hear(NOTE);
  const due = vi.getTimerCount();
  hear({ ...PROFILE, page: 'search' });
  expect(vi.getTimerCount()).toBe(due);
  vi.advanceTimersToNextTimer();
  expect(pageNow()).toBe('search');
  expect(vi.getTimerCount()).toBe(0);
});

it('a note that was closed again at once was never there', () => {
  const pageNow = heardBy(PROFILE, NOTE, PROFILE);
  expect(vi.getTimerCount()).toBe(0);
  expect(pageNow()).toBe('profile');
});

it('a page that says nothing more is told of at once', () => {
  const pageNow = heardBy(PROFILE, 'waiting');
  expect(pageNow()).toBe('waiting');
});
