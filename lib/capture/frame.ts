/** Pixels, not rem: the page sets its own root font size. */
const WIDTH_PX = 368;
/** Below this width the sidebar would cover what the user reads or writes. */
const ROOM_FROM_PX = 1_100;
const TOPMOST = '2147483647';
/** A site that rebuilds its document may take the sidebar with it; put back this often, then left. */
const MOST_RETURNS = 5;

type Style = Record<string, string>;

export interface FrameParts {
  document: Document;
  /** Address of the sidebar page. */
  src: string;
  labels: { title: string; show: string };
  /** The user's last choice; absent when none was made. */
  collapsed: boolean | undefined;
  /** Called when the user collapses or expands. */
  onChoice: (collapsed: boolean) => void;
  signal: AbortSignal;
}

/** `!important`, set by script: neither the page's style sheets nor its content policy have a say. */
function dress(element: HTMLElement, style: Style): void {
  for (const [property, value] of Object.entries(style)) {
    element.style.setProperty(property, value, 'important');
  }
}

const BASE: Style = { all: 'initial', position: 'fixed', right: '0', 'z-index': TOPMOST };
const PANEL: Style = {
  all: 'initial',
  display: 'block',
  width: `${WIDTH_PX}px`,
  'max-width': '100vw',
  height: '100vh',
  border: '0',
  background: 'Canvas',
  'box-shadow': '-1px 0 0 rgb(0 0 0 / 12%), -8px 0 24px rgb(0 0 0 / 8%)',
};
const TAB: Style = {
  all: 'initial',
  display: 'block',
  'box-sizing': 'border-box',
  width: '32px',
  height: '64px',
  padding: '0',
  cursor: 'pointer',
  background: '#1c2b33',
  color: '#fff',
  font: '600 18px/64px system-ui, sans-serif',
  'text-align': 'center',
  'border-radius': '8px 0 0 8px',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 25%)',
};

/**
 * The sidebar in the page: one extension page in a frame, inside a closed shadow root, so that the
 * page's styles and scripts do not reach it. Collapsed, it is a tab at the edge and the frame is not
 * even loaded until first shown. Nothing moves, so there is no motion to reduce.
 */
export class Frame {
  readonly #parts: FrameParts;
  readonly #host: HTMLElement;
  readonly #tab: HTMLButtonElement;
  #panel: HTMLIFrameElement | undefined;
  #returns = 0;
  #collapsed = true;

  constructor(parts: FrameParts) {
    this.#parts = parts;
    const { document, signal } = parts;
    this.#host = document.createElement('div');
    const root = this.#host.attachShadow({ mode: 'closed' });
    this.#tab = this.#makeTab();
    root.append(this.#tab);
    const view = document.defaultView;
    const narrow = (view?.innerWidth ?? 0) < ROOM_FROM_PX;
    this.#show(narrow || parts.collapsed === true, root);
    this.#root = root;
    document.documentElement.append(this.#host);
    signal.addEventListener('abort', () => this.#host.remove());
  }

  readonly #root: ShadowRoot;

  get collapsed(): boolean {
    return this.#collapsed;
  }

  /** Collapses or expands on the user's word, and moves the focus along with what they used. */
  choose(collapsed: boolean): void {
    if (collapsed === this.#collapsed) return;
    this.#show(collapsed, this.#root);
    if (collapsed) this.#tab.focus();
    else this.#panel?.focus();
    this.#parts.onChoice(collapsed);
  }

  /** Puts the sidebar back after the site has rebuilt its document. */
  keep(): void {
    if (this.#host.isConnected || this.#parts.signal.aborted) return;
    if (this.#returns++ < MOST_RETURNS) this.#parts.document.documentElement.append(this.#host);
  }

  #show(collapsed: boolean, root: ShadowRoot): void {
    this.#collapsed = collapsed;
    if (!collapsed && !this.#panel) {
      this.#panel = this.#makePanel();
      root.append(this.#panel);
    }
    dress(this.#host, { ...BASE, display: 'block', top: collapsed ? '40vh' : '0' });
    dress(this.#tab, { display: collapsed ? 'block' : 'none' });
    if (this.#panel) dress(this.#panel, { display: collapsed ? 'none' : 'block' });
  }

  #makePanel(): HTMLIFrameElement {
    const panel = this.#parts.document.createElement('iframe');
    panel.src = this.#parts.src;
    panel.title = this.#parts.labels.title;
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
    tab.addEventListener('click', (event) => {
      // The page can forge clicks; only the user can make one that is trusted.
      if (event.isTrusted) this.choose(false);
    });
    tab.addEventListener('focus', () => dress(tab, { outline: '2px solid #0a84ff' }));
    tab.addEventListener('blur', () => dress(tab, { outline: 'none' }));
    return tab;
  }
}
