import type { Known, Subject } from './facts';
import { remembered } from './remembered';
import { find, NOTE_MASK, NOTE_ROOT } from './selectors';
import { sightCards } from './sight-cards';
import { sightComments } from './sight-comments';
import { sightMeta } from './sight-meta';
import { sightNote } from './sight-note';
import { sightProfile } from './sight-profile';
import type { SightedDom } from './sighting';

/**
 * What the rendered page shows, in one pass, without layout or computed styles.
 * @param known comments that need not be looked at
 */
export function sightDom(document: Document, subject: Subject, known: Known): SightedDom {
  const mask = find(document, NOTE_MASK);
  const cards = () => sightCards(document, subject);
  const dom: SightedDom =
    subject.page === 'profile'
      ? sightProfile(document, subject)
      : // What lies beneath a note that is open over it has been looked at before.
        { cards: mask ? remembered(mask, undefined, cards) : cards(), comments: [] };
  if (subject.page === 'note') {
    const root = find(mask ?? document, NOTE_ROOT);
    dom.note = root && sightNote(root, subject.noteId);
    if (root && dom.note) dom.comments = sightComments(root, subject, known);
  }
  dom.meta = sightMeta(document, subject, dom);
  return dom;
}
