import type { Gist, PageAddress } from '@/lib/platforms/xiaohongshu';
import type { PageContext } from './protocol';

/** Creators named on a page of cards; more than any screen shows at once. */
const MOST_IN_VIEW = 200;

/** What the sidebar is told about a page before it was looked at. */
export function contextOfAddress(address: PageAddress, readAt: string): PageContext {
  const { page, creatorId, noteId } = address;
  return {
    type: 'page-context',
    page,
    ...(creatorId && { creatorId }),
    ...(noteId && { noteId }),
    creatorsInView: [],
    health: [],
    readAt,
    pending: 0,
  };
}

/**
 * What the sidebar is told about a page that was looked at. What that comes to (that the page is blocked,
 * what could not be read) the background tells later: until then what it told last.
 */
export function contextOfLook(
  address: PageAddress,
  { creators }: Gist,
  readAt: string,
  last: PageContext,
): PageContext {
  const { page } = address;
  const context = contextOfAddress(address, readAt);
  if (page === 'search' || page === 'explore') {
    context.creatorsInView = creators.slice(0, MOST_IN_VIEW);
  }
  context.health = last.health;
  if (last.page === 'blocked') context.page = 'blocked';
  if (last.blockedReason) context.blockedReason = last.blockedReason;
  return context;
}
