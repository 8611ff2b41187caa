import { BASE, dress, MARK, OVERLAY } from './frame-style';
import { on } from './on';

/** What the user asked to be shown, among its like in page order. */
export interface Sought {
  element: Element;
  all: readonly Element[];
}

/** Where it is now: in view, so many of its like further up or down, or not on the page. */
export type Place = { at: 'here' | 'up' | 'down'; steps: number } | { at: 'absent' };

/** A mark that is in view goes after this, ms. */
const LOOKED_AT_MS = 6_000;
const CHIP_PX = 64;

/**
 * Marks one comment or note of the page on a layer of our own. Nothing is scrolled, for the site loads
 * more as it is: while the place is out of view an arrow says which way it is and how far, and
 * follows the user's own scrolling until it is there. One at a time; Escape or a click ends it.
 */
export class PlaceMark {
  readonly #document: Document;
  #stop: AbortController | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    on(signal, 'abort', () => this.#stop?.abort());
  }

  show(sought: Sought | undefined): Place {
    this.#stop?.abort();
    if (!sought) return { at: 'absent' };
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const view = this.#document.defaultView!;
    const host = this.#document.createElement('div');
    const mark = this.#document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    dress(host, `${BASE};${OVERLAY}`);
    host.attachShadow({ mode: 'closed' }).append(mark);
    let timer: ReturnType<typeof setTimeout> | undefined;
    on(signal, 'abort', () => {
      host.remove();
      clearTimeout(timer);
    });
    const draw = (): Place => {
      if (!sought.element.isConnected) {
        stop.abort();
        return { at: 'absent' };
      }
      const seen = placeOf(sought, view);
      dress(mark, `${MARK};${seen.style}`);
      mark.textContent = seen.at === 'here' ? '' : `${seen.at === 'up' ? '↑' : '↓'} ${seen.steps}`;
      if (seen.at === 'here') timer ??= setTimeout(() => stop.abort(), LOOKED_AT_MS);
      return { at: seen.at, steps: seen.steps };
    };
    const place = draw();
    this.#document.documentElement.append(host);
    const again = { capture: true, signal };
    on(view, 'scroll', draw, again);
    on(view, 'resize', draw, again);
    on(view, 'pointerdown', () => stop.abort(), again);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && stop.abort();
    on(view, 'keydown', onKey, again);
    return place;
  }
}

/** The part of the window in which the element can be seen as its scrolling ancestors allow. */
function clipOf(element: Element, view: Window) {
  let [top, bottom] = [0, view.innerHeight];
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (!/auto|scroll/.test(view.getComputedStyle(box).overflowY)) continue;
    const rect = box.getBoundingClientRect();
    if (box === box.ownerDocument.documentElement || rect.height === 0) continue;
    top = Math.max(top, rect.top);
    bottom = Math.min(bottom, rect.bottom);
  }
  return { top, bottom };
}

function placeOf({ element, all }: Sought, view: Window) {
  const rect = element.getBoundingClientRect();
  const { top, bottom } = clipOf(element, view);
  const at = rect.bottom <= top + 4 ? 'up' : rect.top >= bottom - 4 ? 'down' : 'here';
  const rules = (left: number, y: number, width: number, height: number) =>
    Object.entries({ left, top: y, width, height })
      .map(([name, px]) => `${name}:${Math.round(px)}px`)
      .join(';');
  if (at === 'here') {
    const from = Math.max(rect.top, top);
    const height = Math.min(rect.bottom, bottom) - from;
    const style = rules(rect.left - 4, from, rect.width + 8, height);
    return { at, steps: 0, style } as const;
  }
  const isBetween = (other: Element) => {
    const { top: y } = other.getBoundingClientRect();
    return at === 'up' ? y >= rect.top && y < top : y > bottom && y <= rect.top;
  };
  const middle = rect.left + rect.width / 2 - CHIP_PX / 2;
  const style = `${rules(middle, at === 'up' ? top + 8 : bottom - 44, CHIP_PX, 34)};background:#0b675b`;
  return { at, steps: Math.max(1, all.filter(isBetween).length), style } as const;
}
