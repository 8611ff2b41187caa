import { on } from './on';
import type { Urgency } from './read-schedule';

export interface PageEvents {
  /** Something on the page changed. */
  onChange: (urgency: Urgency) => void;
  /** The address may have changed. @returns whether it has */
  onAddress: () => boolean;
  /** The site is about to go to another address within this document; what is drawn still stands. */
  onTurn: (to: string) => void;
  /** The page is being left, or put aside. */
  onLeave: () => void;
}

/** New elements mean new content; text alone may be a player's clock. */
function urgencyOf(records: readonly MutationRecord[]): Urgency {
  // Runs with every change of the page: nothing is made here.
  for (let i = 0; i < records.length; i++) {
    const { addedNodes } = records[i]!;
    for (let n = 0; n < addedNodes.length; n++) {
      if (addedNodes[n]!.nodeType === Node.ELEMENT_NODE) return 'soon';
    }
  }
  return 'later';
}

/**
 * Watches the page without touching it and without timers: changes of the document, of the address, and
 * coming and going. A page that is not on screen is not read.
 */
export function watchPage(win: Window, events: PageEvents, signal: AbortSignal): void {
  const { document } = win;
  const { navigation } = win as { navigation?: EventTarget };
  const onChange = (urgency: Urgency) => {
    if (document.visibilityState !== 'hidden') events.onChange(urgency);
  };
  const onAddress = () => document.visibilityState !== 'hidden' && events.onAddress();
  const observer = new MutationObserver((records) => {
    // Where the Navigation API is missing: no address changes without the document changing too.
    if (navigation !== undefined || !onAddress()) onChange(urgencyOf(records));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  on(signal, 'abort', () => observer.disconnect());

  // Comes before the address changes. Routers also rewrite the entry they are on: that is no turn.
  on(
    navigation,
    'navigate',
    (event) => {
      const to = (event as Event & { destination?: { url: string } }).destination?.url;
      if (to !== undefined && to !== win.location.href) events.onTurn(to);
    },
    { signal },
  );
  // Comes after the new address is in place; WXT's own event comes before.
  on(navigation, 'currententrychange', onAddress, { signal });
  on(win, 'popstate', onAddress, { signal });
  const onReturn = () => {
    onAddress();
    onChange('now');
  };
  on(win, 'pageshow', onReturn, { signal });
  on(
    document,
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? events.onLeave() : onReturn()),
    { signal },
  );
  on(win, 'pagehide', () => events.onLeave(), { signal });
}
