import type { FeedItem, NoteState, UserPageData, View } from '../markup';
import { BARE } from './literal';

/** What the server already knows of the page it sends. */
export interface Known {
  profile?: {
    data: UserPageData;
    notes: FeedItem[];
    userId: string;
    cursor: string;
    hasMore: boolean;
  };
  /** `note` is absent when it may not be shown. */
  note?: { noteId: string; note?: NoteState };
  feeds?: FeedItem[];
  keyword?: string;
}

/** The viewer: must never be read by anything but the site itself. */
export const VIEWER = {
  userId: '5c00000000000000000000aa',
  nickname: '看的人本人',
  // No run of digits: it must not occur in anybody's id by chance.
  redId: 'viewer_own_kz',
  desc: 'viewer only',
};

/** `window.__INITIAL_STATE__` of one page, with the site's own top-level keys. */
export function initialState(known: Known, view: View): Record<string, unknown> {
  const none = BARE.undefined;
  const noComments = {
    list: [],
    cursor: '',
    hasMore: true,
    loading: false,
    firstRequestFinish: false,
  };
  const { profile, note } = known;
  return {
    global: {
      serverTime: view.now,
      pwaAddDesktopPrompt: none,
      firstVisitUrl: none,
      appSettings: { signConfig: { url: 'https://practice.invalid/sign' } },
    },
    user: {
      loggedIn: view.loggedIn,
      activated: false,
      userInfo: view.loggedIn ? { ...VIEWER, guest: false } : { guest: true },
      follow: [],
      userPageData: profile?.data ?? {},
      activeTab: { key: 0, index: 0, query: 'note', label: '笔记', lock: false },
      notes: [profile?.notes ?? [], [], [], []],
      isFetchingNotes: [false, false, false, false],
      userFetchingStatus: none,
      noteQueries: [0, 1, 2, 3].map((tab) => ({
        num: 30,
        cursor: tab === 0 ? (profile?.cursor ?? '') : '',
        userId: profile?.userId ?? '',
        hasMore: tab === 0 ? (profile?.hasMore ?? true) : true,
        page: 1,
      })),
      activeSubTab: none,
      isOwnBoard: false,
    },
    board: { boardListData: {}, userBoardList: [] },
    login: { loginMethod: none, showLogin: false, counter: none },
    feed: { feeds: known.feeds ?? [], feedsWrapper: none, currentChannel: 'homefeed_recommend' },
    layout: { layoutInfoReady: false, columns: 5 },
    search: {
      searchContext: { keyword: known.keyword ?? '', page: 1, pageSize: 20 },
      searchValue: known.keyword ?? '',
      feeds: [],
      userLists: [],
      filters: none,
    },
    traceSourceStore: { traceSourceInfo: none },
    activity: { isOpen: false, seen: BARE.set },
    note: {
      prevRouteData: {},
      firstNoteId: note?.noteId ?? '',
      currentNoteId: note?.noteId ?? none,
      noteDetailMap: {
        [note?.noteId ?? 'undefined']: {
          comments: noComments,
          currentTime: note?.note ? view.now : 0,
          note: note?.note ?? {},
        },
      },
      serverRequestInfo:
        note && !note.note
          ? { state: 'fail', errorCode: -510001, errMsg: '{"code":-510001}' }
          : { state: 'success', errorCode: 0, errMsg: '' },
      recommendVideoMap: BARE.map,
    },
    notification: { isFetching: false, notificationCount: { unreadCount: 0 } },
  };
}
