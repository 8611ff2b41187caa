import type { BlockedReason } from '@/lib/model';
import { CARD, find, GONE, GUEST, LOGIN_WALL, NO_NOTE } from './selectors';
import type { SightedWalls } from './sighting';

/** The last resort on a page where nothing else tells why it is empty. */
const WORDS: [BlockedReason, RegExp][] = [
  ['captcha', /安全验证|安全驗證|security verification/i],
  ['risk', /访问频繁|訪問頻繁|IP ?存在风险|账号存在异常|too many requests/i],
  ['unavailable', /页面不见了|暂时无法浏览|无法展示|page not found|currently unavailable/i],
  ['login', /登录后查看|登录即可查看|登入後查看|log in to (?:view|see)/i],
];

/** What tells why a page that should hold something holds nothing. */
export function sightWalls(document: Document): SightedWalls {
  const gone = find(document, GONE);
  const text = (gone ?? document.querySelector('#app'))?.textContent ?? '';
  return {
    gone: gone && true,
    words: WORDS.flatMap(([reason, words]) => (words.test(text) ? [reason] : [])),
    login: find(document, LOGIN_WALL) && true,
    guest: find(document, GUEST) && true,
    noNote: find(document, NO_NOTE) && true,
    card: find(document, CARD) && true,
  };
}
