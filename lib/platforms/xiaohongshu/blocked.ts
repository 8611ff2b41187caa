import type { BlockedReason } from '@/lib/model';
import { blockedReasonOfCode } from './blocked-codes';
import type { Facts, Subject } from './facts';
import type { SightedWalls } from './sighting';
import type { PageState } from './state-door';

/**
 * Why a page that should hold something holds nothing. Asked only when the open note, the profile or
 * every card is missing: a login window over a readable page is no wall.
 */
export function reasonForNothing(
  { gone, words, login, guest, noNote, card }: SightedWalls,
  states: readonly PageState[],
  facts: Facts,
  subject: Subject,
): BlockedReason | undefined {
  for (const state of states) {
    const reason = blockedReasonOfCode(failedCode(state, subject));
    if (reason) return reason;
  }
  const nothing = isEmpty(facts);
  const said = words.find((reason) => nothing || (gone && reason !== 'login'));
  if (said) return said;
  if (gone) return 'unavailable';
  if (nothing && login) return 'login';
  // Guests see no search results at all.
  if (nothing && subject.page === 'search' && guest) return 'login';
  return subject.page === 'note' && !card && noNote ? 'unavailable' : undefined;
}

/**
 * The error of the request for this very note; NaN when there is none. A state that names no current
 * note tells by its entry for it, which stays empty.
 */
function failedCode({ note }: PageState, { noteId = '' }: Subject): number {
  const request = note?.serverRequestInfo;
  const about = note?.currentNoteId || note?.firstNoteId;
  const same = about ? about === noteId : note?.noteDetailMap?.[noteId] !== undefined;
  return request?.state === 'fail' && same ? Number(request.errorCode) : NaN;
}

export function isEmpty(facts: Facts): boolean {
  return !facts.creator && !facts.note && facts.cards.length === 0 && facts.comments.length === 0;
}
