// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlaceMark } from '@/lib/capture';
import { seek } from '@/lib/platforms/xiaohongshu';

const ID = '65c0000000000000000000';
const idOf = (n: number) => `${ID}${String(n).padStart(2, '0')}`;
const STEP = 100;
let stop: AbortController;
let scrolled: number;

/** Thirty comments of 100 px each, in a window of 800. */
beforeEach(() => {
  stop = new AbortController();
  scrolled = 0;
  window.innerHeight = 800;
  const items = Array.from({ length: 30 }, (_, n) => {
    const item = document.createElement('div');
    item.className = 'comment-item';
    item.id = `comment-${idOf(n)}`;
    item.getBoundingClientRect = () =>
      DOMRect.fromRect({ x: 10, y: n * STEP - scrolled, width: 300, height: STEP });
    return item;
  });
  document.body.replaceChildren(...items);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const marks = () => document.querySelectorAll('[aria-hidden="true"]').length;
const show = (mark: PlaceMark, n: number) => mark.show(seek(document, idOf(n)));

describe('showing a comment on the page', () => {
  it.each([
    ['in view', 3, 0, { at: 'here', steps: 0 }],
    ['further down', 20, 0, { at: 'down', steps: 12 }],
    ['further up', 2, 1000, { at: 'up', steps: 8 }],
  ])('says where it is: %s', (_, n, at, place) => {
    scrolled = at;
    expect(show(new PlaceMark(document, stop.signal), n)).toEqual(place);
    expect(marks()).toBe(1);
  });

  it('says so when it is not there, and marks nothing', () => {
    const mark = new PlaceMark(document, stop.signal);
    show(mark, 3);
    expect(show(mark, 77)).toEqual({ at: 'absent' });
    expect(marks()).toBe(0);
  });

  it('marks one at a time, and goes with Escape, a click or the script', () => {
    const mark = new PlaceMark(document, stop.signal);
    show(mark, 3);
    show(mark, 4);
    expect(marks()).toBe(1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(marks()).toBe(0);
    show(mark, 4);
    window.dispatchEvent(new Event('pointerdown'));
    expect(marks()).toBe(0);
    show(mark, 4);
    stop.abort();
    expect(marks()).toBe(0);
  });

  it('follows the user’s own scrolling, and goes once it was looked at', () => {
    vi.useFakeTimers();
    const mark = new PlaceMark(document, stop.signal);
    expect(show(mark, 20).at).toBe('down');
    vi.advanceTimersByTime(60_000);
    expect(marks()).toBe(1);
    scrolled = 1_600;
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(60_000);
    expect(marks()).toBe(0);
  });
});
