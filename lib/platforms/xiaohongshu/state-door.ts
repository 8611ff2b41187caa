import { shortened, type Item } from './long-lists';
import { read } from './page-state';
import type { Field } from './state-fields';

/** A plain value of the page's state: of whatever type, until it is used. */
export type Plain = string | number | boolean | undefined;

type Fields<K extends string> = { [key in K]?: Plain };

export type StatePerson = Fields<'userId' | 'nickname' | 'nickName'>;
export type StateFigures = Fields<
  'likedCount' | 'collectedCount' | 'commentCount' | 'shareCount' | 'sharedCount' | 'sticky'
>;

export interface StateNote extends Fields<
  'noteId' | 'type' | 'title' | 'desc' | 'time' | 'lastUpdateTime' | 'ipLocation'
> {
  user?: StatePerson;
  interactInfo?: StateFigures;
  tagList?: Fields<'name' | 'type'>[];
  atUserList?: StatePerson[];
}

export interface StateReply extends Fields<
  'id' | 'noteId' | 'content' | 'likeCount' | 'createTime' | 'ipLocation' | 'pictures'
> {
  showTags?: Plain[];
  userInfo?: StatePerson;
  /** Replies only: the comment that is answered. */
  targetComment?: Fields<'id'> & { userInfo?: Fields<'userId'> };
}

export interface StateComment extends StateReply {
  subCommentCount?: Plain;
  subComments?: StateReply[];
}

export interface StateCard extends Fields<'id' | 'modelType'> {
  noteCard?: Fields<'noteId' | 'type' | 'displayTitle'> & {
    user?: StatePerson;
    interactInfo?: StateFigures;
    cornerTagInfo?: Fields<'type' | 'text'>[];
  };
}

/** One page's state: the fields that were asked for, each of the right structure, each perhaps absent. */
export interface PageState {
  user?: {
    userPageData?: {
      basicInfo?: Fields<'nickname' | 'redId' | 'gender' | 'ipLocation' | 'desc'>;
      interactions?: Fields<'type' | 'count' | 'i18nCount'>[];
      tags?: Fields<'name'>[];
      verifyInfo?: Fields<'redOfficialVerifyType'>;
    };
    /** By tab; only the first, the creator's own notes, is read. */
    notes?: { 0?: StateCard[] };
    noteQueries?: Fields<'userId'>[];
  };
  note?: Fields<'currentNoteId' | 'firstNoteId'> & {
    serverRequestInfo?: Fields<'state' | 'errorCode'>;
    noteDetailMap?: Record<string, { note?: StateNote; comments?: { list?: StateComment[] } }>;
  };
  search?: { searchContext?: Fields<'keyword'>; feeds?: StateCard[] };
  feed?: { feeds?: StateCard[] };
}

/** States that the page's world gave: cut to what was asked for, where they stood. */
const picked = new WeakSet<object>();

/** Items by the text they came as: the same text is the same object again. */
let items = new Map<string, Item>();
const MOST_ITEMS = 10_000;

/** Those that are not known yet are understood together: one by one they take twice as long. */
function learn(lines: readonly string[]): void {
  if (items.size > MOST_ITEMS) items = new Map();
  const fresh = lines.filter((line) => isItem(line) && !items.has(line));
  // Each has the comma before it that belongs to its list.
  const [, ...understood] = JSON.parse(`[0${fresh.join('')}]`) as Item[];
  for (const [at, line] of fresh.entries()) items.set(line, understood[at]!);
}

const isItem = (line: string) => line.startsWith(',{');

/**
 * Understands the text that the page's world gives (page-state.ts). The items of its long lists, one a
 * line, are known from the last time, most of them.
 * @returns undefined for anything but JSON
 */
export function parseSnapshot(text: string): unknown {
  const lines = text.split('\n');
  try {
    const head = lines.map((line, at) => (isItem(line) ? `,${at}` : line));
    const live: unknown = JSON.parse(head.join(''));
    if (typeof live !== 'object' || live === null) return undefined;
    learn(lines);
    const state = shortened({ live }, (list: readonly unknown[]) =>
      // Each begins with nothing.
      list.slice(1).map((at) => items.get(lines[at as number]!)!),
    ).live;
    picked.add(state);
    return state;
  } catch {
    return undefined;
  }
}

/**
 * The state that the page's world gave, as it is: what asks for it there takes nothing but what it is
 * asked for, and where it is stored it is held against the allow-list once more.
 */
export const pickedState = (value: unknown): PageState | undefined =>
  picked.has(value as object) ? (value as PageState) : undefined;

type Checked = Record<string, unknown> | undefined;

/**
 * The door. Whatever comes from the page (by a content script, or written in the page's text) is
 * cut to the allow-list here: of a field with another structure than expected nothing is left, the
 * rest stays readable. Vue's refs are opened.
 * @returns undefined for anything but an object.
 */
export function checkState(value: unknown, fields: readonly Field[]): PageState | undefined {
  return checked(value, fields);
}

function checked(value: unknown, fields: readonly Field[]): Checked {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, kind, inside] of fields) {
    const part = Object.hasOwn(value, name)
      ? checkedField(read(value, name), kind, inside)
      : undefined;
    if (part !== undefined) kept[name] = part;
  }
  return kept;
}

function checkedField(value: unknown, kind: string, inside: readonly Field[]): unknown {
  if (kind === '{') return checked(value, inside);
  if (kind === '!')
    return value === true || (Array.isArray(value) && value.length > 0) || undefined;
  if (kind === ' ') return plain(value);
  if (!Array.isArray(value)) return undefined;
  const kept: unknown[] = [];
  for (let i = 0; i < value.length; i++) {
    const item = kind === '*' ? plain(value[i]) : checked(read(value, i), inside);
    if (item !== undefined) kept.push(item);
  }
  return kept;
}

function plain(value: unknown): Plain {
  return typeof value === 'object' || typeof value === 'function' ? undefined : (value as Plain);
}
