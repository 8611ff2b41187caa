import { isId } from '@/lib/model';
import { read } from './page-state';

/*
 * The allow-list: every field of the page's state that is ever asked for, and nothing else. Never the
 * viewer's own account (`user.userInfo`), never a token. In the structure of the state itself:
 *
 *   name      a plain value           name{…}   an object
 *   name*     a list of plain values  name(…)   a list of objects
 *   name[…]   a long list of objects
 *   name!     only whether the list holds anything
 */

const person = '{userId nickname nickName}';
const figures = '{likedCount collectedCount commentCount shareCount sharedCount sticky}';
const card = `id modelType noteCard{noteId type displayTitle user${person}interactInfo${figures}cornerTagInfo(type text)}`;
const comment = `id noteId content likeCount createTime ipLocation showTags*pictures!userInfo${person}`;
const note = `noteId type title desc time lastUpdateTime ipLocation user${person}interactInfo${figures}tagList(name type)atUserList${person.replace('{', '(').replace('}', ')')}`;

const PROFILE = `user{userPageData{basicInfo{nickname redId gender ipLocation desc}interactions(type count i18nCount)tags(name)verifyInfo{redOfficialVerifyType}}notes{0[${card}]}noteQueries(userId)}`;
const SEARCH = `search{searchContext{keyword}feeds[${card}]}`;
const EXPLORE = `feed{feeds[${card}]}`;
const NOTE = 'currentNoteId firstNoteId serverRequestInfo{state errorCode}';
const DETAIL = `note{${note}}comments{list[${comment} subCommentCount subComments(${comment} targetComment{id userInfo{userId}})]}`;

/** One field: its name, its kind (`' ' '{' '(' '[' '*' '!'`), and the fields inside it. */
export type Field = readonly [name: string, kind: string, inside: readonly Field[]];

export interface Wanted {
  page: string;
  noteId?: string | undefined;
  /** Note pages: also the lists of cards beneath the note. */
  beneath?: boolean | undefined;
}

/** What to ask the state for, on a page of this kind: the same object for the same page. */
export function stateFields({ page, noteId, beneath }: Wanted): readonly Field[] {
  const key = [page, noteId, beneath].join();
  const known = asked.get(key);
  if (known) return known;
  const fields = [
    ...(page === 'profile' ? fieldsOf(PROFILE) : []),
    ...(page === 'note' && noteId ? [noteField([noteId])] : []),
    ...(page === 'search' || beneath ? fieldsOf(SEARCH) : []),
    ...(page === 'explore' || beneath ? fieldsOf(EXPLORE) : []),
  ];
  // One entry per note opened would pile up in a long session.
  if (asked.size > 20) asked.clear();
  asked.set(key, fields);
  return fields;
}

const asked = new Map<string, readonly Field[]>();

/** All that any page is asked for. @param noteIds the notes whose details the state holds */
export function everyField(noteIds: readonly string[]): readonly Field[] {
  return [...fieldsOf(PROFILE + SEARCH + EXPLORE), noteField(noteIds)];
}

function noteField(ids: readonly string[]): Field {
  const details = ids.map((id): Field => [id, '{', fieldsOf(DETAIL)]);
  return ['note', '{', [...fieldsOf(NOTE), ['noteDetailMap', '{', details]]];
}

/** Pages come with one note at most; more is no page of the site. */
const MOST_NOTES = 20;

/** The notes whose details a state holds. */
export function noteIdsIn(state: unknown): string[] {
  const map = read(read(state, 'note'), 'noteDetailMap');
  return typeof map === 'object' && map ? Object.keys(map).filter(isId).slice(0, MOST_NOTES) : [];
}

/** The few texts above, understood once. */
const understood = new Map<string, readonly Field[]>();

function fieldsOf(text: string): readonly Field[] {
  const fields = understood.get(text) ?? parse(text.matchAll(/(\w+)?([^\w]|$)/g));
  understood.set(text, fields);
  return fields;
}

function parse(tokens: Iterator<RegExpMatchArray>): Field[] {
  const fields: Field[] = [];
  for (;;) {
    const { done, value } = tokens.next();
    if (done) return fields;
    const [, name, mark = ''] = value as RegExpMatchArray;
    // The end of the text closes, too.
    const closes = '})]'.includes(mark);
    if (name) {
      const inside = '{(['.includes(mark || ' ') ? parse(tokens) : [];
      fields.push([name, closes ? ' ' : mark, inside]);
    }
    if (closes) return fields;
  }
}
