/*
 * A private line between the two halves of the content script: the page's own world, where the live
 * state is, and the isolated one, where it is read. Both run at document_start, before any script of
 * the page, and dispatching an event is synchronous: the port changes hands unseen, and from then on
 * the page can neither listen nor speak. Which half runs first is not promised, hence offer and hello.
 * A half that has not met the other by DOMContentLoaded gives up, so that a page can never pose as it.
 */

const OFFER = 'kolens:offer';
const HELLO = 'kolens:hello';
/** Letters of an answer that are read: far more than `snapshotState` ever gives. */
const LONGEST_ANSWER = 16_000_000;
const GIVE_UP = 'DOMContentLoaded';

/** What is asked: a number to match the answer, and which page the asker is on. */
export type Question<Wanted> = [n: number, wanted: Wanted];
/** The answer: the same number, and the state as text; '' when there is none. */
export type Answer = [n: number, state: string];

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
  const post = MessagePort.prototype.postMessage;
  const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  if (!dataOf) return;
  const offer = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => {
      const [n, wanted] = apply(dataOf, event, []) as Question<Wanted>;
      apply(post, port1, [[n, snapshot(win, wanted)]]);
    };
    const event = new MessageEvent(OFFER, { ports: [port2], cancelable: true });
    if (!document.dispatchEvent(event)) stop();
  };
  const stop = () => document.removeEventListener(HELLO, offer);
  document.addEventListener(HELLO, offer);
  document.addEventListener(GIVE_UP, stop, { once: true });
  offer();
}

/** Asks the page's world for its state. Resolves with '' when it has none or does not answer in time. */
export type AskState<Wanted> = (wanted: Wanted) => Promise<string>;

/**
 * The isolated half. Call once, at document_start.
 * @param patienceMs how long an answer may take: a page that is busy drawing answers late, and what it
 *   then says (how often a note was shared) stands nowhere else. A half that never came is not waited for.
 */
export function connectPageState<Wanted>(document: Document, patienceMs = 1_500): AskState<Wanted> {
  const waiting = new Map<number, (state: string) => void>();
  let port: MessagePort | undefined;
  let asked = 0;
  const claim = (event: Event) => {
    const offered = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!offered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stop();
    port = offered;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!Array.isArray(data) || typeof data[1] !== 'string') return;
      // Our own half never says so much: whoever does is not it.
      waiting.get(data[0] as number)?.(data[1].length > LONGEST_ANSWER ? '' : data[1]);
    };
  };
  const stop = () => document.removeEventListener(OFFER, claim);
  if (document.readyState === 'loading') {
    document.addEventListener(OFFER, claim);
    document.addEventListener(GIVE_UP, stop, { once: true });
    document.dispatchEvent(new Event(HELLO));
  }
  return (wanted) =>
    new Promise((resolve) => {
      if (!port) return resolve('');
      const n = ++asked;
      const settle = (state: string) => {
        clearTimeout(timer);
        waiting.delete(n);
        resolve(state);
      };
      const timer = setTimeout(() => settle(''), patienceMs);
      waiting.set(n, settle);
      const question: Question<Wanted> = [n, wanted];
      port.postMessage(question);
    });
}
