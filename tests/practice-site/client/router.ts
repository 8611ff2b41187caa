import { boot, takeDrawn } from './boot';
import { openExplore, openSearch } from './feed-view';
import { NoteView } from './note-view';
import { openProfile } from './profile-view';

/** What a history entry of ours remembers: the page that an overlay lies over. */
interface Entry {
  under?: string;
  scroll?: number;
}

const NOTE =
  /^\/(?:explore|discovery\/item|search_result|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/u;
const PROFILE = /^\/user\/profile\/([0-9a-f]{24})\/?$/u;

const main = document.querySelector<HTMLElement>('.main-content');
let closePage: () => void = () => undefined;
let pageUrl = '';
let overlay: NoteView | undefined;
let turn = 0;

/** Shows what the address bar and the history entry say. */
export async function show(): Promise<void> {
  const mine = ++turn;
  const noteId = NOTE.exec(location.pathname)?.[1];
  const under = (history.state as Entry | null)?.under;
  overlay?.close();
  overlay = undefined;
  if (noteId && under) {
    await mount(under, mine);
    if (mine === turn) openOverlay(noteId);
    return;
  }
  await mount(location.href, mine);
}

/** Goes to another address of the site without loading a page, as its own links do. */
export function go(href: string, entry: Entry = {}): void {
  history.pushState(entry, '', href);
  void show();
}

/** Opens a card's note over the page it stands on. */
export function openCard(href: string): void {
  go(href, { under: pageUrl });
}

export function closeOverlay(): void {
  if (overlay) history.back();
}

async function mount(href: string, mine: number): Promise<void> {
  if (!main || href === pageUrl) return;
  const url = new URL(href, location.href);
  const before = closePage;
  const noteId = NOTE.exec(url.pathname)?.[1];
  pageUrl = href;
  before();
  closePage = () => undefined;
  const drawn = takeDrawn();
  const opened = noteId ? openOwnPage(noteId, url, drawn) : await openList(url, drawn);
  if (mine === turn || pageUrl === href) closePage = opened;
  else opened();
}

async function openList(url: URL, drawn: boolean): Promise<() => void> {
  const userId = PROFILE.exec(url.pathname)?.[1];
  if (userId) return openProfile(main!, userId, drawn);
  if (url.pathname === '/search_result') {
    return openSearch(main!, url.searchParams.get('keyword') ?? '');
  }
  return openExplore(main!, drawn);
}

function openOwnPage(noteId: string, url: URL, isDrawn: boolean): () => void {
  const known = isDrawn ? boot.known.note : undefined;
  // What the server could not show stays as it was sent.
  if (known && !known.note) return () => undefined;
  const drawn = known?.note;
  if (!drawn) main!.innerHTML = '<div class="outer-link-container"></div>';
  const box = main!.querySelector<HTMLElement>('.outer-link-container')!;
  const note = new NoteView(box, noteId, url.searchParams.get('xsec_token') ?? '');
  void note.open(drawn);
  return () => note.close();
}

function openOverlay(noteId: string): void {
  const mask = document.createElement('div');
  mask.className = 'note-detail-mask';
  mask.setAttribute('note-id', noteId);
  mask.innerHTML =
    '<div class="note-place"></div><div class="close-circle"><div class="close close-mask-dark">✕</div></div>';
  main!.append(mask);
  mask.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === mask || target.closest('.close-circle')) closeOverlay();
  });
  const token = new URL(location.href).searchParams.get('xsec_token') ?? '';
  const note = new NoteView(mask.firstElementChild as HTMLElement, noteId, token);
  const close = note.close.bind(note);
  note.close = () => {
    close();
    mask.remove();
  };
  overlay = note;
  void note.open();
}
