/*
 * Where things stand in the page, as data. Before what the newest page known (August 2026) does not hold
 * stands the month (year and month, two digits each) of the newest page or code that does; entries are
 * tried in order. Structure, ids and classes only: never a `data-v-` hash,
 * which changes with every build, and never a word of the interface. Each is exercised by a fixture.
 */

/** A link to a person. */
const USER = '[href*="/user/profile/"]';

// The note: in the overlay (mask) or on a page of its own.
export const NOTE_MASK = ['.note-detail-mask[note-id]'];
export const NOTE_ROOT = [/* 2604 */ '#noteContainer', /* 2604 */ '.note-container'];
export const NOTE_AUTHOR = [
  /* 2604 */ `.author-container a.name${USER}`,
  /* 2604 */ `.author-container a${USER}`,
  /* 2604 */ `.author > .author-wrapper a${USER}`,
];
export const NOTE_AUTHOR_NAME = [
  /* 2604 */ '.author-container .username',
  /* 2604 */ '.author > .author-wrapper .username',
];
export const NOTE_TITLE = [/* 2604 */ '#detail-title', /* 2604 */ '.note-content > .title'];
export const NOTE_TEXT = [
  /* 2604 */ '#detail-desc .note-text',
  /* 2604 */ '#detail-desc',
  /* 2604 */ '.note-content > .desc',
];
export const NOTE_DATE = [
  /* 2604 */ '.note-content .bottom-container .date',
  /* 2604 */ '.note-content .date',
];
// The bar of figures. Comments reuse its class names: everything below is sought inside it.
export const NOTE_BAR = ['.engage-bar .interact-container', '.interact-container'];
/** The same bar with the box for writing in it. */
export const COMMENT_BOX = ['.interactions.engage-bar', '.engage-bar'];
export const BAR_LIKES = ['.like-wrapper .count'];
export const BAR_SAVES = ['.collect-wrapper .count'];
export const BAR_COMMENTS = ['.chat-wrapper .count'];

// Comments, inside the note.
export const COMMENT_TOTAL = ['.comments-el .total'];
export const COMMENT_ITEM = ['.comments-el .comment-item', '.comment-item'];
export const COMMENT_USER = ['.author a.name', /* 2507 */ `.author a${USER}`];
export const COMMENT_TAG = ['.author .tag'];
export const COMMENT_TEXT = ['.content .note-text', '.content'];
// The name in “回复 某人”. Only where it carries an id does the page say who that is.
export const COMMENT_ANSWERED = ['.content .nickname'];
export const COMMENT_PICTURE = ['.comment-picture'];
export const COMMENT_DATE = ['.info .date > span:not(.location)', '.info .date'];
export const COMMENT_PLACE = ['.info .location'];
export const COMMENT_LIKES = ['.interactions .like .count'];
export const COMMENT_REPLIES = ['.interactions .reply .count'];

// Cards in the grids of explore, search and profile. Once the class was gone: then by their links.
export const CARD = ['section.note-item'];
export const CARD_LINK = [/* 2604 */ 'section a[href*="/explore/"]'];
export const CARD_TITLE = [/* 2604 */ '.footer .title span', /* 2604 */ '.footer .title'];
export const CARD_AUTHOR = [/* 2604 */ `a.author${USER}`, /* 2604 */ `.author-wrapper a${USER}`];
export const CARD_AUTHOR_NAME = [/* 2604 */ '.name'];
export const CARD_TIME = [/* 2511 */ '.time'];
export const CARD_LIKES = ['.like-wrapper .count'];
export const CARD_VIDEO = [/* 2604 */ '.play-icon'];
export const CARD_PINNED = [/* 2507 */ '.top-tag-area'];

// The profile's head, and the grid of the notes that its owner posted.
export const PROFILE_ROOT = ['#userPageContainer', '.user-info'];
export const PROFILE_NAME = ['.user-basic .user-name', '.user-nickname'];
export const PROFILE_RED_ID = ['.user-redId'];
export const PROFILE_PLACE = ['.user-IP'];
export const PROFILE_BIO = ['.user-desc'];
export const PROFILE_TAG = ['.user-tags .tag-item'];
export const PROFILE_GENDER = ['.user-tags use'];
export const PROFILE_FIGURES = ['.user-interactions > div', /* 2310 */ '.data-info > div'];
export const FIGURE = ['.count'];
export const POSTED_GRID = ['#userPostedFeeds'];
export const FIRST_TAB = ['.tab-content-item'];

// Walls, and what else stands where something should have been.
export const CAPTCHA = ['#red-captcha > *'];
export const LOGIN_WALL = ['.login-container'];
export const GUEST = [/* 2604 */ '#global[data-logged="0"]'];
export const GONE = ['.access-wrapper', '.not-found-wrapper', '.error-wrapper', '.blocked-wrapper'];
export const NO_NOTE = [/* 2601 */ '#note-detail-origin[data-origin="empty"]'];

/** The first element of the first entry that matches. */
export function find(root: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

/** Elements that are made objects of the script's only when they are asked for, one by one. */
export type Elements = ArrayLike<Element> & Iterable<Element>;

/** All elements of the first entry that matches any. */
export function findAll(root: ParentNode, selectors: readonly string[]): Elements {
  for (const selector of selectors) {
    const elements = root.querySelectorAll(selector);
    if (elements.length > 0) return elements;
  }
  return [];
}
