/*
 * Where things stand in the page, as data. Each entry is tried in order, newest first; `seen` is the
 * newest page or code known to hold it. Structure, ids and classes only: never a `data-v-` hash, which
 * changes with every build, and never a word of the interface. Each entry is exercised by a fixture.
 */

export interface Selector {
  css: string;
  seen: string;
}

export const SELECTORS = {
  // The note: in the overlay (mask) or on a page of its own.
  noteMask: [{ css: '.note-detail-mask[note-id]', seen: '2026-08' }],
  noteRoot: [
    { css: '#noteContainer', seen: '2026-04' },
    { css: '.note-container', seen: '2026-04' },
  ],
  noteAuthor: [
    { css: '.author-container a.name[href*="/user/profile/"]', seen: '2026-04' },
    { css: '.author-container a[href*="/user/profile/"]', seen: '2026-04' },
    { css: '.author > .author-wrapper a[href*="/user/profile/"]', seen: '2026-04' },
  ],
  noteAuthorName: [
    { css: '.author-container .username', seen: '2026-04' },
    { css: '.author > .author-wrapper .username', seen: '2026-04' },
  ],
  noteTitle: [
    { css: '#detail-title', seen: '2026-04' },
    { css: '.note-content > .title', seen: '2026-04' },
  ],
  noteText: [
    { css: '#detail-desc .note-text', seen: '2026-04' },
    { css: '#detail-desc', seen: '2026-04' },
    { css: '.note-content > .desc', seen: '2026-04' },
  ],
  noteDate: [
    { css: '.note-content .bottom-container .date', seen: '2026-04' },
    { css: '.note-content .date', seen: '2024-01' },
  ],
  noteBar: [
    { css: '.engage-bar .interact-container', seen: '2025-11' },
    { css: '.engage-bar', seen: '2026-04' },
    { css: '.interact-container', seen: '2026-08' },
  ],
  barLikes: [{ css: '.like-wrapper .count', seen: '2026-08' }],
  barSaves: [{ css: '.collect-wrapper .count', seen: '2026-08' }],
  barComments: [{ css: '.chat-wrapper .count', seen: '2026-08' }],

  // Comments, inside the note.
  commentTotal: [{ css: '.comments-el .total', seen: '2026-08' }],
  commentThread: [{ css: '.comments-el .parent-comment', seen: '2026-08' }],
  commentItem: [{ css: '.comment-item[id^="comment-"]', seen: '2026-08' }],
  commentUser: [
    { css: '.author a.name', seen: '2026-08' },
    { css: '.author a[href*="/user/profile/"]', seen: '2025-07' },
  ],
  commentTag: [{ css: '.author .tag', seen: '2026-08' }],
  commentText: [
    { css: '.content .note-text', seen: '2026-08' },
    { css: '.content', seen: '2025-07' },
  ],
  commentPicture: [{ css: '.comment-picture', seen: '2026-08' }],
  commentDate: [
    { css: '.info .date > span:not(.location)', seen: '2026-08' },
    { css: '.info .date', seen: '2024-01' },
  ],
  commentPlace: [{ css: '.info .location', seen: '2026-08' }],
  commentLikes: [{ css: '.interactions .like .count', seen: '2026-08' }],
  commentReplies: [{ css: '.interactions .reply .count', seen: '2026-08' }],

  // Cards in the grids of explore, search and profile.
  card: [{ css: 'section.note-item', seen: '2026-08' }],
  cardLink: [{ css: 'section a[href*="/explore/"]', seen: '2026-04' }],
  cardTitle: [
    { css: '.footer .title span', seen: '2026-04' },
    { css: '.footer .title', seen: '2026-04' },
  ],
  cardAuthor: [
    { css: 'a.author[href*="/user/profile/"]', seen: '2026-04' },
    { css: '.author-wrapper a[href*="/user/profile/"]', seen: '2026-04' },
  ],
  cardAuthorName: [{ css: '.name', seen: '2026-04' }],
  cardTime: [{ css: '.time', seen: '2025-11' }],
  cardLikes: [{ css: '.like-wrapper .count', seen: '2026-08' }],
  cardVideo: [{ css: '.play-icon', seen: '2026-04' }],
  cardPinned: [{ css: '.top-tag-area', seen: '2025-07' }],

  // The profile's head, and the grid of the notes that its owner posted.
  profileRoot: [
    { css: '#userPageContainer', seen: '2026-08' },
    { css: '.user-page', seen: '2023-10' },
    { css: '.user-info', seen: '2026-08' },
  ],
  profileName: [
    { css: '.user-basic .user-name', seen: '2026-08' },
    { css: '.user-basic .user-nickname .user-name', seen: '2026-08' },
    { css: '.user-nickname', seen: '2026-08' },
    { css: '.user-name', seen: '2023-10' },
  ],
  profileRedId: [{ css: '.user-redId', seen: '2026-08' }],
  profilePlace: [{ css: '.user-IP', seen: '2026-08' }],
  profileBio: [{ css: '.user-desc', seen: '2026-08' }],
  profileTag: [{ css: '.user-tags .tag-item', seen: '2026-08' }],
  profileGender: [{ css: '.user-tags use', seen: '2026-08' }],
  profileFigures: [
    { css: '.user-interactions > div', seen: '2026-08' },
    { css: '.data-info > div', seen: '2023-10' },
  ],
  profileFigure: [{ css: '.count', seen: '2026-08' }],
  postedGrid: [
    { css: '#userPostedFeeds', seen: '2026-08' },
    { css: '.tab-content-item', seen: '2026-08' },
  ],

  // Walls.
  loginWall: [{ css: '.login-container', seen: '2026-08' }],
  captcha: [{ css: '#red-captcha > *', seen: '2026-08' }],
  unavailable: [
    { css: '.not-found-wrapper', seen: '2026-08' },
    { css: '.access-wrapper', seen: '2026-08' },
    { css: '.error-wrapper', seen: '2026-08' },
    { css: '.blocked-wrapper', seen: '2026-08' },
    { css: '#note-detail-origin[data-origin="empty"]', seen: '2026-01' },
  ],
  guest: [{ css: '#global[data-logged="0"]', seen: '2026-04' }],
} as const satisfies Record<string, readonly Selector[]>;

export type SelectorName = keyof typeof SELECTORS;

/** The first element of the first entry that matches. */
export function find(root: ParentNode, name: SelectorName): Element | undefined {
  for (const { css } of SELECTORS[name] as readonly Selector[]) {
    const element = root.querySelector(css);
    if (element) return element;
  }
  return undefined;
}

/** All elements of the first entry that matches any. */
export function findAll(root: ParentNode, name: SelectorName): Element[] {
  for (const { css } of SELECTORS[name] as readonly Selector[]) {
    const elements = root.querySelectorAll(css);
    if (elements.length > 0) return [...elements];
  }
  return [];
}
