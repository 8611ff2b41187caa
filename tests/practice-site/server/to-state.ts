import type {
  CommentState,
  FeedItem,
  NoteCard,
  NoteState,
  UserPageData,
  UserState,
} from '../markup';
import { bucket, dateText, shown, type View } from '../markup';
import {
  timeOfId,
  type Person,
  type WorldComment,
  type WorldCreator,
  type WorldNote,
} from '../world';
import { coverNameOf, tokenOf } from './tokens';

/** Figures of a note's state: exact up to four digits, rounded above, a bucket for guests. */
function noteFigure(value: number, view: View): string {
  return view.loggedIn ? shownInState(value, view) : bucket(value);
}

/** The state never writes 1.2K where four digits fit, in any language. */
function shownInState(value: number, view: View): string {
  return value < 10_000 ? String(value) : shown(value, view);
}

export function userState(person: Person): UserState {
  return {
    userId: person.id,
    nickname: person.nickname,
    avatar: `/fe-static/avatar/${person.id}.svg`,
    xsecToken: tokenOf(person.id),
  };
}

export function userPageData(person: Person | WorldCreator, view: View): UserPageData {
  const creator = 'followers' in person ? person : undefined;
  const count = (value: number) => (view.loggedIn ? String(value) : bucket(value));
  const genders = { male: 0, female: 1, unknown: 2 } as const;
  const tags = (creator?.tags ?? []).map((name, i) => ({
    tagType: i === 0 ? 'location' : 'profession',
    name,
  }));
  return {
    result: { success: true, code: 0, message: 'success' },
    basicInfo: {
      nickname: person.nickname,
      redId: creator?.redId ?? String(timeOfId(person.id) / 1_000),
      gender: genders[creator?.gender ?? 'unknown'],
      ipLocation: view.loggedIn ? person.ip : '',
      desc: creator?.bio ?? '还没有简介',
      images: `/fe-static/avatar/${person.id}.svg`,
      imageb: `/fe-static/avatar/${person.id}.svg`,
    },
    interactions: [
      { type: 'follows', name: '关注', count: count(creator?.following ?? 57) },
      { type: 'fans', name: '粉丝', count: count(creator?.followers ?? 12) },
      { type: 'interaction', name: '获赞与收藏', count: count(creator?.likesAndSaves ?? 31) },
    ],
    tags: [{ tagType: 'info', icon: '/fe-static/emoji/67.svg' }, ...tags],
    tabPublic: { collection: false },
    extraInfo: { fstatus: 'none' },
    verifyInfo: { redOfficialVerifyType: (creator?.followers ?? 0) >= 100_000 ? 1 : 0 },
  };
}

/** A card as profile and explore have it: likes only; guests get no ids on profiles. */
export function feedItem(
  note: WorldNote,
  creator: WorldCreator,
  index: number,
  view: View,
  place: 'profile' | 'explore',
): FeedItem {
  const hidden = place === 'profile' && !view.loggedIn;
  return {
    id: hidden ? '' : note.id,
    ...(place === 'explore' ? { modelType: 'note' as const } : {}),
    xsecToken: hidden ? '' : tokenOf(note.id),
    index,
    noteCard: {
      ...cardOf(note, creator),
      ...(place === 'profile' ? { noteId: hidden ? '' : note.id } : {}),
      interactInfo: {
        liked: false,
        likedCount: hidden ? String(note.likes) : noteFigure(note.likes, view),
        ...(place === 'profile' ? { sticky: note.pinned } : {}),
      },
    },
  };
}

/** A search result: the one list with all four counts, exact at any size. */
export function searchItem(
  note: WorldNote,
  creator: WorldCreator,
  index: number,
  view: View,
): FeedItem {
  return {
    id: note.id,
    modelType: 'note',
    xsecToken: tokenOf(note.id),
    index,
    noteCard: {
      ...cardOf(note, creator),
      interactInfo: {
        liked: false,
        likedCount: String(note.likes),
        collected: false,
        collectedCount: String(note.saves),
        commentCount: String(note.commentCount),
        sharedCount: String(note.shares),
      },
      cornerTagInfo: [{ type: 'publish_time', text: dateText(timeOfId(note.id), view) }],
    },
  };
}

function cardOf(note: WorldNote, creator: WorldCreator): Omit<NoteCard, 'interactInfo'> {
  const { width, height } = note.cover;
  const user = userState(creator);
  return {
    displayTitle: note.title ?? '',
    type: note.type,
    user: { ...user, nickName: user.nickname },
    cover: { url: '', width, height, urlDefault: coverOf(note) },
  };
}

export function noteState(note: WorldNote, creator: WorldCreator, view: View): NoteState {
  const { width, height } = note.cover;
  const time = timeOfId(note.id);
  return {
    noteId: note.id,
    xsecToken: tokenOf(note.id),
    type: note.type,
    title: note.title ?? '',
    desc: note.desc,
    time,
    lastUpdateTime: note.editedAt ?? time,
    ...(view.loggedIn ? { ipLocation: note.ip } : {}),
    user: userState(creator),
    interactInfo: {
      liked: false,
      likedCount: noteFigure(note.likes, view),
      collected: false,
      collectedCount: noteFigure(note.saves, view),
      commentCount: noteFigure(note.commentCount, view),
      shareCount: noteFigure(note.shares, view),
      followed: false,
      relation: 'none',
    },
    imageList: [{ urlDefault: coverOf(note), urlPre: coverOf(note), width, height }],
    ...(note.type === 'video' ? { video: { capa: { duration: 95 } } } : {}),
    tagList: note.topics.map((name) => ({ id: tokenOf(name).slice(2, 14), name, type: 'topic' })),
    atUserList: note.mentions.map(({ id, nickname }) => ({ userId: id, nickname })),
    shareInfo: { unShare: false },
  };
}

/** One reply comes with its comment; the others are asked for. */
export function commentState(
  comment: WorldComment,
  view: View,
  parent?: WorldComment,
): CommentState {
  const { id, nickname } = comment.user;
  const preloaded = comment.replies.slice(0, 1);
  return {
    id: comment.id,
    noteId: comment.noteId,
    content: comment.text ?? '',
    likeCount: shownInState(comment.likes, view),
    liked: false,
    createTime: timeOfId(comment.id),
    ipLocation: comment.user.ip,
    status: 0,
    showTags: comment.byCreator ? ['is_author'] : [],
    atUsers: comment.mentions.map((person) => ({
      userId: person.id,
      nickname: person.nickname,
    })),
    ...(comment.hasPicture
      ? { pictures: [{ urlDefault: '/fe-static/emoji/56fe.svg', width: 400, height: 400 }] }
      : {}),
    userInfo: {
      userId: id,
      nickname,
      image: `/fe-static/avatar/${id}.svg`,
      xsecToken: tokenOf(id),
    },
    subCommentCount: String(comment.replies.length),
    subComments: preloaded.map((reply) => commentState(reply, view, comment)),
    subCommentCursor: preloaded[0]?.id ?? '',
    subCommentHasMore: comment.replies.length > preloaded.length,
    ...(parent
      ? {
          targetComment: {
            id: parent.id,
            userInfo: { userId: parent.user.id, nickname: parent.user.nickname },
          },
        }
      : {}),
  };
}

function coverOf(note: WorldNote): string {
  return `/fe-static/cover/${coverNameOf(note.id)}.svg`;
}
