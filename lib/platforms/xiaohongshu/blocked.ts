import type { BlockedReason } from '@/lib/model';
import { blockedReasonOfCode } from './blocked-codes';
import type { Facts, Subject } from './facts';
import type { PageState } from './state-door';
import { find } from './selectors';

/** A captcha stands over the page, whatever is behind it. */
export function hasCaptcha(document: Document): boolean {
  return find(document, 'captcha') !== undefined;
}

/**
 * Why nothing could be read from a page that should hold something. Asked only when that is so:
 * a login window over a readable page is no wall.
 */
export function reasonForNothing(
  document: Document,
  states: readonly (PageState | undefined)[],
  subject: Subject,
): BlockedReason | undefined {
  if (subject.page === 'note') {
    for (const state of states) {
      const code = failedCode(state, subject);
      const reason = code === undefined ? undefined : blockedReasonOfCode(code);
      if (reason) return reason;
    }
  }
  if (find(document, 'loginWall')) return 'login';
  if (subject.page === 'note' || subject.page === 'profile') {
    const feed = find(document, 'card');
    if (!feed && find(document, 'unavailable')) return 'unavailable';
  }
  // Guests see no search results at all.
  if (subject.page === 'search' && find(document, 'guest')) return 'login';
  return undefined;
}

/** The error of the request for this very note. */
function failedCode(state: PageState | undefined, subject: Subject): number | undefined {
  const request = state?.note?.serverRequestInfo;
  if (request?.state !== 'fail') return undefined;
  const about = state?.note?.currentNoteId ?? state?.note?.firstNoteId;
  return about === subject.noteId ? Number(request.errorCode) : undefined;
}

export function isEmpty(facts: Facts): boolean {
  return !facts.creator && !facts.note && facts.cards.length === 0 && facts.comments.length === 0;
}
