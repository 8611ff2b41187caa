/* The site's own data shapes, as its state and its answers hold them (no more than the client uses). */

export interface UserState {
  userId: string;
  nickname: string;
  avatar: string;
  xsecToken: string;
}

export interface UserPageData {
  result: { success: boolean; code: number; message: string };
  basicInfo: {
    nickname: string;
    redId: string;
    gender: 0 | 1 | 2;
    ipLocation: string;
    desc: string;
    images: string;
    imageb: string;
  };
  interactions: { type: 'follows' | 'fans' | 'interaction'; name: string; count: string }[];
  tags: { tagType: string; name?: string; icon?: string }[];
  tabPublic: { collection: boolean };
  extraInfo: { fstatus: string };
  verifyInfo: { redOfficialVerifyType: number };
}

export interface NoteCard {
  noteId?: string;
  displayTitle: string;
  type: 'normal' | 'video';
  user: UserState & { nickName: string };
  cover: { url: string; width: number; height: number; urlDefault: string };
  interactInfo: {
    liked: boolean;
    likedCount: string;
    sticky?: boolean;
    collected?: boolean;
    collectedCount?: string;
    commentCount?: string;
    sharedCount?: string;
  };
  cornerTagInfo?: { type: string; text: string }[];
}

export interface FeedItem {
  id: string;
  modelType?: 'note' | 'rec_query';
  xsecToken: string;
  index: number;
  noteCard?: NoteCard;
  recQuery?: { title: string; queries: { id: string; name: string; searchWord: string }[] };
}

export interface NoteState {
  noteId: string;
  xsecToken: string;
  type: 'normal' | 'video';
  title: string;
  desc: string;
  time: number;
  lastUpdateTime: number;
  ipLocation?: string;
  user: UserState;
  interactInfo: {
    liked: boolean;
    likedCount: string;
    collected: boolean;
    collectedCount: string;
    commentCount: string;
    shareCount: string;
    followed: boolean;
    relation: string;
  };
  imageList: { urlDefault: string; urlPre: string; width: number; height: number }[];
  video?: { capa: { duration: number } };
  tagList: { id: string; name: string; type: 'topic' }[];
  atUserList: { userId: string; nickname: string }[];
  shareInfo: { unShare: boolean };
}

export interface CommentState {
  id: string;
  noteId: string;
  content: string;
  likeCount: string;
  liked: boolean;
  createTime: number;
  ipLocation?: string;
  status: number;
  showTags: string[];
  atUsers: { userId: string; nickname: string }[];
  pictures?: { urlDefault: string; width: number; height: number }[];
  userInfo: { userId: string; nickname: string; image: string; xsecToken: string };
  subCommentCount: string;
  subComments: CommentState[];
  subCommentCursor: string;
  subCommentHasMore: boolean;
  targetComment?: { id: string; userInfo: { userId: string; nickname: string } };
}

export interface CommentsState {
  list: CommentState[];
  cursor: string;
  hasMore: boolean;
  loading: boolean;
  firstRequestFinish: boolean;
}

export interface NoteDetail {
  note: NoteState | Record<string, never>;
  currentTime: number;
  comments: CommentsState;
}

/** What every page kind is drawn with. */
export interface View {
  language: 'zh' | 'en';
  loggedIn: boolean;
  /** ms: dates are written as seen from here. */
  now: number;
}
