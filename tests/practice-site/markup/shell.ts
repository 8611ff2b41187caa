import { esc, icon } from './html';
import type { View } from './shapes';
import { wordsOf } from './words';

/** `#global` with header and side bar around what the page itself shows. */
export function shellMarkup(main: string, view: View, keyword = ''): string {
  const words = wordsOf(view);
  const login = view.loggedIn
    ? ''
    : `<div class="side-bar-component login-btn"><button class="reds-button-new login-btn" id="login-btn">${words.login}</button></div>`;
  return `<div class="layout limit" id="global" data-logged="${view.loggedIn ? 1 : 0}"><div class="header-container"><header class="mask-paper"><a id="link-guide" class="logo" href="/explore">${words.site}</a><div class="input-box"><input class="search-input" id="search-input" autocomplete="off" placeholder="${words.search}" value="${esc(keyword)}"><div class="input-button">${icon('search-icon', 20)}</div></div><div class="right"></div></header></div>
<div class="main-container"><div class="side-bar"><ul class="channel-list"><li id="explore-guide-refresh"><a class="link-wrapper active" href="/explore?channel_id=homefeed_recommend"><span class="channel">${words.discover}</span></a></li><li class="user side-bar-component"><a class="link-wrapper" href="/user/profile/5c00000000000000000000aa"><span class="channel">${words.me}</span></a></li>${login}</ul></div>
<div class="with-side-bar main-content">${main}</div></div></div>`;
}

export function exploreMarkup(view: View): string {
  return `<div class="feeds-page" id="mfContainer"><div class="channel-container"><div class="content-container"><div class="channel active" id="homefeed_recommend">${view.language === 'en' ? 'For you' : '推荐'}</div></div></div><div class="feeds-container" id="exploreFeeds"></div><div class="feeds-loading"></div></div>`;
}

export function searchMarkup(view: View): string {
  if (!view.loggedIn) {
    return `<div class="feeds-page"><div class="search-layout"><div class="search-layout__main"><p class="login-reason">${wordsOf(view).loginSearch}</p></div></div></div>${loginMarkup(view)}`;
  }
  return `<div class="feeds-page"><div class="search-layout"><div class="search-layout__top"><div class="channel active" id="all">${view.language === 'en' ? 'All' : '全部'}</div></div><div class="search-layout__main"><div class="feeds-container"></div></div><div class="feeds-loading"></div></div></div>`;
}

/** The dialog that covers what a visitor may not see. */
export function loginMarkup(view: View): string {
  const words = wordsOf(view);
  return `<div class="login-modal"><div class="login-container"><div class="left"><div class="login-reason">${words.loginMore}</div></div><div class="right"><div class="input-container"><label class="phone"><input type="text" placeholder="+86"></label><button class="submit">${words.login}</button></div></div></div></div>`;
}

export function unavailableMarkup(view: View): string {
  return `<div class="access-wrapper"><div class="not-found-wrapper"><p class="title">${wordsOf(view).unavailable}</p></div></div>`;
}
