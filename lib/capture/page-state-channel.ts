/*
 * A private line between the two halves of the content script: the page's own world, where the live
 * state is, and the isolated one, where it is read. The line is a text node that stands in no document:
 * a question is written on it and rung, the answer stands there when ringing returns, for dispatching an
 * event is synchronous, and wakes nobody twice. Both halves run at document_start, before any script of
 * the page: the node changes hands unseen, and from then on the page can neither listen nor speak. Which
 * half runs first is not promised, hence offer and hello. A half that has not met the other by
 * DOMContentLoaded gives up, so that a page can never pose as it.
 */

const OFFER = 'kolens:offer';
const HELLO = 'kolens:hello';
const RING = 'ring';
/** Letters of an answer that are read: far more than `snapshotState` ever gives. */
const LONGEST_ANSWER = 16_000_000;
const GIVE_UP = 'DOMContentLoaded';

/**
 * The half in the page's world: answers each question through `snapshot`. Built-ins that a page could
 * replace later are taken now, so that no page script is called on the way.
 */
export function servePageState<Wanted>(
  win: Window & typeof globalThis,
  snapshot: (win: Window & typeof globalThis, wanted: Wanted) => string,
): void {
  const { document } = win;
  const { apply } = Reflect;
  const { parse } = JSON;
  const written = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  if (!written?.get || !written.set) return;
  const { get, set } = written;
  const line = document.createTextNode('');
  line.addEventListener(RING, () => {
    apply(set, line, [snapshot(win, parse(apply(get, line, []) as string) as Wanted)]);
  });
  const offer = () => {
    const event = new MouseEvent(OFFER, { relatedTarget: line, cancelable: true });
    if (!document.dispatchEvent(event)) stop();
  };
  const stop = () => document.removeEventListener(HELLO, offer);
  document.addEventListener(HELLO, offer);
  document.addEventListener(GIVE_UP, stop, { once: true });
  offer();
}

/** Asks the page's world for its state, as text; '' when it has none, or nobody answers. */
export type AskState<Wanted> = (wanted: Wanted) => string;

/** The isolated half. Call once, at document_start. */
export function connectPageState<Wanted>(document: Document): AskState<Wanted> {
  let line: Text | undefined;
  const claim = (event: Event) => {
    const offered = event instanceof MouseEvent ? event.relatedTarget : undefined;
    if (!(offered instanceof Text)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stop();
    line = offered;
  };
  const stop = () => document.removeEventListener(OFFER, claim);
  if (document.readyState === 'loading') {
    document.addEventListener(OFFER, claim);
    document.addEventListener(GIVE_UP, stop, { once: true });
    document.dispatchEvent(new Event(HELLO));
  }
  return (wanted) => {
    if (!line) return '';
    const question = JSON.stringify(wanted);
    line.data = question;
    line.dispatchEvent(new Event(RING));
    // Our own half never says so much, and never the question itself: whoever does is not it.
    return line.data === question || line.length > LONGEST_ANSWER ? '' : line.data;
  };
}
