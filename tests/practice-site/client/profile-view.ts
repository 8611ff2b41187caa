import { profileMarkup, type FeedItem } from '../markup';
import { boot, view } from './boot';
import { homeFeed, postedBy, profileOf } from './calls';
import { Masonry } from './masonry';
import { showProfile, showTab } from './store';

/** A creator's profile in `main`, with its grid. Returns what takes it down. */
export async function openProfile(
  main: HTMLElement,
  userId: string,
  isDrawn: boolean,
): Promise<() => void> {
  const first = isDrawn ? boot.known.profile : undefined;
  const drawn = first !== undefined;
  let notes = first?.notes ?? [];
  let cursor = first?.cursor ?? '';
  let hasMore = first?.hasMore ?? false;
  if (!drawn) {
    const [data, page] = await Promise.all([profileOf(userId), postedBy(userId, '')]);
    if (!data || !page) return () => undefined;
    ({ notes, cursor, hasMore } = page);
    main.innerHTML = profileMarkup(data, view);
    document.title = `${data.basicInfo.nickname} - ${view.language === 'en' ? 'rednote' : '小红书'}`;
    showProfile(data, notes);
  }
  const shown = [...notes];
  const box = main.querySelector<HTMLElement>('#userPostedFeeds')!;
  const grid = new Masonry(box, 'profile', async () => {
    if (!hasMore) return [];
    const page = await postedBy(userId, cursor);
    cursor = page?.cursor ?? '';
    hasMore = page?.hasMore ?? false;
    shown.push(...(page?.notes ?? []));
    const data = await profileOf(userId);
    if (data) showProfile(data, shown);
    return page?.notes ?? [];
  });
  grid.add(notes);
  if (notes.length === 0) {
    box.insertAdjacentHTML('afterend', '<div class="feeds-empty"></div>');
  }
  const closeTabs = wireTabs(main, userId);
  return () => {
    grid.close();
    closeTabs();
  };
}

/** The second tab holds notes of other people, which the creator saved. */
function wireTabs(main: HTMLElement, userId: string): () => void {
  let other: Masonry | undefined;
  const list = main.querySelector<HTMLElement>('.reds-tabs-list')!;
  const show = async (index: number) => {
    for (const tab of list.children) {
      tab.classList.toggle('active', tab.getAttribute('data-tab') === String(index));
    }
    const own = main.querySelector<HTMLElement>('.tab-content-item')!;
    own.style.display = index === 0 ? '' : 'none';
    main.querySelector('.tab-content-item.other')?.remove();
    other?.close();
    const saved: FeedItem[] =
      index === 1
        ? ((await homeFeed())?.items ?? [])
            .filter(({ noteCard }) => noteCard?.user.userId !== userId)
            .slice(0, 12)
        : [];
    showTab(index, saved);
    if (index === 0) return dispatchEvent(new Event('resize'));
    const item = document.createElement('div');
    item.className = 'tab-content-item other';
    item.innerHTML = '<div class="feeds-container"></div>';
    own.after(item);
    other = new Masonry(item.firstElementChild as HTMLElement, 'profile', async () => []);
    return other.add(saved);
  };
  list.addEventListener('click', (event) => {
    const tab = (event.target as Element).closest('[data-tab]');
    if (tab) void show(Number(tab.getAttribute('data-tab')));
  });
  return () => other?.close();
}
