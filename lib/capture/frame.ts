import { hasRoom, heightAbove, widthWithin } from './frame-place';
import { BASE, dress, PANEL, TAB } from './frame-style';
import { on } from './on';

/** A site that rebuilds its document may take the sidebar with it; put back this often, then left. */
const MOST_RETURNS = 5;

export interface FrameParts {
  document: Document;
  /** Address of the sidebar page. */
  src: string;
  labels: { title: string; show: string };
  /** The user's last choice; absent when none was made. */
  collapsed: boolean | undefined;
  /** The width that the user drew it to, px; absent when they never did. */
  width?: number | undefined;
  /** Called when the user collapses or expands. */
  onChoice: (collapsed: boolean) => void;
  /** Called when the sidebar's page has loaded, or has emptied itself. */
  onLoad?: () => void;
  signal: AbortSignal;
}

/**
 * The sidebar in the page: one extension page in a frame, inside a closed shadow root, so that the
 * page's styles and scripts do not reach it. Collapsed, it is a tab at the edge and the frame is not
 * even loaded until first shown. Nothing moves, so there is no motion to reduce.
 */
export class Frame {
  readonly #parts: FrameParts;
  readonly #host: HTMLElement;
  readonly #tab: HTMLButtonElement;
  readonly #root: ShadowRoot;
  #panel: HTMLIFrameElement | undefined;
  #returns = 0;
  #collapsed: boolean;
  #width: number | undefined;
  /** What the last placing came to: nothing is drawn anew for nothing. */
  #placed = '';
  /** The site's box for writing, which is never covered. */
  #box: Element | undefined;
  readonly #resizes: ResizeObserver;
  /** Aborted once the box is another. */
  #left = new AbortController();

  constructor(parts: FrameParts) {
    this.#parts = parts;
    const { document, signal } = parts;
    this.#width = parts.width;
    this.#host = document.createElement('div');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#tab = this.#makeTab();
    this.#root.append(this.#tab);
    this.#collapsed = parts.collapsed === true || !hasRoom(this.#view());
    this.#resizes = new ResizeObserver(() => this.#place());
    this.#place();
    document.documentElement.append(this.#host);
    const view = document.defaultView;
    on(view, 'resize', () => this.#place(), { signal });
    // A note may be blown up to its place.
    for (const type of ['transitionend', 'animationend']) {
      on(view, type, ({ target }) => this.#moved(target as Node), { capture: true, signal });
    }
    on(signal, 'abort', () => {
      this.#resizes.disconnect();
      this.#left.abort();
      this.#host.remove();
    });
  }

  get collapsed(): boolean {
    return this.#collapsed;
  }

  /** Collapses or expands on the user's word, and moves the focus along with what they used. */
  choose(collapsed: boolean): void {
    if (collapsed === this.#collapsed) return;
    this.#collapsed = collapsed;
    this.#place();
    if (collapsed) this.#tab.focus();
    else this.#panel?.focus();
    this.#parts.onChoice(collapsed);
  }

  /** Makes way for the browser's side panel, which shows the same; the user's choice stays. */
  giveWay(): void {
    this.#collapsed = true;
    this.#place();
  }

  /** @param width as the user wishes, px; kept within what the window allows */
  resize(width: number): void {
    this.#width = width;
    this.#place();
  }

  /**
   * Never lies on the box in which the user writes a comment: ends above it, or becomes the tab.
   * @param layer what the box moves with, whatever the page around that does; absent: the document
   */
  keepClearOf(box: Element | undefined, layer?: Element): void {
    if (box === this.#box) return;
    this.#box = box;
    this.#resizes.disconnect();
    this.#left.abort();
    if (!box) return this.#place();
    this.#left = new AbortController();
    // Whatever it lies in may take another size, or scroll. What scrolls beside it, the comments, does not
    // move it, and is not heard of.
    for (let part: Element | null = box; part; part = part === layer ? null : part.parentElement) {
      this.#resizes.observe(part);
      this.#follow(part);
    }
    if (!layer) this.#follow(this.#parts.document);
  }

  #follow(part: Node): void {
    on(part, 'scroll', () => this.#moved(part), { signal: this.#left.signal });
  }

  /** Asking where the box stands makes the browser lay out the page, unless it has just done so. */
  #moved(moved: Node | null): void {
    const box = this.#box;
    if (!box || !moved?.contains(box)) return;
    this.#resizes.unobserve(box);
    this.#resizes.observe(box);
  }

  /** Puts the sidebar back after the site has rebuilt its document. */
  keep(): void {
    if (this.#host.isConnected || this.#parts.signal.aborted) return;
    if (this.#returns++ < MOST_RETURNS) this.#parts.document.documentElement.append(this.#host);
  }

  #view() {
    const { innerWidth = 0, innerHeight = 0 } = this.#parts.document.defaultView ?? {};
    return { width: innerWidth, height: innerHeight };
  }

  #place(): void {
    const view = this.#view();
    const width = widthWithin(this.#width, view);
    const box = this.#box?.isConnected ? this.#box.getBoundingClientRect() : undefined;
    const height = this.#collapsed ? 0 : heightAbove(box, width, view);
    const isTab = height === 0;
    const place = [isTab, width, height].join();
    if (place === this.#placed) return;
    this.#placed = place;
    if (!isTab && !this.#panel) {
      this.#panel = this.#makePanel();
      this.#root.append(this.#panel);
    }
    dress(this.#host, `${BASE};display:block;top:${isTab ? '40vh' : '0'}`);
    dress(this.#tab, `display:${isTab ? 'block' : 'none'}`);
    if (this.#panel) {
      const rest = height ? `${height}px` : '100vh';
      dress(this.#panel, `display:${isTab ? 'none' : 'block'};width:${width}px;height:${rest}`);
    }
  }

  #makePanel(): HTMLIFrameElement {
    const panel = this.#parts.document.createElement('iframe');
    panel.src = this.#parts.src;
    panel.title = this.#parts.labels.title;
    on(panel, 'load', () => this.#parts.onLoad?.());
    dress(panel, PANEL);
    return panel;
  }

  #makeTab(): HTMLButtonElement {
    const tab = this.#parts.document.createElement('button');
    tab.type = 'button';
    tab.textContent = 'K';
    tab.title = this.#parts.labels.show;
    tab.setAttribute('aria-label', this.#parts.labels.show);
    dress(tab, TAB);
    on(tab, 'click', (event) => {
      // The page can forge clicks; only the user can make one that is trusted.
      if (event.isTrusted) this.choose(false);
    });
    on(tab, 'focus', () => dress(tab, 'outline:2px solid #0a84ff'));
    on(tab, 'blur', () => dress(tab, 'outline:none'));
    return tab;
  }
}
