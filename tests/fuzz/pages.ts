import { stateInDocument } from '@/lib/platforms/xiaohongshu/state-text';
import { savedPage } from '@/scripts/saved-page';
import { fixtures, type Fixture } from '../platforms/xiaohongshu/fixtures';
import { pathsOf } from './poison';

/* The reader's own fixtures as the seed of everything that a page can be. */

export const PAGES: readonly Fixture[] = fixtures();

/** A state as a page held it, live or written in its text, with every place in it. */
export interface SeedState {
  url: string;
  now: number;
  state: unknown;
  paths: string[][];
}

export const STATES: readonly SeedState[] = PAGES.flatMap(({ url, now, html, live }) =>
  [live, stateInDocument(savedPage(html))]
    .filter((state) => typeof state === 'object' && state !== null)
    .map((state) => ({ url, now, state, paths: pathsOf(state) })),
);
