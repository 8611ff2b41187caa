import type { FeedItem, NoteDetail, UserPageData } from '../markup';
import { boot, has } from './boot';
import { reactive, RefImpl } from './refs';

declare global {
  interface Window {
    __INITIAL_STATE__?: Record<string, Record<string, unknown>>;
  }
}

/** Fields that the site keeps as plain reactive objects rather than refs. */
const PLAIN = new Set(['noteDetailMap', 'searchContext', 'prevRouteData', 'recommendVideoMap']);

const details: Record<string, NoteDetail> = {};
let settled = !has('latestate');

/** Turns the server's plain state into the live one: every field a ref, as after hydration. */
export function hydrate(): void {
  const state = window.__INITIAL_STATE__;
  if (!state) return;
  for (const part of Object.values(state)) {
    for (const [key, value] of Object.entries(part)) {
      part[key] = PLAIN.has(key) ? reactive(value) : new RefImpl(value);
    }
  }
  if (!settled) {
    setTimeout(() => {
      settled = true;
      const { profile, note, feeds } = boot.known;
      if (profile) showProfile(profile.data, profile.notes);
      if (feeds) write('feed', 'feeds', feeds);
      if (note?.note) openNote(note.noteId);
      for (const [id, detail] of Object.entries(details)) publish(id, detail);
    }, 2_000);
  }
}

export function showProfile(data: UserPageData, notes: FeedItem[]): void {
  write('user', 'userPageData', data);
  write('user', 'notes', [notes, [], [], []]);
}

export function showTab(index: number, notes: FeedItem[]): void {
  const state = window.__INITIAL_STATE__?.user?.notes as RefImpl<FeedItem[][]> | undefined;
  if (index > 0 && state) write('user', 'notes', [state._rawValue[0], notes, [], []]);
  write('user', 'activeTab', { key: index, index, query: ['note', 'fav', 'liked'][index] });
}

export function showFeed(part: 'feed' | 'search', feeds: FeedItem[], keyword = ''): void {
  write(part, 'feeds', feeds);
  if (part !== 'search') return;
  write('search', 'searchValue', keyword);
  const context = window.__INITIAL_STATE__?.search?.searchContext as
    { keyword: string } | undefined;
  if (context && settled && !has('stalestate')) context.keyword = keyword;
}

/** The note that the page is about from now on; its detail may come later. */
export function openNote(noteId: string): void {
  write('note', 'currentNoteId', noteId);
}

/** The detail of a note, made when first asked for. It stays, as the site's own cache does. */
export function detailOf(noteId: string): NoteDetail {
  const detail = (details[noteId] ??= {
    note: {},
    currentTime: 0,
    comments: { list: [], cursor: '', hasMore: true, loading: false, firstRequestFinish: false },
  });
  publish(noteId, detail);
  return detail;
}

function publish(noteId: string, detail: NoteDetail): void {
  if (!settled || has('stalestate')) return;
  const map = window.__INITIAL_STATE__?.note?.noteDetailMap as
    Record<string, NoteDetail> | undefined;
  if (map) map[noteId] = detail;
}

function write(part: string, field: string, value: unknown): void {
  const ref = window.__INITIAL_STATE__?.[part]?.[field];
  if (ref instanceof RefImpl && settled && !has('stalestate')) ref.value = value;
}
