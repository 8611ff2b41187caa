/*
 * Reads the page's own state, in the page's own world, when asked. Everything here works on values
 * that the page controls, so it trusts nothing: no import, no built-in method that a page could have
 * replaced (only property reads, comparisons and string concatenation), every read guarded, depth
 * and size bounded. It writes nothing, and only the fields named below can leave: never the viewer's
 * account (`user.userInfo`), never a token.
 */

/**
 * Fields that may leave: 1 a plain value, 2 only whether there is one, [x] a list, {…} an object.
 * `__proto__: null` keeps keys that a page added to Object.prototype out of the list.
 */
type Shape = 1 | 2 | readonly [Shape] | { readonly [key: string]: Shape | null };

const person = { __proto__: null, userId: 1, nickname: 1, nickName: 1 } as const;
const named = [{ __proto__: null, name: 1, type: 1, tagType: 1 }] as const;
const figures = {
  __proto__: null,
  likedCount: 1,
  collectedCount: 1,
  commentCount: 1,
  shareCount: 1,
  sharedCount: 1,
  sticky: 1,
} as const;

const reply = {
  __proto__: null,
  id: 1,
  noteId: 1,
  content: 1,
  likeCount: 1,
  createTime: 1,
  ipLocation: 1,
  showTags: [1],
  pictures: 2,
  userInfo: person,
} as const;

const detail = {
  __proto__: null,
  note: {
    __proto__: null,
    noteId: 1,
    type: 1,
    title: 1,
    desc: 1,
    time: 1,
    lastUpdateTime: 1,
    ipLocation: 1,
    user: person,
    interactInfo: figures,
    tagList: named,
    atUserList: [person],
  },
  comments: {
    __proto__: null,
    list: [{ ...reply, __proto__: null, subCommentCount: 1, subComments: [reply] }],
  },
} as const;

const cards = [
  {
    __proto__: null,
    id: 1,
    modelType: 1,
    noteCard: {
      __proto__: null,
      noteId: 1,
      type: 1,
      displayTitle: 1,
      user: person,
      interactInfo: figures,
      cornerTagInfo: [{ __proto__: null, type: 1, text: 1 }],
    },
  },
] as const;

const profile = {
  __proto__: null,
  basicInfo: { __proto__: null, nickname: 1, redId: 1, gender: 1, ipLocation: 1, desc: 1 },
  interactions: [{ __proto__: null, type: 1, count: 1, i18nCount: 1 }],
  tags: named,
} as const;

const queries = [{ __proto__: null, userId: 1 }] as const;
const request = { __proto__: null, state: 1, errorCode: 1 } as const;

/** Longest list and longest text that are read; what is longer is cut, or left out. */
const MOST = 3000;
const LONGEST = 20000;

/** What the isolated side asks for: the page by its address, and the note that is open on it. */
export interface Wanted {
  page: string;
  creatorId?: string | undefined;
  noteId?: string | undefined;
  /** Note pages: also the list of cards beneath the note. */
  beneath?: boolean | undefined;
}

/** One property, whatever the page made of it: Vue's refs are opened, a getter that throws gives nothing. */
function read(from: unknown, key: string | number): unknown {
  try {
    let value: unknown = (from as Record<string | number, unknown>)[key];
    for (let i = 0; i < 3; i++) {
      if (typeof value !== 'object' || value === null) break;
      const ref = value as { _rawValue?: unknown; _value?: unknown; value?: unknown };
      const inner = ref._rawValue ?? ref._value ?? ref.value;
      if (inner !== undefined) value = inner;
      else if ((value as { __v_isRef?: unknown }).__v_isRef === true) return undefined;
      else break;
    }
    return value;
  } catch {
    return undefined;
  }
}

function quote(text: string): string {
  let out = '"';
  for (let i = 0; i < text.length && i < LONGEST; i++) {
    const c = text[i] as string;
    if (c === '"' || c === '\\') out += '\\' + c;
    else if (c === '\n') out += '\\n';
    else if (c === '\t') out += '\\t';
    else out += c < ' ' ? ' ' : c;
  }
  return out + '"';
}

/** JSON of `value` as far as `shape` allows it; '' when nothing is left. */
function pick(value: unknown, shape: Shape): string {
  if (shape === 1) {
    if (typeof value === 'string') return quote(value);
    if (typeof value === 'number') return value - value === 0 ? '' + value : '';
    return value === true ? 'true' : '';
  }
  if (typeof value !== 'object' || value === null) return '';
  const length = read(value, 'length');
  if (shape === 2) return typeof length === 'number' && length > 0 ? 'true' : '';
  let out = '';
  if ('0' in shape) {
    const size = typeof length === 'number' ? length : 0;
    for (let i = 0; i < size && i < MOST; i++) {
      const item = pick(read(value, i), (shape as readonly [Shape])[0]);
      out += (i > 0 ? ',' : '') + (item || 'null');
    }
    return '[' + out + ']';
  }
  for (const key in shape) {
    const item = pick(read(value, key), (shape as Record<string, Shape>)[key] as Shape);
    if (item) out += (out ? ',' : '') + quote(key) + ':' + item;
  }
  return '{' + out + '}';
}

/**
 * What `state` (the page's store, or its server-rendered form) says about the wanted page, as JSON of
 * a `PageState` (see page-state-shape.ts). '' when there is no state at all.
 */
export function snapshot(state: unknown, wanted: Wanted): string {
  if (typeof state !== 'object' || state === null) return '';
  const { page, creatorId, noteId } = wanted;
  const user = read(state, 'user');
  const notes = read(state, 'note');
  const search = read(state, 'search');
  const lists = wanted.beneath || page !== 'note';
  let out = '';
  const add = (name: string, value: unknown, shape: Shape) => {
    const text = pick(value, shape);
    if (text) out += (out ? ',' : '') + quote(name) + ':' + text;
  };
  if (creatorId) {
    add('profile', read(user, 'userPageData'), profile);
    add('posted', read(read(user, 'notes'), 0), cards);
    add('queries', read(user, 'noteQueries'), queries);
  }
  if (noteId) {
    add('detail', read(read(notes, 'noteDetailMap'), noteId), detail);
    add('currentNoteId', read(notes, 'currentNoteId'), 1);
    add('firstNoteId', read(notes, 'firstNoteId'), 1);
    add('request', read(notes, 'serverRequestInfo'), request);
  }
  if (lists && (page === 'search' || page === 'note')) {
    add('found', read(search, 'feeds'), cards);
    add('keyword', read(read(search, 'searchContext'), 'keyword'), 1);
  }
  if (lists && (page === 'explore' || page === 'note')) {
    add('feed', read(read(state, 'feed'), 'feeds'), cards);
  }
  return '{' + out + '}';
}

/**
 * The live store of the page that `win` shows, as `snapshot` gives it. Read-only; never throws.
 * Newer builds may keep the store in Pinia alone: that is the second place looked at.
 */
export function snapshotState(win: Window & typeof globalThis, wanted: Wanted): string {
  try {
    const text = snapshot(read(win, '__INITIAL_STATE__'), wanted);
    if (text) return text;
    const app = read(win.document.getElementById('app'), '__vue_app__');
    const globals = read(read(app, 'config'), 'globalProperties');
    return snapshot(read(read(globals, '$pinia'), 'state'), wanted);
  } catch {
    return '';
  }
}

export { parseSnapshot } from './page-state-shape';
