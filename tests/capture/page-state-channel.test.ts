// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectPageState, servePageState } from '@/lib/capture/page-state-channel';

type Win = Window & typeof globalThis;

let page: Document;
let win: Win;

beforeEach(() => {
  page = document.implementation.createHTMLDocument();
  vi.spyOn(page, 'readyState', 'get').mockReturnValue('loading');
  win = { document: page } as Win;
});

function parsed() {
  vi.spyOn(page, 'readyState', 'get').mockReturnValue('interactive');
  page.dispatchEvent(new Event('DOMContentLoaded'));
}

const snapshot = (_: Win, wanted: { noteId: string }) => `state of ${wanted.noteId}`;

describe('the private line', () => {
  it.each(['page first', 'isolated first'])('is found whichever half runs first: %s', (order) => {
    if (order === 'page first') servePageState(win, snapshot);
    const ask = connectPageState<{ noteId: string }>(page);
    if (order !== 'page first') servePageState(win, snapshot);
    parsed();
    expect(ask({ noteId: 'a' })).toBe('state of a');
    expect(ask({ noteId: 'b' })).toBe('state of b');
  });

  it('shows the page nothing once it stands', () => {
    servePageState(win, snapshot);
    const ask = connectPageState<{ noteId: string }>(page);
    const heard = vi.fn();
    const dispatch = vi.spyOn(page, 'dispatchEvent');
    for (const name of ['kolens:offer', 'kolens:hello']) page.addEventListener(name, heard);
    parsed();
    ask({ noteId: 'a' });
    expect(heard).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('kolens:hello'));
    // Only the page's own event: nobody answered it.
    expect(dispatch.mock.calls.filter(([event]) => event.type === 'kolens:offer')).toEqual([]);
  });

  it('is not overheard by whoever listens after our half, another extension for one', () => {
    const ask = connectPageState<{ noteId: string }>(page);
    const heard = vi.fn();
    page.addEventListener('kolens:offer', heard);
    servePageState(win, snapshot);
    expect(ask({ noteId: 'a' })).toBe('state of a');
    expect(heard).not.toHaveBeenCalled();
  });

  it('cannot be taken over by a page that offers a line of its own', () => {
    const ask = connectPageState<{ noteId: string }>(page);
    parsed();
    const relatedTarget = page.createTextNode('');
    const asked = vi.fn();
    relatedTarget.addEventListener('ring', asked);
    page.dispatchEvent(new MouseEvent('kolens:offer', { relatedTarget, cancelable: true }));
    expect(ask({ noteId: 'a' })).toBe('');
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks nothing of the page, whatever that has replaced since', () => {
    servePageState(win, snapshot);
    const ask = connectPageState<{ noteId: string }>(page);
    parsed();
    const called = vi.fn();
    const { parse } = JSON;
    JSON.parse = called;
    try {
      expect(ask({ noteId: 'a' })).toBe('state of a');
    } finally {
      JSON.parse = parse;
    }
    expect(called).not.toHaveBeenCalled();
  });

  it('takes its own question for no answer', () => {
    servePageState(win, (_: Win, wanted: object) => JSON.stringify(wanted));
    expect(connectPageState<object>(page)({ noteId: 'a' })).toBe('');
  });

  it('takes no answer that is longer than the other half ever gives', () => {
    let letters = 16_000_001;
    servePageState(win, () => 'x'.repeat(letters));
    const ask = connectPageState<unknown>(page);
    expect(ask({})).toBe('');
    letters = 16_000_000;
    expect(ask({})).toHaveLength(letters);
  });

  it('without the other half says that there is no state', () => {
    const ask = connectPageState<{ noteId: string }>(page);
    expect(ask({ noteId: 'a' })).toBe('');
  });
});
