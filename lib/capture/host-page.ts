import { HOSTS } from '@/lib/platforms/xiaohongshu/hosts';

/** As much of a window as tells where it stands. */
export interface Standing {
  self: unknown;
  top: unknown;
  parent: unknown;
  /** Missing in some browsers. */
  ancestorOrigins?: ArrayLike<string> | undefined;
}

const SITES: readonly string[] = HOSTS.map((host) => `https://${host}`);

/**
 * Whether the sidebar stands where it may act: in a tab or panel of its own, or directly in a page of one
 * of the two sites. The page's policy says the same (`frame-ancestors`); this holds where a browser does
 * not read it. Where the browser does not name the ancestors, the sidebar stays without a creator, and
 * so without anything to click, until the content script of its own tab has spoken: there is one on the
 * two sites alone.
 */
export function mayActIn({ self, top, parent, ancestorOrigins }: Standing): boolean {
  if (self === top) return true;
  if (parent !== top) return false;
  return (
    ancestorOrigins === undefined || Array.from(ancestorOrigins).every((o) => SITES.includes(o))
  );
}
