import { isId } from '@/lib/model';
import { read } from './page-state';

/*
 * The allow-list: every field of the page's state that is ever asked for, and nothing else. Never the
 * viewer's own account (`user.userInfo`), never a token. In the structure of the state itself:
 *
 *   name      a plain value           name{…}   an object
 *   name*     a list of plain values  name(…)   a list of objects
 *   name[…]   a long list of objects
   name[…]   a long list of objects
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
const detail = `{note{${note}}comments{list[${comment} subCommentCount subComments(${comment} targetComment{id userInfo{userId}})]}}`;
const noteFields = (ids: readonly string[]) =>
  `note{currentNoteId firstNoteId serverRequestInfo{state errorCode}noteDetailMap{${ids.map((id) => id + detail).join('')}}}`;

/** One field: its name, its kind (`' ' '{' '(' '[' '*' '!'`), and the fields inside it. */
export type Field = readonly [name: string, kind: string, inside: readonly Field[]];

export interface Wanted {
  page: string;
  noteId?: string | undefined;
  /** Note pages: also the lists of cards beneath the note. */
  beneath?: boolean | undefined;
}

/** What to ask the state for, on a page of this kind. */
export function stateFields({ page, noteId, beneath }: Wanted): readonly Field[] {
  return fieldsOf(
    (page === 'profile' ? PROFILE : '') +
      (page === 'note' && noteId ? noteFields([noteId]) : '') +
      (page === 'search' || beneath ? SEARCH : '') +
      (page === 'explore' || beneath ? EXPLORE : ''),
  );
}

/** All that any page is asked for. @param noteIds the notes whose details the state holds */
export function everyField(noteIds: readonly string[]): readonly Field[] {
  return fieldsOf(PROFILE + SEARCH + EXPLORE + noteFields(noteIds));
}

/** Pages come with one note at most; more is no page of the site. */
const MOST_NOTES = 20;

/** The notes whose details a state holds. */
export function noteIdsIn(state: unknown): string[] {
  const map = read(read(state, 'note'), 'noteDetailMap');
  return typeof map === 'object' && map ? Object.keys(map).filter(isId).slice(0, MOST_NOTES) : [];
}

const known = new Map<string, readonly Field[]>();

function fieldsOf(text: string): readonly Field[] {
  const fields = known.get(text) ?? parse(text.matchAll(/(\w+)?([^\w]|$)/g));
  // One entry per note opened would pile up in a long session.
  if (known.size > 20) known.clear();
  known.set(text, fields);
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
