import {
  addressOf,
  parseSnapshot,
  readPage,
  sight,
  stateFields,
} from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { readByDom, readByState, type CommentFact } from './general-routes';
import type { ReadingTimes } from './reading-live';

/* Runs in the page: the product's own reading and what others do instead, on the same document. */

/** @param state the text of the page's whole state. The document is built anew before each first reading. */
export function read(url: string, state: string, runs: number): ReadingTimes {
  const times: ReadingTimes = { ours: [], again: [], look: [], dom: [], state: [], comments: 0 };
  const page = globalThis.window as Window & typeof globalThis;
  const live = JSON.parse(state) as unknown;
  Object.assign(page, { __INITIAL_STATE__: live });
  const root = document.querySelector('#app') as Element;
  const html = root.innerHTML;
  const input = () => {
    const text = snapshotState(page, stateFields(addressOf({ document, url })));
    return { document, url, now: Date.now(), liveState: parseSnapshot(text) };
  };
  const ours = () => readPage(input()).comments;
  const timed = <T>(into: number[], work: () => T): T => {
    const start = performance.now();
    const result = work();
    into.push(performance.now() - start);
    return result;
  };
  for (let run = 0; run < runs; run++) {
    root.innerHTML = html;
    const comments = timed(times.ours, ours);
    timed(times.again, ours);
    root.innerHTML = html;
    timed(times.look, () => sight(input()));
    const likes = new Map(comments.map((c) => [c.id, c.likes?.min]));
    checked(
      likes,
      timed(times.dom, () => readByDom(document)),
    );
    checked(
      likes,
      timed(times.state, () => readByState(live)),
    );
    times.comments = comments.length;
  }
  return times;
}

/** The routes are compared only if they end at the same facts. */
function checked(likes: ReadonlyMap<string, number | undefined>, facts: readonly CommentFact[]) {
  const wrong = facts.filter((fact) => likes.get(fact.id) !== fact.likes);
  if (facts.length !== likes.size || wrong.length > 0) {
    throw new Error(`other facts: ${facts.length}, ${JSON.stringify(wrong[0])}`);
  }
}
