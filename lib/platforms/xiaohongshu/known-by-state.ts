import type { Known } from './drawn-from-state';
import type { Subject } from './facts';
import { cardsOf, commentsOf } from './said-by-state';
import type { PageState, Plain, StateCard, StateReply } from './state-door';

/** It is asked again after each change of the document alone. */
const known = new WeakMap<PageState, Known>();

/** Of what the live state says all, and exactly: comments of the open note, or cards of the page's list. */
export function knownBy(live: PageState, subject: Subject): Known {
  let ids = known.get(live);
  if (!ids) {
    ids = new Set((subject.page === 'note' ? commentsIn : cardsIn)(live, subject));
    known.set(live, ids);
  }
  return ids;
}

const isExact = (count: Plain) => /^\d{1,9}$/.test(String(count));

function commentsIn(live: PageState, { noteId = '' }: Subject): string[] {
  const note = live.note?.noteDetailMap?.[noteId]?.note;
  if (!note?.user || (note.noteId ?? noteId) !== noteId) return [];
  const isWhole = ({ noteId: of, likeCount, userInfo }: StateReply) =>
    (of ?? noteId) === noteId && userInfo?.userId && isExact(likeCount);
  return commentsOf(live, noteId)
    .flatMap((item) => [item, ...(item.subComments ?? [])])
    .filter(isWhole)
    .map(({ id }) => String(id));
}

/** Cards of the page's own list. An earlier search's may still stand in the state: none of a search is known. */
function cardsIn(live: PageState, { page, creatorId }: Subject): string[] {
  if (page === 'search') return [];
  const isWhole = ({ noteCard }: StateCard) => {
    const author = noteCard?.user?.userId;
    // A profile's list may still be another creator's.
    const isOurs = author !== undefined && author === (creatorId ?? author);
    return isOurs && isExact(noteCard?.interactInfo?.likedCount);
  };
  return cardsOf(live)
    .filter(isWhole)
    .map(({ id, noteCard }) => String(noteCard?.noteId ?? id));
}
