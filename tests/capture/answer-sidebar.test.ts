// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { answerSidebar } from '@/lib/capture/answer-sidebar';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
const listeners = vi.hoisted(() => new Set<Listener>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'kolens',
      getURL: (path: string) => `chrome-extension://kolens${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const SIDEBAR = { id: 'kolens', url: 'chrome-extension://kolens/sidebar.html' };
const end = new AbortController();

afterEach(() => {
  end.abort();
  listeners.clear();
});

it('the page’s half of the talk answers pages of the extension alone, and nobody once it has ended', () => {
  const frame = { resize: vi.fn(), giveWay: vi.fn(), choose: vi.fn(), collapsed: false };
  const capture = { context: { type: 'page-context' } };
  answerSidebar({
    capture: capture as never,
    frame: frame as never,
    shown: vi.fn(),
    structure: () => 'structure',
    seek: () => undefined,
    signal: end.signal,
  });
  const ask = (message: object, sender: object) => {
    const answers: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (answer) => answers.push(answer));
    return answers;
  };
  const orders = [
    { type: 'what-page' },
    { type: 'structure' },
    { type: 'frame', action: 'collapse' },
  ];
  for (const order of orders) expect(ask(order, SIDEBAR), order.type).toHaveLength(1);
  expect(frame.choose).toHaveBeenCalledTimes(1);
  const strangers = [
    { ...SIDEBAR, id: 'another' },
    // A content script of ours has the address of the page that it runs in.
    { ...SIDEBAR, url: 'https://www.xiaohongshu.com/explore' },
    { ...SIDEBAR, url: 'chrome-extension://kolenss/sidebar.html' },
    { id: 'kolens' },
    {},
  ];
  for (const stranger of strangers) {
    for (const order of orders) expect(ask(order, stranger)).toEqual([]);
  }
  expect(frame.choose).toHaveBeenCalledTimes(1);
  end.abort();
  expect(ask(orders[0]!, SIDEBAR)).toEqual([]);
});
