import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectPageState, servePageState } from '@/lib/capture/page-state-channel';

type Win = Window & typeof globalThis;

/** As much of a document as the two halves need: events, and how far it is loaded. */
class PlainDocument extends EventTarget {
  readyState = 'loading';
}

let document: Document;
let win: Win;

beforeEach(() => {
  document = new PlainDocument() as unknown as Document;
  win = { document } as Win;
});

function parsed() {
  (document as unknown as PlainDocument).readyState = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

const snapshot = (_: Win, wanted: { noteId: string }) => `state of ${wanted.noteId}`;

describe('the private line', () => {
  it.each(['page first', 'isolated first'])(
    'is found whichever half runs first: %s',
    async (order) => {
      if (order === 'page first') servePageState(win, snapshot);
      const ask = connectPageState<{ noteId: string }>(document);
      if (order !== 'page first') servePageState(win, snapshot);
      parsed();
      expect(await ask({ noteId: 'a' })).toBe('state of a');
      expect(await Promise.all([ask({ noteId: 'b' }), ask({ noteId: 'c' })])).toEqual([
        'state of b',
        'state of c',
      ]);
    },
  );

  it('shows the page nothing once it stands', async () => {
    servePageState(win, snapshot);
    const ask = connectPageState<{ noteId: string }>(document);
    const heard = vi.fn();
    const dispatch = vi.spyOn(document, 'dispatchEvent');
    for (const name of ['kolens:offer', 'kolens:hello']) document.addEventListener(name, heard);
    parsed();
    await ask({ noteId: 'a' });
    expect(heard).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('kolens:hello'));
    // Only the page's own event: nobody answered it.
    expect(dispatch.mock.calls.filter(([event]) => event.type === 'kolens:offer')).toEqual([]);
  });

  it('is not overheard by whoever listens after our half, another extension for one', async () => {
    const ask = connectPageState<{ noteId: string }>(document);
    const heard = vi.fn();
    document.addEventListener('kolens:offer', heard);
    servePageState(win, snapshot);
    expect(await ask({ noteId: 'a' })).toBe('state of a');
    expect(heard).not.toHaveBeenCalled();
  });

  it('cannot be taken over by a page that offers a port of its own', async () => {
    const ask = connectPageState<{ noteId: string }>(document, 20);
    parsed();
    const { port1, port2 } = new MessageChannel();
    const asked = vi.fn();
    port1.onmessage = asked;
    document.dispatchEvent(new MessageEvent('kolens:offer', { ports: [port2], cancelable: true }));
    expect(await ask({ noteId: 'a' })).toBe('');
    expect(asked).not.toHaveBeenCalled();
    port1.close();
  });

  it('takes no answer that is longer than the other half ever gives', async () => {
    let letters = 16_000_001;
    servePageState(win, () => 'x'.repeat(letters));
    const ask = connectPageState<unknown>(document);
    expect(await ask({})).toBe('');
    letters = 16_000_000;
    expect(await ask({})).toHaveLength(letters);
  });

  it('without the other half says that there is no state', async () => {
    const ask = connectPageState<{ noteId: string }>(document, 20);
    expect(await ask({ noteId: 'a' })).toBe('');
  });
});
