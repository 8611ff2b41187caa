import { useSyncExternalStore } from 'react';

/** The dashboard's pages, in the order of its navigation. */
export const ROUTES = [
  'shortlist',
  'compare',
  'campaigns',
  'rights',
  'settings',
  'how-scores-work',
] as const;
/** Pages about one creator, reached from a creator and not from the navigation. */
const CREATOR_ROUTES = ['creator', 'report'] as const;
export type Route = (typeof ROUTES)[number] | (typeof CREATOR_ROUTES)[number];

export interface Place {
  route: Route;
  /** What follows the page's name: a creator's id. */
  rest: string[];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Reads `#/shortlist/5f…`; anything unknown is the shortlist. */
export function placeOf(hash: string): Place {
  const [name, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  const parts = rest.filter(Boolean);
  const route = [...ROUTES, ...CREATOR_ROUTES].find((known) => known === name);
  const isAboutNobody = CREATOR_ROUTES.some((known) => known === route) && parts.length === 0;
  return route && !isAboutNobody ? { route, rest: parts } : { route: 'shortlist', rest: [] };
}

export function hashOf(route: Route, ...rest: string[]): string {
  return `#/${[route, ...rest.map(encodeURIComponent)].join('/')}`;
}

function onHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Where the dashboard is, from its address. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(onHash, () => location.hash));
}
