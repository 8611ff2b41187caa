import { find, NOTE_MASK } from './selectors';

let last: Element | undefined;

/**
 * The overlay of a note that is open over the page. While it stands it is not sought again: that is a
 * walk through all of the document.
 */
export function openOverlay(document: Document): Element | undefined {
  const isThere = last?.ownerDocument === document && last.isConnected;
  if (!isThere || !last?.hasAttribute('note-id')) last = find(document, NOTE_MASK);
  return last;
}
