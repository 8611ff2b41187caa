import { browser } from 'wxt/browser';

/*
 * What happens to pages that were open while the extension was updated, reloaded or switched off. No
 * event tells them: the sidebar's frame stays drawn and the content script goes on, both cut off from
 * the extension. They find out by asking for the extension's id, when there is a reason to ask:
 *
 *   - the new version's worker says that it has started, on a channel that only pages of the extension
 *     hear; the old frame then empties itself, which its content script sees as a load;
 *   - somebody uses the old frame, or comes back to its page;
 *   - the page changes, and the content script is about to read it (see lifetime.ts).
 */

const CHANNEL = 'kolens.started';

/** The worker's part: whoever is left of an earlier version may look. Waking for work says it as well. */
export function announceStart(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('started');
  channel.close();
}

/** True once the extension that this script or page belongs to was updated, reloaded or removed. */
export function isGone(): boolean {
  return browser.runtime?.id === undefined;
}

export interface FrameWindow {
  addEventListener(type: string, listen: () => void, options: { capture: true }): void;
  document: Pick<Document, 'addEventListener'>;
}

/**
 * The frame's part: empties itself as soon as it finds its extension gone, so that nobody clicks on
 * buttons behind which there is nothing any more.
 * @param leave takes everything off the screen
 */
export function leaveWhenGone(
  win: FrameWindow,
  leave: () => void,
  gone: () => boolean = isGone,
): void {
  const look = () => {
    if (gone()) leave();
  };
  new BroadcastChannel(CHANNEL).onmessage = look;
  // Before any button hears of it.
  for (const type of ['pointerdown', 'keydown', 'focus']) {
    win.addEventListener(type, look, { capture: true });
  }
  win.document.addEventListener('visibilitychange', look);
}
