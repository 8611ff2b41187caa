import {
  bucket,
  esc,
  exploreMarkup,
  loginMarkup,
  noteMarkup,
  profileMarkup,
  searchMarkup,
  shellMarkup,
  unavailableMarkup,
  type View,
} from '../markup';
import type { World, WorldCreator, WorldNote } from '../world';
import { homeFeed, postedNotes, readableNote } from './api';
import { stateLiteral } from './literal';
import { initialState, type Known } from './initial-state';
import { noteState, userPageData } from './to-state';
import type { Variant } from './variants';

const NO_COMMENTS = {
  list: [],
  cursor: '',
  hasMore: true,
  loading: false,
  firstRequestFinish: false,
};

interface Drawn {
  title: string;
  main: string;
  meta: string;
  known: Known;
}

/** The whole page at this address as the server sends it. */
export function pageFor(input: {
  world: World;
  url: URL;
  view: View;
  variants: ReadonlySet<Variant>;
  nonce: string;
}): string {
  const { view, variants, nonce } = input;
  const { title, main, meta, known } = variants.has('login') ? loginOnly(view) : drawn(input);
  const late = variants.has('latestate');
  const state = stateLiteral(initialState(late ? {} : known, view));
  const stateScript = variants.has('nostate')
    ? ''
    : `<script nonce="${nonce}">window.__INITIAL_STATE__=${state}</script>`;
  const hostile = variants.has('hostile')
    ? `<script nonce="${nonce}" src="/fe-static/client/hostile"></script>`
    : '';
  // The client has to know all of it even where the page's own state is switched off or late.
  const boot = JSON.stringify({ known, view, variants: [...variants] }).replaceAll('<', '\\u003C');
  return `<!DOCTYPE html>
<html lang="${view.language === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">${hostile}
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(title)} - ${view.language === 'en' ? 'rednote' : '小红书'}</title>
${meta}<link rel="icon" href="data:,"><link rel="stylesheet" href="/fe-static/style.css"></head>
<body><div id="app">${shellMarkup(main, view, known.keyword)}</div>
<script nonce="${nonce}">window.__SSR__=true</script>${stateScript}
<script type="application/json" id="practice-boot">${boot}</script>
<script nonce="${nonce}" type="module" src="/fe-static/client/main"></script></body></html>
`;
}

function drawn(input: { world: World; url: URL; view: View }): Drawn {
  const { world, url, view } = input;
  const profile = /^\/user\/profile\/([0-9a-f]{24})\/?$/u.exec(url.pathname);
  if (profile) return profilePage(world, profile[1]!, view);
  const note =
    /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/u.exec(
      url.pathname,
    );
  if (note) return notePage(world, note[1]!, url, view);
  if (url.pathname === '/search_result') {
    const keyword = url.searchParams.get('keyword') ?? '';
    const site = view.language === 'en' ? 'search' : '搜索';
    return { title: `${keyword} ${site}`, main: searchMarkup(view), meta: '', known: { keyword } };
  }
  const feeds = homeFeed(world, view);
  return { title: '发现', main: exploreMarkup(view), meta: '', known: { feeds } };
}

function profilePage(world: World, userId: string, view: View): Drawn {
  const person = world.people.get(userId);
  if (!person) return unavailable(view);
  const data = userPageData(person, view);
  const { notes, cursor, hasMore } = postedNotes(world, userId, '', view);
  const followers = 'followers' in person ? (person as WorldCreator).followers : 12;
  const fans = view.loggedIn ? followers : bucket(followers);
  const meta = `<meta name="description" content="${esc(`${person.nickname}在「小红书」上有${fans}位粉丝，已关注${data.interactions[0]!.count}人`)}">`;
  return {
    title: person.nickname,
    main: profileMarkup(data, view),
    meta,
    known: { profile: { data, notes, userId, cursor, hasMore } },
  };
}

function notePage(world: World, noteId: string, url: URL, view: View): Drawn {
  const found = readableNote(world, noteId, url.searchParams.get('xsec_token') ?? '');
  if (!found) return { ...unavailable(view), known: { note: { noteId } } };
  const note = noteState(found.note, found.creator, view);
  return {
    title: note.title,
    main: `<div class="outer-link-container">${noteMarkup(note, NO_COMMENTS, view)}</div>`,
    meta: noteMeta(found.note, url, view),
    known: { note: { noteId, note } },
  };
}

function noteMeta(note: WorldNote, url: URL, view: View): string {
  const figure = (value: number) => (view.loggedIn ? String(value) : bucket(value));
  const entries = {
    keywords: note.topics.join(', '),
    description: note.desc.replaceAll('[话题]#', ''),
    'og:type': 'article',
    'og:title': note.title ?? '',
    'og:url': `${url.origin}/explore/${note.id}`,
    'og:xhs:note_like': figure(note.likes),
    'og:xhs:note_collect': figure(note.saves),
    'og:xhs:note_comment': figure(note.commentCount),
  };
  return Object.entries(entries)
    .map(([name, content]) => `<meta name="${name}" content="${esc(content)}">`)
    .join('\n');
}

function unavailable(view: View): Drawn {
  return { title: '你访问的页面不见了', main: unavailableMarkup(view), meta: '', known: {} };
}

function loginOnly(view: View): Drawn {
  return { title: '登录', main: loginMarkup(view), meta: '', known: {} };
}
