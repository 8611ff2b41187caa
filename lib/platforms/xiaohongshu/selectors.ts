/*
 * Where things stand in the page, as data. Each entry begins with the month of the newest page or code
 * known to hold it; entries are tried in order. Structure, ids and classes only: never a `data-v-` hash,
 * which changes with every build, and never a word of the interface. Each is exercised by a fixture.
 */

// The note: in the overlay (mask) or on a page of its own.
export const NOTE_MASK = ['2026-08 .note-detail-mask[note-id]'];
export const NOTE_ROOT = ['2026-04 #noteContainer', '2026-04 .note-container'];
export const NOTE_AUTHOR = [
  '2026-04 .author-container a.name[href*="/user/profile/"]',
  '2026-04 .author-container a[href*="/user/profile/"]',
  '2026-04 .author > .author-wrapper a[href*="/user/profile/"]',
];
export const NOTE_AUTHOR_NAME = [
  '2026-04 .author-container .username',
  '2026-04 .author > .author-wrapper .username',
];
export const NOTE_TITLE = ['2026-04 #detail-title', '2026-04 .note-content > .title'];
export const NOTE_TEXT = [
  '2026-04 #detail-desc .note-text',
  '2026-04 #detail-desc',
  '2026-04 .note-content > .desc',
];
export const NOTE_DATE = [
  '2026-04 .note-content .bottom-container .date',
  '2026-04 .note-content .date',
];
// The bar of figures. Comments reuse its class names: everything below is sought inside it.
export const NOTE_BAR = ['2026-08 .engage-bar .interact-container', '2026-08 .interact-container'];
/** The same bar with the box for writing in it. */
export const COMMENT_BOX = ['2026-08 .interactions.engage-bar', '2026-08 .engage-bar'];
export const BAR_LIKES = ['2026-08 .like-wrapper .count'];
export const BAR_SAVES = ['2026-08 .collect-wrapper .count'];
export const BAR_COMMENTS = ['2026-08 .chat-wrapper .count'];

// Comments, inside the note.
export const COMMENT_TOTAL = ['2026-08 .comments-el .total'];
export const COMMENT_ITEM = ['2026-08 .comments-el .comment-item', '2026-08 .comment-item'];
export const COMMENT_USER = ['2026-08 .author a.name', '2025-07 .author a[href*="/user/profile/"]'];
export const COMMENT_TAG = ['2026-08 .author .tag'];
export const COMMENT_TEXT = ['2026-08 .content .note-text', '2026-08 .content'];
// The name in “回复 某人”. Only where it carries an id does the page say who that is.
export const COMMENT_ANSWERED = ['2026-08 .content .nickname'];
export const COMMENT_PICTURE = ['2026-08 .comment-picture'];
export const COMMENT_DATE = ['2026-08 .info .date > span:not(.location)', '2026-08 .info .date'];
export const COMMENT_PLACE = ['2026-08 .info .location'];
export const COMMENT_LIKES = ['2026-08 .interactions .like .count'];
export const COMMENT_REPLIES = ['2026-08 .interactions .reply .count'];

// Cards in the grids of explore, search and profile. Once the class was gone: then by their links.
export const CARD = ['2026-08 section.note-item'];
export const CARD_LINK = ['2026-04 section a[href*="/explore/"]'];
export const CARD_TITLE = ['2026-04 .footer .title span', '2026-04 .footer .title'];
export const CARD_AUTHOR = [
  '2026-04 a.author[href*="/user/profile/"]',
  '2026-04 .author-wrapper a[href*="/user/profile/"]',
];
export const CARD_AUTHOR_NAME = ['2026-04 .name'];
export const CARD_TIME = ['2025-11 .time'];
export const CARD_LIKES = ['2026-08 .like-wrapper .count'];
export const CARD_VIDEO = ['2026-04 .play-icon'];
export const CARD_PINNED = ['2025-07 .top-tag-area'];

// The profile's head, and the grid of the notes that its owner posted.
export const PROFILE_ROOT = ['2026-08 #userPageContainer', '2026-08 .user-info'];
export const PROFILE_NAME = ['2026-08 .user-basic .user-name', '2026-08 .user-nickname'];
export const PROFILE_RED_ID = ['2026-08 .user-redId'];
export const PROFILE_PLACE = ['2026-08 .user-IP'];
export const PROFILE_BIO = ['2026-08 .user-desc'];
export const PROFILE_TAG = ['2026-08 .user-tags .tag-item'];
export const PROFILE_GENDER = ['2026-08 .user-tags use'];
export const PROFILE_FIGURES = ['2026-08 .user-interactions > div', '2023-10 .data-info > div'];
export const FIGURE = ['2026-08 .count'];
export const POSTED_GRID = ['2026-08 #userPostedFeeds'];
export const FIRST_TAB = ['2026-08 .tab-content-item'];

// Walls, and what else stands where something should have been.
export const CAPTCHA = ['2026-08 #red-captcha > *'];
export const LOGIN_WALL = ['2026-08 .login-container'];
export const GUEST = ['2026-04 #global[data-logged="0"]'];
export const GONE = [
  '2026-08 .access-wrapper',
  '2026-08 .not-found-wrapper',
  '2026-08 .error-wrapper',
  '2026-08 .blocked-wrapper',
];
export const NO_NOTE = ['2026-01 #note-detail-origin[data-origin="empty"]'];

/** Length of “2026-08 ”. */
const DATE = 8;

/** The first element of the first entry that matches. */
export function find(root: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const element = root.querySelector(selector.slice(DATE));
    if (element) return element;
  }
  return undefined;
}

/** All elements of the first entry that matches any. */
export function findAll(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const elements = [...root.querySelectorAll(selector.slice(DATE))];
    if (elements.length > 0) return elements;
  }
  return [];
}
