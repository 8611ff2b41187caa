// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageScheme, watchScheme } from '@/lib/capture/page-scheme';

/** A window whose elements are drawn as said: the test's own document has no style of any page. */
function drawn(styles: { body?: object; html?: object }): Window & typeof globalThis {
  const own = new Map<unknown, object | undefined>([
    [document.body, styles.body],
    [document.documentElement, styles.html],
  ]);
  const clear = { backgroundColor: 'rgba(0, 0, 0, 0)', colorScheme: 'normal' };
  const win = {
    document,
    getComputedStyle(this: unknown, element: Element) {
      // So says Firefox, where the script's own world is not the window.
      if (this !== win) throw new TypeError('called on an object that is no Window');
      return { ...clear, ...own.get(element) };
    },
  };
  return win as never;
}

describe('how a page is drawn', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(25, 25, 30)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(245, 245, 245)', 'light'],
    ['rgba(18, 18, 18, 0.96)', 'dark'],
    ['rgba(0, 0, 0, 0.1)', undefined],
    ['oklch(0.2 0 0)', undefined],
    ['', undefined],
  ])('a ground of %j is %s', (backgroundColor, scheme) => {
    expect(pageScheme(drawn({ body: { backgroundColor } }))).toBe(scheme);
    expect(pageScheme(drawn({ html: { backgroundColor } }))).toBe(scheme);
  });

  it('the body lies over the root, and a stated scheme counts where neither has a ground', () => {
    const [dark, light] = ['rgb(20, 20, 20)', 'rgb(250, 250, 250)'];
    expect(
      pageScheme(drawn({ body: { backgroundColor: light }, html: { backgroundColor: dark } })),
    ).toBe('light');
    expect(pageScheme(drawn({ html: { colorScheme: 'dark' } }))).toBe('dark');
    expect(pageScheme(drawn({ html: { colorScheme: 'light dark' } }))).toBeUndefined();
  });
});

describe('a page that turns dark', () => {
  afterEach(() => vi.useRealTimers());

  it('is noticed by its attributes, once it has settled, and no longer after the end', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const changed = vi.fn();
    watchScheme(window as never, changed, stop.signal);
    document.documentElement.dataset['theme'] = 'dark';
    document.body.className = 'dark';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(changed).toHaveBeenCalledTimes(1);
    stop.abort();
    document.body.className = '';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
