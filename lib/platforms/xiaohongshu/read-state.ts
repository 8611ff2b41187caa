import {
  idTime,
  isId,
  isMoment,
  timeAt,
  type Comment,
  type Count,
  type Creator,
  type Note,
  type Time,
} from '@/lib/model';
import { answered, figureOf, noFacts, type Facts, type Subject } from './facts';
import type { PageState, Plain, StateCard, StateNote, StatePerson, StateReply } from './state-door';
import { stateCount } from './shown-count';
import { parseShownDate } from './shown-date';
import { distinct, plainTopics, seen, tidy, topicsIn } from './text';

/*
 * The page's own state, live or server-rendered, as facts. Used only as far as its ids are those the
 * page is about: after in-app navigation the state of the page before may still stand there.
 */

const nameOf = (person: StatePerson | undefined) =>
  tidy(person?.nickname) ?? tidy(person?.nickName);
const idIn = (value: Plain) => (typeof value === 'string' && isId(value) ? value : undefined);

/** @returns facts without creator, note and cards when the state is about something else. */
export function readState(state: PageState, subject: Subject): Facts {
  const facts = noFacts();
  const count: ReadCount = (field, value) => figureOf(facts.unreadable, field, value, stateCount);
  if (subject.page === 'profile') readProfile(state, subject, facts, count);
  if (subject.page === 'note') readNote(state, subject, facts, count);
  if (isSameSearch(state, subject)) readCards(state.search?.feeds, subject, facts, count);
  readCards(state.feed?.feeds, subject, facts, count);
  return facts;
}

type ReadCount = (field: string, value: Plain) => Count | undefined;

/** The list of an earlier search must not count for the present one. */
function isSameSearch(state: PageState, subject: Subject): boolean {
  const keyword = tidy(state.search?.searchContext?.keyword);
  if (subject.page !== 'search' || !subject.keyword || !keyword) return true;
  return plainKeyword(keyword) === plainKeyword(subject.keyword);
}

