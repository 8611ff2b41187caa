import { addressOf, parseSnapshot, readPage, stateFields } from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import type { ReadingTimes } from './reading-live';

/* Runs in the page: the product's own reading and what others do instead, on the same document. */

/** @param state the text of the page's whole state. The document is built anew before each first reading. */
export function read(url: string, state: string, runs: number): ReadingTimes {
  const times: ReadingTimes = { ours: [], again: [], general: [], whole: [], comments: 0 };
  const page = globalThis.window as Window & typeof globalThis;
  Object.assign(page, { __INITIAL_STATE__: JSON.parse(state) });
  const root = document.querySelector('#app') as Element;
  const html = root.innerHTML;
  const ours = () => {
    const text = snapshotState(page, stateFields(addressOf({ document, url })));
    const found = readPage({ document, url, now: Date.now(), liveState: parseSnapshot(text) });
    times.comments = found.comments.length;
  };
  const timed = (into: number[], work: () => unknown) => {
    const start = performance.now();
    work();
    into.push(performance.now() - start);
  };
  for (let run = 0; run < runs; run++) {
    root.innerHTML = html;
    timed(times.ours, ours);
    timed(times.again, ours);
    timed(times.general, () => JSON.stringify(asJson(document.documentElement)));
    timed(times.whole, () => walked(JSON.parse(state)));
  }
  return times;
}

interface Json {
  tag: string;
  attributes: Record<string, string>;
  children: (Json | string)[];
}

/** The general route: every element with its attributes and texts. */
function asJson(element: Element): Json {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = value;
  const children: (Json | string)[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Element) children.push(asJson(node));
    else if (node.nodeType === Node.TEXT_NODE) children.push(node.nodeValue ?? '');
  }
  return { tag: element.localName, attributes, children };
}

/** As collectors do it: every object of the state is looked at, and kept when it looks like a find. */
function walked(value: unknown, found: unknown[] = []): unknown[] {
  if (typeof value !== 'object' || value === null) return found;
  const bag = value as Record<string, unknown>;
  if (bag.noteId !== undefined || bag.userId !== undefined || bag.content !== undefined) {
    found.push({ ...bag });
  }
  for (const key of Object.keys(bag)) walked(bag[key], found);
  return found;
}
