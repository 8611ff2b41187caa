import type { Known } from './drawn-from-state';
import type { Subject } from './facts';
import { openOverlay } from './open-overlay';
import { remembered } from './remembered';
import { find, NOTE_ROOT } from './selectors';
import { sightCards } from './sight-cards';
import { sightComments } from './sight-comments';
import { sightMeta } from './sight-meta';
import { sightNote } from './sight-note';
import { sightProfile } from './sight-profile';
import type { SightedDom } from './sighting';

/**
 * What the rendered page shows, in one pass, without layout or computed styles.
 * @param known what the live state says all of; absent: there is none, or all is to be looked at
 * @param listCanWait what lies beneath an open note is not looked at
 */
export function sightDom(
  document: Document,
  subject: Subject,
  known?: Known,
  listCanWait = false,
): SightedDom {
  const mask = openOverlay(document);
  const cards = () => sightCards(document, subject, known);
  // What lies beneath an open note does not change meanwhile.
  const list = () => (mask ? remembered(mask, undefined, cards) : cards());
  const dom: SightedDom =
    subject.page === 'profile'
      ? sightProfile(document, subject, known)
      : { cards: mask && listCanWait ? [] : list(), comments: [] };
  if (subject.page === 'note') {
    const root = find(mask ?? document, NOTE_ROOT);
    dom.note = root && sightNote(root, subject.noteId);
    if (root && dom.note) dom.comments = sightComments(root, subject, known);
  }
  dom.meta = sightMeta(document, subject, dom);
  return dom;
}
