/*
 * Where things stand in the page, as data. Each entry begins with the month (year and month, two digits each) of the newest
 * page or code known to hold it; entries are tried in order. Structure, ids and classes only: never a `data-v-` hash,
 * which changes with every build, and never a word of the interface. Each is exercised by a fixture.
 */

// The note: in the overlay (mask) or on a page of its own.
export const NOTE_MASK = ['2608 .note-detail-mask[note-id]'];
export const NOTE_ROOT = ['2604 #noteContainer', '2604 .note-container'];
export const NOTE_AUTHOR = [
  '2604 .author-container a.name[href*="/user/profile/"]',
  '2604 .author-container a[href*="/user/profile/"]',
  '2604 .author > .author-wrapper a[href*="/user/profile/"]',
];
export const NOTE_AUTHOR_NAME = [
  '2604 .author-container .username',
  '2604 .author > .author-wrapper .username',
];
export const NOTE_TITLE = ['2604 #detail-title', '2604 .note-content > .title'];
export const NOTE_TEXT = [
  '2604 #detail-desc .note-text',
  '2604 #detail-desc',
  '2604 .note-content > .desc',
];
export const NOTE_DATE = ['2604 .note-content .bottom-container .date', '2604 .note-content .date'];
// The bar of figures. Comments reuse its class names: everything below is sought inside it.
export const NOTE_BAR = ['2608 .engage-bar .interact-container', '2608 .interact-container'];
/** The same bar with the box for writing in it. */
export const COMMENT_BOX = ['2608 .interactions.engage-bar', '2608 .engage-bar'];
export const BAR_LIKES = ['2608 .like-wrapper .count'];
export const BAR_SAVES = ['2608 .collect-wrapper .count'];
export const BAR_COMMENTS = ['2608 .chat-wrapper .count'];

// Comments, inside the note.
export const COMMENT_TOTAL = ['2608 .comments-el .total'];
export const COMMENT_ITEM = ['2608 .comments-el .comment-item', '2608 .comment-item'];
export const COMMENT_USER = ['2608 .author a.name', '2507 .author a[href*="/user/profile/"]'];
export const COMMENT_TAG = ['2608 .author .tag'];
export const COMMENT_TEXT = ['2608 .content .note-text', '2608 .content'];
// The name in “回复 某人”. Only where it carries an id does the page say who that is.
export const COMMENT_ANSWERED = ['2608 .content .nickname'];
export const COMMENT_PICTURE = ['2608 .comment-picture'];
export const COMMENT_DATE = ['2608 .info .date > span:not(.location)', '2608 .info .date'];
export const COMMENT_PLACE = ['2608 .info .location'];
export const COMMENT_LIKES = ['2608 .interactions .like .count'];
export const COMMENT_REPLIES = ['2608 .interactions .reply .count'];

// Cards in the grids of explore, search and profile. Once the class was gone: then by their links.
export const CARD = ['2608 section.note-item'];
export const CARD_LINK = ['2604 section a[href*="/explore/"]'];
export const CARD_TITLE = ['2604 .footer .title span', '2604 .footer .title'];
export const CARD_AUTHOR = [
  '2604 a.author[href*="/user/profile/"]',
  '2604 .author-wrapper a[href*="/user/profile/"]',
];
export const CARD_AUTHOR_NAME = ['2604 .name'];
export const CARD_TIME = ['2511 .time'];
export const CARD_LIKES = ['2608 .like-wrapper .count'];
export const CARD_VIDEO = ['2604 .play-icon'];
export const CARD_PINNED = ['2507 .top-tag-area'];

// The profile's head, and the grid of the notes that its owner posted.
export const PROFILE_ROOT = ['2608 #userPageContainer', '2608 .user-info'];
export const PROFILE_NAME = ['2608 .user-basic .user-name', '2608 .user-nickname'];
export const PROFILE_RED_ID = ['2608 .user-redId'];
export const PROFILE_PLACE = ['2608 .user-IP'];
export const PROFILE_BIO = ['2608 .user-desc'];
export const PROFILE_TAG = ['2608 .user-tags .tag-item'];
export const PROFILE_GENDER = ['2608 .user-tags use'];
export const PROFILE_FIGURES = ['2608 .user-interactions > div', '2310 .data-info > div'];
export const FIGURE = ['2608 .count'];
export const POSTED_GRID = ['2608 #userPostedFeeds'];
export const FIRST_TAB = ['2608 .tab-content-item'];

// Walls, and what else stands where something should have been.
export const CAPTCHA = ['2608 #red-captcha > *'];
export const LOGIN_WALL = ['2608 .login-container'];
export const GUEST = ['2604 #global[data-logged="0"]'];
export const GONE = [
  '2608 .access-wrapper',
  '2608 .not-found-wrapper',
  '2608 .error-wrapper',
  '2608 .blocked-wrapper',
];
export const NO_NOTE = ['2601 #note-detail-origin[data-origin="empty"]'];

/** Length of “2608 ”. */
const DATE = 5;

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
