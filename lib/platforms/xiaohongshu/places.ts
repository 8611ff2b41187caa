import { openOverlay } from './open-overlay';
import { CARD, COMMENT_BOX, COMMENT_ITEM, find, findAll, NOTE_MASK } from './selectors';

/** The bar with the box in which a comment is written; undefined where there is none. */
export function commentBox(document: Document): Element | undefined {
  return find(openOverlay(document) ?? document, COMMENT_BOX);
}

/** The overlay that an element lies on, which covers the window; undefined when it stands in the page. */
export function overlayOf(element: Element): Element | undefined {
  return element.closest(NOTE_MASK.join()) ?? undefined;
}

/**
 * A comment, or the card of a note, that stands in the page, with all of its kind in page order.
 * @param id of either; 24 hexadecimal digits
 * @returns undefined when it is not there now: not loaded, folded away, or on another page
 */
export function seek(
  document: Document,
  id: string,
): { element: Element; all: Element[] } | undefined {
  const comments = [...findAll(document, COMMENT_ITEM)];
  const comment = comments.find((item) => item.id.endsWith(id));
  if (comment) return { element: comment, all: comments };
  const cards = [...findAll(document, CARD)];
  const card = cards.find((each) => each.querySelector(`a[href*="${id}"]`));
  return card && { element: card, all: cards };
}
