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

/** @returns undefined for anything but JSON. What it holds is checked when it is read: `checkState`. */
export function parseSnapshot(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The door. Whatever comes from the page (live, by way of its own world, or written in its text) is
 * cut to the allow-list here: of a field with another structure than expected nothing is left, the
 * rest stays readable. Vue's refs are opened.
 * @returns undefined for anything but an object.
 */
export function checkState(value: unknown, fields: readonly Field[]): PageState | undefined {
  return checked(value, fields);
}

function checked(value: unknown, fields: readonly Field[]): Record<string, unknown> | undefined {
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
