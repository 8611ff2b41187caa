import type { Urgency } from './read-schedule';

export interface PageEvents {
  /** Something on the page changed. */
  onChange: (urgency: Urgency) => void;
  /** The site is about to go to another address within this document; what is drawn still stands. */
  onTurn: (to: string) => void;
  /** The page is being left, or put aside. */
  onLeave: () => void;
}

/** New elements mean new content; text alone may be a player's clock. */
function urgencyOf(records: readonly MutationRecord[]): Urgency {
  const grew = records.some((record) => {
    for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
    return false;
  });
  return grew ? 'soon' : 'later';
}

/**
 * Watches the page without touching it and without timers: changes of the document, of the address
 * (also where the Navigation API is missing: no address changes without the document changing too),
 * and coming and going. A page that is not on screen is not read.
 */
export function watchPage(win: Window, events: PageEvents, signal: AbortSignal): void {
  const { document } = win;
  const onChange = (urgency: Urgency) => {
    if (document.visibilityState !== 'hidden') events.onChange(urgency);
  };
  const observer = new MutationObserver((records) => onChange(urgencyOf(records)));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  // `currententrychange` comes after the new address is in place; WXT's own event comes before.
  const navigation = (win as { navigation?: EventTarget }).navigation;
  // Comes before the address changes. Routers also rewrite the entry they are on: that is no turn.
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const to = (event as Event & { destination?: { url: string } }).destination?.url;
      if (to !== undefined && to !== win.location.href) events.onTurn(to);
    },
    { signal },
  );
  navigation?.addEventListener('currententrychange', () => onChange('soon'), { signal });
  win.addEventListener('popstate', () => onChange('soon'), { signal });
  win.addEventListener('pageshow', () => onChange('now'), { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? events.onLeave() : onChange('now')),
    { signal },
  );
  win.addEventListener('pagehide', () => events.onLeave(), { signal });
}
