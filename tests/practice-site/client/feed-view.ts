import { exploreMarkup, searchMarkup, type FeedItem } from '../markup';
import { boot, view } from './boot';
import { homeFeed, searchFor } from './calls';
import { Masonry } from './masonry';
import { showFeed } from './store';

/** The explore page. Returns what takes it down. */
export async function openExplore(main: HTMLElement, isDrawn: boolean): Promise<() => void> {
  const drawn = isDrawn ? boot.known.feeds : undefined;
  const items = drawn ?? (await homeFeed())?.items ?? [];
  if (!drawn) main.innerHTML = exploreMarkup(view);
  showFeed('feed', items);
  return grid(main.querySelector<HTMLElement>('.feeds-container')!, 'explore', items);
}

/** Search results for a keyword: the state is filled at once with exact figures. */
export async function openSearch(main: HTMLElement, keyword: string): Promise<() => void> {
  main.innerHTML = searchMarkup(view);
  const box = main.querySelector<HTMLElement>('.feeds-container');
  if (!box) return () => undefined;
  showFeed('search', [], keyword);
  const items = (await searchFor(keyword))?.items ?? [];
  showFeed('search', items, keyword);
  return grid(box, 'search', items);
}

function grid(box: HTMLElement, place: 'explore' | 'search', items: FeedItem[]): () => void {
  const masonry = new Masonry(box, place, async () => []);
  masonry.add(items);
  return () => masonry.close();
}
