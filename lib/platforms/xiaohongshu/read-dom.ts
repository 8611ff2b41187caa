import { noFacts, type Facts, type Known, type Subject } from './facts';
import { readCardsIn } from './read-cards';
import { readMeta } from './read-meta';
import { readNoteIn } from './read-note';
import { readProfileIn } from './read-profile';
import { find, NOTE_MASK, NOTE_ROOT } from './selectors';

/**
 * What the rendered page shows, in one pass, without layout or computed styles.
 * @param known what need not be read again; of the subject itself everything is
 */
export function readDom(document: Document, subject: Subject, known: Known = new Set()): Facts {
  const facts = noFacts();
  if (subject.page === 'profile') readProfileIn(document, subject, facts, known);
  else readCardsIn(document, subject, facts, known);
  if (subject.page === 'note') {
    const root = find(find(document, NOTE_MASK) ?? document, NOTE_ROOT);
    if (root) readNoteIn(root, subject, facts, known);
  }
  readMeta(document, subject, facts);
  return facts;
}
