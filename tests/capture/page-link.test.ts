import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserServices } from '@/components/app/browser-services';
import { createPageLink, type Answer } from '@/lib/capture/page-link';

type Listener = (message: unknown, sender: object) => unknown;
const listeners = vi.hoisted(() => new Set<Listener>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'kolens',
      getURL: (path: string) => `chrome-extension://kolens${path}`,
      getManifest: () => ({ version: '1', permissions: [] }),
      sendMessage: () => Promise.resolve(),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: {
      getCurrent: () => Promise.resolve({ id: 3 }),
      sendMessage: () => Promise.reject(new Error('nobody')),
    },
    storage: { local: {} },
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  listeners.clear();
});

const say = (message: unknown, sender: object) =>
  listeners.forEach((hear) => hear(message, sender));

const CONTEXT = {
  type: 'page-context',
  page: 'profile',
  creatorsInView: [],
  health: [],
  readAt: '2026-11-20T12:00:00.000Z',
  pending: 0,
};

it('the sidebar hears the page of its own tab, in the form that was agreed, and nobody else', async () => {
  const answers: Answer[] = [];
  const stop = createPageLink(false).watch((answer) => answers.push(answer));
  await vi.advanceTimersByTimeAsync(0);
  const before = answers.length;
  for (const odd of [undefined, 'page-context', {}, { ...CONTEXT, page: 'nowhere' }]) {
    say(odd, { tab: { id: 3 } });
  }
  say({ ...CONTEXT, creatorId: '<img>' }, { tab: { id: 3 } });
  say(CONTEXT, { tab: { id: 4 } });
  say(CONTEXT, {});
  expect(answers).toHaveLength(before);
  say({ ...CONTEXT, more: 'than was agreed' }, { tab: { id: 3 } });
  expect(answers.slice(before)).toEqual([CONTEXT]);
  stop();
  expect(listeners.size).toBe(0);
});

it('how far a long change is, is taken from the worker alone, each by itself', () => {
  const heard: number[] = [];
  const stop = browserServices().watchProgress!('restore', (done) => heard.push(done));
  const message = { type: 'progress', what: 'restore', done: 5, of: 9 };
  say(message, { id: 'kolens', tab: { id: 3 } });
  say({ ...message, done: 'all' }, { id: 'kolens' });
  say({ ...message, what: 'delete-all' }, { id: 'kolens' });
  say({ ...message, what: 'shortlist' }, { id: 'kolens' });
  expect(heard).toEqual([]);
  say(message, { id: 'kolens' });
  expect(heard).toEqual([5]);
  stop();
});
