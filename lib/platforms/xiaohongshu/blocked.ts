import type { BlockedReason } from '@/lib/model';
import { blockedReasonOfCode } from './blocked-codes';
import type { Facts, Subject } from './facts';
import { CAPTCHA, CARD, find, GONE, GUEST, LOGIN_WALL, NO_NOTE } from './selectors';
import type { PageState } from './state-door';

/** A captcha stands over the page, whatever is behind it. */
export function hasCaptcha(document: Document): boolean {
  return find(document, CAPTCHA) !== undefined;
}

/** The last resort on a page where nothing else tells why it is empty. */
const WORDS: [BlockedReason, RegExp][] = [
  ['captcha', /安全验证|安全驗證|security verification/i],
  ['risk', /访问频繁|訪問頻繁|IP ?存在风险|账号存在异常|too many requests/i],
  ['unavailable', /页面不见了|暂时无法浏览|无法展示|page not found|currently unavailable/i],
  ['login', /登录后查看|登录即可查看|登入後查看|log in to (?:view|see)/i],
];

/**
 * Why a page that should hold something holds nothing. Asked only when the open note, the profile or
 * every card is missing: a login window over a readable page is no wall.
 */
export function reasonForNothing(
  document: Document,
  states: readonly PageState[],
  facts: Facts,
  subject: Subject,
): BlockedReason | undefined {
  for (const state of states) {
    const reason = blockedReasonOfCode(failedCode(state, subject));
    if (reason) return reason;
  }
  const nothing = isEmpty(facts);
  const gone = find(document, GONE);
  const said = gone ?? (nothing ? (document.querySelector('#app') ?? undefined) : undefined);
  const text = said?.textContent ?? '';
  for (const [reason, words] of WORDS) {
    if (words.test(text) && (reason !== 'login' || nothing)) return reason;
  }
  if (gone) return 'unavailable';
  if (nothing && find(document, LOGIN_WALL)) return 'login';
  // Guests see no search results at all.
  if (nothing && subject.page === 'search' && find(document, GUEST)) return 'login';
  const leftOpen = subject.page === 'note' && !find(document, CARD);
  return leftOpen && find(document, NO_NOTE) ? 'unavailable' : undefined;
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