/** Keywords in addresses are at times encoded twice. */
function plainKeyword(keyword: string): string {
  let plain = keyword;
  try {
    plain = decodeURIComponent(keyword);
  } catch {
    // A percent sign that belongs to the words.
  }
  return plain.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function readProfile(state: PageState, subject: Subject, facts: Facts, count: ReadCount): void {
  const id = subject.creatorId;
  if (!id) return;
  const isOurs = isAbout(state, id, subject.redId);
  const { basicInfo: basic, verifyInfo } = state.user?.userPageData ?? {};
  if (basic && isOurs) {
    const figures: Record<string, Count | undefined> = {};
    for (const item of state.user?.userPageData?.interactions ?? []) {
      const field = FIGURES.get(item.type);
      if (!field) continue;
      figures[field] =
        count(`creator.${field}`, item.count) ?? count(`creator.${field}`, item.i18nCount);
    }
    const creator: Creator = {
      id,
      nickname: tidy(basic.nickname),
      redId: tidy(basic.redId),
      bio: tidy(basic.desc),
      gender: GENDERS.get(basic.gender),
      ipLocation: tidy(basic.ipLocation),
      verifyType: verifyTypeOf(verifyInfo?.redOfficialVerifyType),
      tags: distinct((state.user?.userPageData?.tags ?? []).map((tag) => tidy(tag.name))),
      ...figures,
    };
    facts.creator = seen(creator);
  }
  for (const item of state.user?.notes?.[0] ?? []) {
    const card = cardOf(item, subject, count);
    // Lists change before what stands around them, or after it: each card is held against its own author,
    // and one that names none against what the rest is about.
    const author: string | undefined = card?.creatorId ?? (isOurs ? id : undefined);
    if (card && author === id) facts.cards.push({ ...card, creatorId: id });
  }
}

/** A number, or one in words; whatever else the page may write is not read. */
function verifyTypeOf(value: Plain): number | undefined {
  const number = typeof value === 'string' && /^\d{1,3}$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 1_000
    ? number
    : undefined;
}

const FIGURES = new Map<Plain, 'followers' | 'following' | 'likesAndSaves'>([
  ['follows', 'following'],
  ['fans', 'followers'],
  ['interaction', 'likesAndSaves'],
]);

const GENDERS = new Map<Plain, 'male' | 'female'>([
  [0, 'male'],
  [1, 'female'],
]);

/**
 * The profile's data carries no user id of its own; the queries and cards beside it do. What they say
 * must agree with the red id on screen; where they say nothing, that id alone has to do.
 */
function isAbout({ user }: PageState, creatorId: string, shownRedId: string | undefined): boolean {
  const redId = tidy(user?.userPageData?.basicInfo?.redId);
  const sameRedId = redId && shownRedId ? shownRedId.endsWith(redId) : undefined;
  const queried = (user?.noteQueries ?? []).map((query) => idIn(query.userId));
  const authors = (user?.notes?.[0] ?? []).map((card) => idIn(card.noteCard?.user?.userId));
  const ids = [queried, authors].map((list) => list.filter(Boolean)).find((list) => list.length);
  return ids ? ids.includes(creatorId) && sameRedId !== false : sameRedId === true;
}

function readCards(
  list: StateCard[] | undefined,
  subject: Subject,
  facts: Facts,
  count: ReadCount,
): void {
  for (const item of list ?? []) {
    if ((item.modelType ?? 'note') !== 'note') continue;
    const card = cardOf(item, subject, count);
    if (!card) continue;
    facts.cards.push(card);
    const nickname = nameOf(item.noteCard?.user);
    if (card.creatorId && nickname) facts.cardAuthors.push({ id: card.creatorId, nickname });
  }
}

/** Maps, not objects: a page that writes "constructor" must not be given what every object inherits. */
const KINDS = new Map<Plain, 'image' | 'video'>([
  ['normal', 'image'],
  ['video', 'video'],
]);

function cardOf(item: StateCard, subject: Subject, count: ReadCount): Note | undefined {
  const { noteCard } = item;
  const id = idIn(noteCard?.noteId) ?? idIn(item.id);
  if (!id) return undefined;
  const figures = noteCard?.interactInfo;
  const date = noteCard?.cornerTagInfo?.find((tag) => tag.type === 'publish_time')?.text;
  const card: Note = {
    id,
    creatorId: idIn(noteCard?.user?.userId),
    type: KINDS.get(noteCard?.type),
    title: tidy(noteCard?.displayTitle),
    publishedAt: idTime(id, subject.now) ?? asState(date, subject.now),
    pinned: figures?.sticky === true ? true : undefined,
    likes: count('note.likes', figures?.likedCount),
    saves: count('note.saves', figures?.collectedCount),
    comments: count('note.comments', figures?.commentCount),
    shares: count('note.shares', figures?.sharedCount ?? figures?.shareCount),
    completeness: 'card',
  };
  return seen(card);
}

function asState(date: Plain, now: number): Time | undefined {
  const time = parseShownDate(tidy(date), now)?.time;
  return time && { ...time, source: 'state' };
}

/** A moment of the state, in ms. @returns undefined for what cannot be a time. */
function stateTime(ms: Plain): Time | undefined {
  if (typeof ms !== 'number' || !(ms > 0) || !isMoment(ms)) return undefined;
  return timeAt(Math.floor(ms / 1000) * 1000, 'second', 'state');
}

/** Later changes than this are edits; earlier ones belong to publishing itself. */
const EDIT_MS = 60_000;

function readNote(state: PageState, subject: Subject, facts: Facts, count: ReadCount): void {
  const id = subject.noteId ?? '';
  const detail = state.note?.noteDetailMap?.[id];
  const note = detail?.note;
  // A note whose own id differs is another note under this one's key.
  if (!note || (note.noteId ?? id) !== id || !note.user) return;
  facts.note = detailOf(note, id, subject, count);
  const creatorId = facts.note.creatorId;
  if (creatorId) facts.creator = seen({ id: creatorId, nickname: nameOf(note.user) });
  for (const item of detail.comments?.list ?? []) {
    const comment = commentOf(item, facts.note, subject, count);
    if (!comment) continue;
    const replies = count('comment.replies', item.subCommentCount);
    facts.comments.push(seen({ ...comment, replies }));
    for (const sub of item.subComments ?? []) {
      const reply = commentOf(sub, facts.note, subject, count);
      if (!reply) continue;
      const { id: commentId, userInfo } = sub.targetComment ?? {};
      const replyTo = answered(idIn(commentId), idIn(userInfo?.userId));
      facts.comments.push(seen({ ...reply, parentId: comment.id, replyTo }));
    }
  }
}

function detailOf(state: StateNote, id: string, subject: Subject, count: ReadCount): Note {
  const figures = state.interactInfo;
  const text = tidy(state.desc) ?? '';
  const edited =
    Number(state.lastUpdateTime) - Number(state.time) > EDIT_MS
      ? stateTime(state.lastUpdateTime)
      : undefined;
  const topics = (state.tagList ?? [])
    .filter((tag) => (tag.type ?? 'topic') === 'topic')
    .map((tag) => tidy(tag.name));
  const note: Note = {
    id,
    creatorId: idIn(state.user?.userId),
    type: KINDS.get(state.type),
    title: tidy(state.title),
    text: tidy(plainTopics(text)),
    topics: distinct([...topics, ...topicsIn(text)]),
    mentions: distinct((state.atUserList ?? []).map((user) => nameOf(user))),
    publishedAt: idTime(id, subject.now) ?? stateTime(state.time),
    editedAt: edited,
    ipLocation: tidy(state.ipLocation),
    likes: count('note.likes', figures?.likedCount),
    saves: count('note.saves', figures?.collectedCount),
    comments: count('note.comments', figures?.commentCount),
    shares: count('note.shares', figures?.shareCount ?? figures?.sharedCount),
    completeness: 'detail',
  };
  return seen(note);
}

function commentOf(
  item: StateReply,
  note: Note,
  subject: Subject,
  count: ReadCount,
): Comment | undefined {
  const id = idIn(item.id);
  if (!id) return undefined;
  // A comment that names another note was left there by the note before.
  if (item.noteId !== undefined && item.noteId !== note.id) return undefined;
  const userId = idIn(item.userInfo?.userId);
  const byCreator = item.showTags?.includes('is_author') || (userId && userId === note.creatorId);
  const comment: Comment = {
    id,
    noteId: note.id,
    text: tidy(plainTopics(tidy(item.content) ?? '')),
    createdAt: idTime(id, subject.now) ?? stateTime(item.createTime),
    ipLocation: tidy(item.ipLocation),
    likes: count('comment.likes', item.likeCount),
    user: userId
      ? seen({
          id: userId,
          nickname: nameOf(item.userInfo),
          registeredAt: idTime(userId, subject.now),
        })
      : undefined,
    byCreator: byCreator ? true : undefined,
    hasPicture: item.pictures === true ? true : undefined,
  };
  return seen(comment);
}
