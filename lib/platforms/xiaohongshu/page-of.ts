import type { PageKind } from '@/lib/model';
import { HOSTS } from './hosts';

/** What an address says about its page. Never more: an overlay can open without changing it in time. */
export interface PageAddress {
  page: PageKind;
  /** Profile pages: whose. */
  creatorId?: string | undefined;
  /** Note pages: which. */
  noteId?: string | undefined;
  /** Search pages: the words searched for. */
  keyword?: string | undefined;
}

const ID = '[0-9a-f]{24}';
const NOTE = new RegExp(`^/(?:explore|search_result|discovery/item|user/profile/${ID})/(${ID})$`);
const PROFILE = new RegExp(`^/user/profile/(${ID})$`);

/**
 * The kind of page by its address alone (FORMATS §1), on both hosts. Pure.
 * `/user/profile/<user>/<note>` is a note page; its user is the profile it was opened from, who
 * need not be the author (liked and saved tabs), so no creator is given.
 */
export function pageOf(url: string): PageAddress {
  if (url !== last.url) last = { url, address: readAddress(url) };
  return last.address;
}

/** A page is read many times at one address. */
let last: { url?: string; address: PageAddress } = { address: { page: 'other' } };

function readAddress(url: string): PageAddress {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !(HOSTS as readonly string[]).includes(address.hostname))
    return { page: 'other' };
  const path = address.pathname.replace(/(?<=.)\/+$/, '');
  const noteId = NOTE.exec(path)?.[1];
  if (noteId) return { page: 'note', noteId };
  const creatorId = PROFILE.exec(path)?.[1];
  if (creatorId) return { page: 'profile', creatorId };
  if (path === '/search_result') {
    const keyword = address.searchParams.get('keyword');
    return { page: 'search', ...(keyword && { keyword }) };
  }
  if (path === '/explore' || path === '/') return { page: 'explore' };
  return { page: /^\/(?:login$|website-login\/|404(?:\/|$))/.test(path) ? 'blocked' : 'other' };
}

/** The address as it may be kept: without access tokens, also those of an address inside it. */
export function withoutTokens(url: string): string {
  return url
    .replace(/xsec_token(?:=|%3D|%253D)?(?:(?!%26|%2526)[^&#])*(?:&|%26|%2526)/gi, '')
    .replace(
      /(?:[?&#]|%3F|%26|%253F|%2526)?xsec_token(?:=|%3D|%253D)?(?:(?!%26|%2526)[^&#])*/gi,
      '',
    );
}
