import { shownOr } from './figures';
import { esc, icon } from './html';
import type { FeedItem, NoteCard, View } from './shapes';
import { wordsOf } from './words';

/** Which list a card stands in: it decides the link and the foot of the card. */
export type CardPlace = 'explore' | 'profile' | 'search';

/** The inside of one `section.note-item`. */
export function cardMarkup(item: FeedItem, place: CardPlace, view: View): string {
  if (item.recQuery) return queryMarkup(item.recQuery);
  const card = item.noteCard!;
  const words = wordsOf(view);
  const pinned = card.interactInfo.sticky
    ? `<div class="top-tag-area"><div class="top-wrapper">${words.pinned}</div></div>`
    : '';
  return `<div>${item.id ? `<a href="/explore/${item.id}" style="display: none"></a>` : ''}
<a class="cover mask ld" target="_self"${item.id ? ` href="${esc(cardLink(item, place))}"` : ''}><img data-xhs-img decoding="async" loading="lazy" alt="" src="${esc(card.cover.urlDefault)}">${
    card.type === 'video' ? `<span class="play-icon">${icon('play-icon', 11)}</span>` : ''
  }${pinned}</a>
<div class="footer">${
    card.displayTitle
      ? `<a class="title" target="_self"><span>${esc(card.displayTitle)}</span></a>`
      : ''
  }${place === 'search' ? searchFoot(card, view) : plainFoot(card, place, view)}</div></div>`;
}

function plainFoot(card: NoteCard, place: CardPlace, view: View): string {
  const source = place === 'profile' ? 'pc_user' : 'pc_feed';
  return `<div class="author-wrapper"><a class="author" target="_blank" href="${esc(authorLink(card, source))}"><img class="author-avatar" width="20" height="20" alt="" src="${esc(card.user.avatar)}"><span class="name">${esc(card.user.nickname)}</span></a>${likes(card, view)}</div>`;
}

function searchFoot(card: NoteCard, view: View): string {
  const time = card.cornerTagInfo?.find((tag) => tag.type === 'publish_time')?.text ?? '';
  return `<div class="card-bottom-wrapper"><a class="author" target="_blank" href="${esc(authorLink(card, 'pc_search'))}"><img class="author-avatar" width="24" height="24" alt="" src="${esc(card.user.avatar)}"><div><div class="name"><span class="name">${esc(card.user.nickname)}</span></div><div class="time"><span class="time">${esc(time)}</span></div></div></a>${likes(card, view)}</div>`;
}

function likes(card: NoteCard, view: View): string {
  const count = shownOr(card.interactInfo.likedCount, wordsOf(view).like, view);
  return `<span class="like-wrapper like-active"><span class="like-lottie"></span>${icon('like-icon')}<span class="count" selected-disabled-search>${esc(count)}</span></span>`;
}

function queryMarkup(query: NonNullable<FeedItem['recQuery']>): string {
  const items = query.queries
    .map(
      ({ name }) =>
        `<div class="query-note-item"><div class="item-wrapper"><span class="item-text">${esc(name)}</span></div></div>`,
    )
    .join('');
  return `<div class="query-note-wrapper"><div class="query-note-header"><span class="query-note-header-text">${esc(query.title)}</span></div><div class="query-note-list">${items}</div></div>`;
}

function cardLink(item: FeedItem, place: CardPlace): string {
  const base = {
    explore: `/explore/${item.id}`,
    profile: `/user/profile/${item.noteCard?.user.userId}/${item.id}`,
    search: `/search_result/${item.id}`,
  }[place];
  const source = { explore: 'pc_feed', profile: 'pc_user', search: '' }[place];
  return `${base}?xsec_token=${item.xsecToken}&xsec_source=${source}`;
}

function authorLink(card: NoteCard, source: string): string {
  return `/user/profile/${card.user.userId}?channel_type=web_explore_feed&parent_page_channel_type=web_profile_board&xsec_token=${card.user.xsecToken}&xsec_source=${source}`;
}
