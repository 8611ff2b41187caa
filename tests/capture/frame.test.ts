// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Frame, type FrameParts } from '@/lib/capture';

const SRC = 'about:blank#sidebar';
let roots: ShadowRoot[];
let stop: AbortController;

beforeEach(() => {
  roots = [];
  observers = [];
  stop = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    expect(init.mode).toBe('closed');
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The browser's observer looks once for all that it was given, after the next layout. */
class AtOnce implements ResizeObserver {
  readonly all: Element[] = [];
  constructor(private readonly look: ResizeObserverCallback) {
    observers.push(this);
  }
  observe(element: Element) {
    if (this.all.push(element) === 1) this.resized();
  }
  resized() {
    this.look([], this);
  }
  /** Only ever to look once more. */
  unobserve() {
    this.disconnect();
  }
  disconnect() {
    this.all.length = 0;
  }
}
let observers: AtOnce[];

function mount(parts: Partial<FrameParts> = {}, width = 1440) {
  window.innerWidth = width;
  window.innerHeight = 900;
  const onChoice = vi.fn();
  const frame = new Frame({
    document,
    src: SRC,
    labels: { title: 'Sidebar', show: 'Show sidebar' },
    collapsed: undefined,
    onChoice,
    signal: stop.signal,
    ...parts,
  });
  const root = roots[0] as ShadowRoot;
  const tab = root.querySelector('button') as HTMLButtonElement;
  return { frame, onChoice, root, tab, panel: () => root.querySelector('iframe') };
}

function click(tab: HTMLElement, isTrusted: boolean) {
  const event = new MouseEvent('click');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  tab.dispatchEvent(event);
}

describe('the frame', () => {
  it('shows the sidebar where there is room, out of the page’s reach', () => {
    const { panel, frame, root } = mount();
    expect(frame.collapsed).toBe(false);
    expect(panel()?.getAttribute('src')).toBe(SRC);
    expect(panel()?.title).toBe('Sidebar');
    const host = root.host as HTMLElement;
    expect(host.shadowRoot).toBeNull();
    expect(host.style.getPropertyPriority('position')).toBe('important');
    expect(host.parentElement).toBe(document.documentElement);
  });

  it.each([
    ['in a narrow window', undefined, 900],
    ['when the user had it so', true, 1440],
  ])('starts as a tab, its page not loaded, %s', (_, collapsed, width) => {
    const { panel, frame, tab } = mount({ collapsed }, width);
    expect(frame.collapsed).toBe(true);
    expect(panel()).toBeNull();
    expect(tab.getAttribute('aria-label')).toBe('Show sidebar');
    expect(tab.style.display).toBe('block');
  });

  it('opens on the user’s click and never on one that the page made', () => {
    const { panel, frame, tab, onChoice } = mount({ collapsed: true });
    click(tab, false);
    expect(frame.collapsed).toBe(true);
    click(tab, true);
    expect(frame.collapsed).toBe(false);
    expect(panel()).not.toBeNull();
    expect(onChoice.mock.calls).toEqual([[false]]);
  });

  it('collapses to the tab and keeps its page for the next time', () => {
    const { panel, frame, tab, onChoice } = mount();
    const loaded = panel();
    frame.choose(true);
    expect(loaded?.style.display).toBe('none');
    expect(tab.style.display).toBe('block');
    frame.choose(false);
    expect(panel()).toBe(loaded);
    expect(onChoice.mock.calls).toEqual([[true], [false]]);
  });

  it('takes the width that it is drawn to, as far as the page keeps its own', () => {
    const { panel, frame } = mount({ width: 500 });
    expect(panel()?.style.width).toBe('500px');
    frame.resize(10_000);
    expect(panel()?.style.width).toBe('720px');
    frame.resize(10);
    expect(panel()?.style.width).toBe('320px');
  });

  it('makes way for the side panel without changing what the user chose', () => {
    const { frame, onChoice, tab } = mount();
    frame.giveWay();
    expect(frame.collapsed).toBe(true);
    expect(tab.style.display).toBe('block');
    expect(onChoice).not.toHaveBeenCalled();
  });

  it('ends above the box in which the user writes, and has its height back afterwards', () => {
    vi.stubGlobal('ResizeObserver', AtOnce);
    const { panel, frame } = mount();
    const box = document.body.appendChild(document.createElement('div'));
    box.getBoundingClientRect = () => DOMRect.fromRect({ x: 900, y: 600, width: 400, height: 80 });
    frame.keepClearOf(box);
    expect(panel()?.style.height).toBe('592px');
    box.remove();
    frame.keepClearOf(undefined);
    expect(panel()?.style.height).toBe('100vh');
  });

  it('follows the box when what holds it is scrolled, and only then', () => {
    vi.stubGlobal('ResizeObserver', AtOnce);
    const { panel, frame } = mount();
    const list = document.body.appendChild(document.createElement('div'));
    const box = document.body.appendChild(document.createElement('div'));
    const place = { x: 900, y: 600, width: 400, height: 80 };
    const measured = vi.fn(() => DOMRect.fromRect(place));
    box.getBoundingClientRect = measured;
    frame.keepClearOf(box);
    expect(measured).toHaveBeenCalledTimes(1);
    place.y = 500;
    list.dispatchEvent(new Event('scroll'));
    expect(measured, 'comments beside it').toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('scroll', { bubbles: true }));
    expect(panel()?.style.height).toBe('492px');
  });

  it('follows the box once what it lies in has come to its place', () => {
    vi.stubGlobal('ResizeObserver', AtOnce);
    const { panel, frame } = mount();
    const note = document.body.appendChild(document.createElement('div'));
    const box = note.appendChild(document.createElement('div'));
    const place = { x: 900, y: 500, width: 400, height: 80 };
    box.getBoundingClientRect = () => DOMRect.fromRect(place);
    frame.keepClearOf(box);
    place.y = 600;
    note.dispatchEvent(new Event('transitionend', { bubbles: true }));
    expect(panel()?.style.height).toBe('592px');
  });

  it('follows the box when what it lies in takes another size, and asks for nothing meanwhile', () => {
    vi.stubGlobal('ResizeObserver', AtOnce);
    const { panel, frame } = mount();
    const note = document.body.appendChild(document.createElement('div'));
    const box = note.appendChild(document.createElement('div'));
    const place = { x: 900, y: 600, width: 400, height: 80 };
    const measured = vi.fn(() => DOMRect.fromRect(place));
    box.getBoundingClientRect = measured;
    frame.keepClearOf(box);
    frame.keepClearOf(box);
    expect(measured).toHaveBeenCalledTimes(1);
    place.y = 700;
    expect(observers[0]?.all).toContain(note);
    observers[0]?.resized();
    expect(panel()?.style.height).toBe('692px');
  });

  it('comes back after the site rebuilt its document, but does not fight', () => {
    const { frame, root } = mount();
    for (let n = 0; n < 5; n++) {
      root.host.remove();
      frame.keep();
      expect(root.host.isConnected).toBe(true);
    }
    root.host.remove();
    frame.keep();
    expect(root.host.isConnected).toBe(false);
  });

  it('goes away with its script', () => {
    const { root, frame } = mount();
    stop.abort();
    expect(root.host.isConnected).toBe(false);
    frame.keep();
    expect(root.host.isConnected).toBe(false);
  });
});
