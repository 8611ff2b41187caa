import { has } from './boot';
import { closeOverlay, go, openCard, show } from './router';
import { hydrate } from './store';

/** Clicks on cards and on the site's own links stay in the page. */
function onClick(event: MouseEvent): void {
  const target = event.target as Element;
  if (event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const card = target.closest('section.note-item');
  const cover = card?.querySelector<HTMLAnchorElement>('a.cover[href]');
  if (cover && target.closest('a.cover, a.title')) {
    event.preventDefault();
    openCard(overlayAddress(cover.href));
    return;
  }
  const word = target.closest('.query-note-item');
  if (word) return go(searchAddress(word.textContent ?? ''));
  const link = target.closest<HTMLAnchorElement>('a[href^="/"]');
  if (link && link.target !== '_blank') {
    event.preventDefault();
    go(link.href);
  }
}

/** From a profile the overlay has the note's general address, elsewhere that of its card. */
function overlayAddress(href: string): string {
  return href.replace(/\/user\/profile\/[0-9a-f]{24}\//u, '/explore/');
}

function searchAddress(keyword: string): string {
  return `/search_result?keyword=${encodeURIComponent(keyword)}&source=web_explore_feed&type=51`;
}

function start(): void {
  if (has('otherhost')) {
    const host = location.host === 'www.rednote.com' ? 'www.xiaohongshu.com' : 'www.rednote.com';
    location.replace(`https://${host}${location.pathname}`);
    return;
  }
  if (has('login')) return;
  hydrate();
  // An entry that survived a reload belongs to an overlay that did not.
  history.replaceState({}, '');
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeOverlay();
  });
  document.querySelector('#search-input')?.addEventListener('keydown', (event) => {
    const input = event.target as HTMLInputElement;
    if ((event as KeyboardEvent).key === 'Enter') go(searchAddress(input.value));
  });
  addEventListener('popstate', () => void show());
  // A door for tests: the site moves on by itself, as it does from several of its lists.
  addEventListener('practice:go', (event) => go((event as CustomEvent<string>).detail));
  void show();
}

start();
