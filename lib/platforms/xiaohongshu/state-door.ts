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

/** Items of lists, each as the text it came as, by the snapshot they belong to. */
const lines = new WeakMap<object, readonly string[]>();

/**
 * Understands the text that the page's world gives (page-state.ts). Items of its lists, one a line, are
 * left as text until they are asked for: most of them are known from the last time.
 * @returns undefined for anything but JSON. What it holds is checked when it is read: `checkState`.
 */
export function parseSnapshot(text: string): unknown {
  const items: string[] = [];
  try {
    const head = text.replace(/^,(\{.*)/gm, (_, item: string) => `,${items.push(item) - 1}`);
    const value: unknown = JSON.parse(head);
    if (typeof value === 'object' && value !== null) lines.set(value, items);
    return value;
  } catch {
    return undefined;
  }
}

type Checked = Record<string, unknown> | undefined;

/** Items that were checked before, by their fields and their text: the same text is the same object again. */
const known = new WeakMap<readonly Field[], Map<string, Checked>>();
const MOST_KNOWN = 10_000;

function itemOf(line: string, fields: readonly Field[]): Checked {
  let items = known.get(fields);
  if (!items || items.size > MOST_KNOWN) known.set(fields, (items = new Map()));
  if (!items.has(line)) items.set(line, checked(parseSnapshot(line), fields));
  return items.get(line);
}

/**
 * The door. Whatever comes from the page (live, by way of its own world, or written in its text) is
 * cut to the allow-list here: of a field with another structure than expected nothing is left, the
 * rest stays readable. Vue's refs are opened.
 * @returns undefined for anything but an object.
 */
export function checkState(value: unknown, fields: readonly Field[]): PageState | undefined {
  const items = typeof value === 'object' && value !== null ? lines.get(value) : undefined;
  return checked(value, fields, items);
}

type Lines = readonly string[] | undefined;

function checked(value: unknown, fields: readonly Field[], items?: Lines): Checked {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, kind, inside] of fields) {
    const part = Object.hasOwn(value, name)
      ? checkedField(read(value, name), kind, inside, items)
      : undefined;
    if (part !== undefined) kept[name] = part;
  }
  return kept;
}

function checkedField(
  value: unknown,
  kind: string,
  inside: readonly Field[],
  items: Lines,
): unknown {
  if (kind === '{') return checked(value, inside, items);
  if (kind === '!')
    return value === true || (Array.isArray(value) && value.length > 0) || undefined;
  if (kind === ' ') return plain(value);
  if (!Array.isArray(value)) return undefined;
  const kept: unknown[] = [];
  for (let i = 0; i < value.length; i++) {
    const item = kind === '*' ? plain(value[i]) : checkedItem(read(value, i), inside, items);
    if (item !== undefined) kept.push(item);
  }
  return kept;
}

function checkedItem(item: unknown, inside: readonly Field[], items: Lines): Checked {
  const line = typeof item === 'number' ? items?.[item] : undefined;
  return line === undefined ? checked(item, inside) : itemOf(line, inside);
}

function plain(value: unknown): Plain {
  return typeof value === 'object' || typeof value === 'function' ? undefined : (value as Plain);
}
