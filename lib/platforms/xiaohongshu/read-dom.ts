import { noFacts, type Facts, type Subject } from './facts';
import { readCards } from './read-cards';
import { readComments } from './read-comments';
import { readMeta } from './read-meta';
import { readNote } from './read-note';
import { readProfile } from './read-profile';
import type { SightedDom } from './sighting';

/** What the rendered page says. */
export function readDom(dom: SightedDom, subject: Subject): Facts {
  const facts = noFacts();
  readCards(dom.cards, subject, facts);
  if (dom.profile && subject.creatorId) readProfile(dom.profile, subject.creatorId, facts);
  if (dom.note) readNote(dom.note, subject, facts);
  if (facts.note) readComments(dom.comments, facts.note, subject, facts);
  if (dom.meta) readMeta(dom.meta, subject, facts);
  return facts;
}
