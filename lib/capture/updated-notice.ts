import { BASE, dress, NOTICE, NOTICE_BUTTON, TOPMOST } from './frame-style';
import { on } from './on';

/** Words of the notice, fetched while the extension could still be asked for them. */
export interface NoticeWords {
  /** What happened, and what to do. */
  updated: string;
  /** That something was read and not stored. */
  unstored: string;
  close: string;
}

/**
 * Takes the sidebar's place after the extension was updated or switched off under an open page. Needs
 * nothing of the extension. Only the user closes it.
 */
export function showUpdatedNotice(
  document: Document,
  words: NoticeWords,
  hasUnstored: boolean,
): void {
  const host = document.createElement('div');
  dress(host, `${BASE};display:block;top:0`);
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  dress(box, NOTICE);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.title = words.close;
  close.setAttribute('aria-label', words.close);
  dress(close, NOTICE_BUTTON);
  on(close, 'click', (event) => {
    if (event.isTrusted) host.remove();
  });
  box.append(close, words.updated);
  if (hasUnstored) box.append(document.createElement('br'), words.unstored);
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
}

/**
 * Takes away what an earlier version left in the page. Firefox runs the new version's content script in
 * pages that are open, and only ends the old one: what that had put there stays, with nobody behind it.
 */
export function clearLeftBehind(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (isOurs(element)) element.remove();
  }
}

/** By what no page gives an element of its own: empty, at the very top, all of it without appeal. */
function isOurs(element: Element): boolean {
  if (element.localName !== 'div' || element.childNodes.length > 0) return false;
  const { style } = element as HTMLElement;
  return (
    style.getPropertyValue('z-index') === TOPMOST &&
    style.getPropertyValue('position') === 'fixed' &&
    style.getPropertyPriority('z-index') === 'important' &&
    element.getAttributeNames().every((name) => name === 'style' || name === 'aria-hidden')
  );
}
