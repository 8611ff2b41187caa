import { MATCHES } from '@/lib/platforms/xiaohongshu';
import { SHOW_FRAME, SIDEBAR, withExtension, WORKER } from './bare-extension';

/*
 * The floor of what reading costs the site's page: the same state by the same way, the same places, the
 * same messages with what is new in them, at the same moments. What is left out is all that makes it right:
 * which fields may leave the page, whose they are, what is stale or contradicts itself, what is missing,
 * where the frame may stand, and that no message is lost.
 */

const MANIFEST = JSON.stringify({
  manifest_version: 3,
  name: 'bare reading',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [
    { matches: MATCHES, js: ['content.js'], run_at: 'document_start' },
    { matches: MATCHES, js: ['page.js'], run_at: 'document_start', world: 'MAIN' },
  ],
  web_accessible_resources: [
    { resources: ['sidebar.html'], matches: MATCHES, use_dynamic_url: true },
  ],
});

/** In the page's own world: tells what the state says of a note, or of a profile. */
const PAGE = `
  const line = document.createTextNode('');
  const raw = (value) => value?._rawValue ?? value;
  const comment = ({ id, content, likeCount, createTime, ipLocation, userInfo, subComments }) =>
    [id, content, likeCount, createTime, ipLocation, userInfo?.userId, userInfo?.nickname,
      subComments?.map(comment)];
  const card = ({ id, noteCard: { displayTitle, type, user, interactInfo } }) =>
    [id, displayTitle, type, user?.userId, user?.nickname, interactInfo?.likedCount];
  const ofNote = ({ note, comments }) =>
    [[note.title, note.desc, note.time, note.user?.userId, note.interactInfo], comments.list.map(comment)];
  const ofUser = ({ userPageData, notes }) => [raw(userPageData), raw(notes)[0].map(card)];
  line.addEventListener('ring', () => {
    const { note, user } = window.__INITIAL_STATE__;
    const detail = note.noteDetailMap[line.data];
    line.data = JSON.stringify(detail ? ofNote(detail) : ofUser(user));
  });
  const offer = () =>
    document.dispatchEvent(new MouseEvent('bare:offer', { relatedTarget: line }));
  document.addEventListener('bare:hello', offer);
  offer();`;

const CONTENT = `
  const NOTE = ['.author-container a.name', '.author-container .username', '#detail-title',
    '#detail-desc .note-text', '.note-content .date', '.interact-container .like-wrapper .count',
    '.interact-container .collect-wrapper .count', '.interact-container .chat-wrapper .count',
    '.comments-el .total', '.engage-bar'];
  const HEAD = ['.user-basic .user-name', '.user-redId', '.user-IP', '.user-desc', '.user-tags',
    '.user-interactions'];
  const CARD = ['a.author .name', '.footer .title span', '.like-wrapper .count'];
  const text = (root, place) => root.querySelector(place)?.textContent;
  let line;
  document.addEventListener('bare:offer', ({ relatedTarget }) => { line = relatedTarget; });
  document.dispatchEvent(new Event('bare:hello'));
  const sent = new Set();
  const isNew = ([id]) => !sent.has(id) && sent.add(id);
  const known = new WeakSet();
  const cardOf = (card) => {
    known.add(card);
    return [card.querySelector('a[href]').getAttribute('href'), ...CARD.map((place) => text(card, place))];
  };
  const idNow = () => location.pathname.split('/').at(-1);
  let timer;
  let quiet = 60;
  const look = () => {
    timer = undefined;
    quiet = 600;
    const mask = document.querySelector('.note-detail-mask[note-id]');
    line.data = mask ? mask.getAttribute('note-id') : idNow();
    line.dispatchEvent(new Event('ring'));
    const [head, list] = JSON.parse(line.data);
    const root = mask ?? document;
    const texts = (mask ? NOTE : HEAD).map((place) => text(root, place));
    const about = document.querySelector('meta[name="og:url"]')?.content;
    const items = [...root.querySelectorAll(mask ? '.comment-item' : 'section.note-item')];
    const seen = mask ? items.map(({ id }) => id).length
      : items.filter((card) => !known.has(card)).map(cardOf);
    chrome.runtime.sendMessage({ head, list: list.filter(isNew), texts, about, seen });
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(look, quiet); };
  new MutationObserver(later)
    .observe(document, { childList: true, characterData: true, subtree: true });
  navigation.addEventListener('navigate', () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    look();
  });
  navigation.addEventListener('currententrychange', () => {
    quiet = 120;
    chrome.runtime.sendMessage({ id: idNow() });
    later();
  });
  ${SHOW_FRAME}`;

/** The extension that reads and understands nothing, for as long as `work` takes. */
export function withBareReading<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const files = {
    'manifest.json': MANIFEST,
    'worker.js': WORKER,
    'sidebar.html': SIDEBAR,
    'page.js': PAGE,
    'content.js': CONTENT,
  };
  return withExtension(files, work);
}
