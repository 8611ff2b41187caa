import type { CommentState, FeedItem, View } from '../markup';
import type { World, WorldComment, WorldCreator, WorldNote } from '../world';
import { feedItem, commentState, noteState, searchItem, userPageData } from './to-state';
import { tokenOf } from './tokens';

const GRID_PAGE = 30;
const COMMENT_PAGE = 10;

/** An answer of the site's own interface. */
export interface Answer {
  code: number;
  success: boolean;
  msg: string;
  data?: unknown;
}

/** Answers one call that the page client makes; undefined for a path that does not exist. */
export function answerCall(world: World, url: URL, view: View): Answer | undefined {
  const ask = (name: string) => url.searchParams.get(name) ?? '';
  switch (url.pathname) {
    case '/api/sns/web/v1/user/otherinfo': {
      const person = world.people.get(ask('target_user_id'));
      return person ? good(userPageData(person, view)) : failed(-1, 'no such user');
    }
    case '/api/sns/web/v1/user_posted':
      return good(postedNotes(world, ask('user_id'), ask('cursor'), view));
    case '/api/sns/web/v1/feed': {
      const found = readableNote(world, ask('source_note_id'), ask('xsec_token'));
      if (!found) return failed(-510001, '当前内容无法展示');
      return good({
        note: noteState(found.note, found.creator, view),
        currentTime: view.now,
      });
    }
    case '/api/sns/web/v2/comment/page':
      return view.loggedIn
        ? good(commentPage(world, ask('note_id'), ask('cursor'), view))
        : failed(-100, '登录已过期');
    case '/api/sns/web/v2/comment/sub/page':
      return good(replyPage(world, ask('note_id'), ask('root_comment_id'), ask('cursor'), view));
    case '/api/sns/web/v1/homefeed':
      return good({ items: homeFeed(world, view) });
    case '/api/sns/web/v1/search/notes':
      return view.loggedIn
        ? good({ items: searchFeed(world, ask('keyword'), view) })
        : failed(-100, '登录已过期');
    default:
      return undefined;
  }
}

/** A note is shown only to a link that carries its own token. */
export function readableNote(
  world: World,
  noteId: string,
  token: string,
): { note: WorldNote; creator: WorldCreator } | undefined {
  return token === tokenOf(noteId) ? world.notes.get(noteId) : undefined;
}

export function postedNotes(world: World, userId: string, cursor: string, view: View) {
  const creator = world.creators.find(({ id }) => id === userId);
  const all = creator?.notes ?? [];
  const start = cursor ? all.findIndex(({ id }) => id === cursor) + 1 : 0;
  const page = all.slice(start, start + GRID_PAGE);
  return {
    notes: page.map((note, i) => feedItem(note, creator!, start + i, view, 'profile')),
    // Guests are not given a second page, nor anything that names a note.
    cursor: view.loggedIn ? (page.at(-1)?.id ?? '') : '',
    hasMore: view.loggedIn && start + page.length < all.length,
  };
}

/** Everybody's notes, newest first, as the explore page would mix them. */
export function homeFeed(world: World, view: View): FeedItem[] {
  return newestNotes(world)
    .slice(0, 60)
    .map(({ note, creator }, i) => feedItem(note, creator, i, view, 'explore'));
}

function searchFeed(world: World, keyword: string, view: View): FeedItem[] {
  const found = newestNotes(world).filter(({ note, creator }) =>
    [note.title ?? '', note.desc, creator.nickname].some((text) => text.includes(keyword)),
  );
  const items = found
    .slice(0, 40)
    .map(({ note, creator }, i) => searchItem(note, creator, i, view));
  const names = ['新手也能做', '不踩雷清单', '附近的', '平价好物'];
  const query: FeedItem = {
    id: `5b8d0c3e-90aa-4f5a-8a34-${keyword.length}#1`,
    modelType: 'rec_query',
    xsecToken: tokenOf('query'),
    index: 3,
    recQuery: {
      title: '相关搜索',
      queries: names.map((name) => ({ id: name, name, searchWord: name })),
    },
  };
  return items.length > 3 ? [...items.slice(0, 3), query, ...items.slice(3)] : items;
}

function newestNotes(world: World) {
  return [...world.notes.values()].sort((a, b) => (a.note.id < b.note.id ? 1 : -1));
}

function commentPage(world: World, noteId: string, cursor: string, view: View) {
  const all = world.notes.get(noteId)?.note.comments ?? [];
  const start = cursor ? all.findIndex(({ id }) => id === cursor) + 1 : 0;
  const page = all.slice(start, start + (world.hurried ? all.length : COMMENT_PAGE));
  return {
    comments: page.map((comment) => commentState(comment, view)),
    cursor: page.at(-1)?.id ?? '',
    hasMore: start + page.length < all.length,
  };
}

function replyPage(world: World, noteId: string, rootId: string, cursor: string, view: View) {
  const root = world.notes.get(noteId)?.note.comments.find(({ id }) => id === rootId);
  const all = root?.replies ?? [];
  const start = all.findIndex(({ id }) => id === cursor) + 1;
  const page = all.slice(start, start + COMMENT_PAGE);
  return {
    comments: page.map((reply, i): CommentState =>
      commentState(reply, view, answered(root!, all, start + i)),
    ),
    cursor: page.at(-1)?.id ?? '',
    hasMore: start + page.length < all.length,
  };
}

/** Whom a reply answers: mostly the comment itself, sometimes the reply before it. */
function answered(root: WorldComment, replies: WorldComment[], index: number): WorldComment {
  return index % 3 === 2 ? replies[index - 1]! : root;
}

function good(data: unknown): Answer {
  return { code: 0, success: true, msg: '成功', data };
}

function failed(code: number, msg: string): Answer {
  return { code, success: false, msg };
}
