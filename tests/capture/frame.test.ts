// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Frame, type FrameParts } from '@/lib/capture';

const SRC = 'about:blank#sidebar';
let roots: ShadowRoot[];
let stop: AbortController;

beforeEach(() => {
  roots = [];
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
});

function mount(parts: Partial<FrameParts> = {}, width = 1440) {
  window.innerWidth = width;
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
