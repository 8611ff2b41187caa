import { browser } from 'wxt/browser';
import type { Capture } from './capture';
import type { Frame } from './frame';
import { orderToFrame, soughtIn, typeOf } from './guards';
import { on } from './on';
import { PlaceMark, type Sought } from './show-place';

interface Parts<Sighting extends object> {
  capture: Capture<Sighting>;
  frame: Frame;
  /** All that the page shows now. */
  shown: () => Sighting;
  /** A comment or note of the page by its id. */
  seek: (id: string) => Sought | undefined;
  /** The rendered page without anybody's words, names or ids. */
  structure: () => string;
  signal: AbortSignal;
}

/** Only the extension's own pages are answered: content scripts have a page of the site as their address. */
export function answerSidebar<Sighting extends object>(parts: Parts<Sighting>): void {
  const { capture, frame, shown, seek, structure, signal } = parts;
  const home = browser.runtime.getURL('/');
  const mark = new PlaceMark(document, signal);
  const listen = (
    message: unknown,
    sender: { id?: string; url?: string },
    respond: (answer: unknown) => void,
  ): undefined => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(home)) return;
    const type = typeOf(message);
    if (type === 'what-page') respond(capture.context);
    if (type === 'what-is-shown') respond({ sighting: shown() });
    if (type === 'structure') respond({ structure: structure() });
    const sought = soughtIn(message);
    if (sought !== undefined) respond(mark.show(seek(sought)));
    const order = orderToFrame(message);
    if (!order) return;
    if (typeof order === 'number') frame.resize(order);
    else if (order === 'give-way') frame.giveWay();
    else frame.choose(order === 'toggle' ? !frame.collapsed : order === 'collapse');
    respond({ ok: true });
  };
  browser.runtime.onMessage.addListener(listen);
  // An orphan is asked nothing, and has nothing left to be taken off.
  on(signal, 'abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
