import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { observationSchema, type Observation } from '@/lib/model';
import { addressOf, parseSnapshot, readPage, stateFields } from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { savedPage } from '@/scripts/saved-page';
import { border } from '../border';
import { PAGES, STATES } from '../pages';
import { edited, editsOf, poisonLive, spliced, splices } from '../poison';
import { givenBy, givenIn, nothingInvented } from '../presence';

/** Reading leaves a document as it is: one without anything in it serves all cases. */
const EMPTY = savedPage('<!doctype html><title></title><div id="app"></div>');

/** Valid by its own schema, to the letter: the parse neither drops nor changes anything. */
export function isValid(found: Observation): void {
  const parsed = observationSchema.parse(found);
  if (!isDeepStrictEqual(parsed, found)) throw new Error('the schema drops or changes something');
}

/** The live store of a page, with anything in it, asked through both worlds. */
export const liveState = border({
  name: 'state',
  proves: 'the page’s live state: no throw, valid observation, nothing invented',
  cases: fc.record({ seed: fc.nat(), edits: editsOf(poisonLive) }),
  check({ seed, edits }) {
    const { url, now, state, paths } = STATES[seed % STATES.length]!;
    const live = edited(state, paths, edits);
    const page = { __INITIAL_STATE__: live, document: EMPTY } as unknown as Window &
      typeof globalThis;
    const address = addressOf({ document: EMPTY, url });
    const text = snapshotState(page, stateFields(address));
    const found = readPage({ document: EMPTY, url, now, liveState: parseSnapshot(text) });
    isValid(found);
    nothingInvented(found, givenIn(live, url));
  },
});

/** The literal that a page writes its state in, with pieces of its text exchanged. */
export const writtenState = border({
  name: 'state-text',
  proves: 'the state in the page’s text: no throw, valid observation, nothing invented',
  cases: fc.record({ seed: fc.nat(), changes: splices }),
  check({ seed, changes }) {
    const { url, now, script } = SCRIPTS[seed % SCRIPTS.length]!;
    const text = spliced(script, changes);
    const querySelectorAll = (css: string) =>
      css.startsWith('script') ? [{ textContent: text }] : [];
    const document = { ...NOTHING, querySelectorAll };
    const found = readPage({
      document: document as unknown as Document,
      url,
      now,
      source: 'state',
    });
    isValid(found);
    nothingInvented(found, givenBy([url, text, unescaped(text)]));
  },
});

/** A document that has scripts and nothing else: parsing HTML again for each case would be most of the work. */
const NOTHING = {
  querySelector: () => null,
  getElementById: () => null,
  documentElement: null,
};

const SCRIPTS = PAGES.flatMap(({ html, url, now }) =>
  [...html.matchAll(/<script>([^<]*__INITIAL_STATE__[^]*?)<\/script>/gu)].map(([, script]) => ({
    url,
    now,
    script: script!,
  })),
);

/** What the escapes of a JavaScript string stand for. */
export function unescaped(text: string): string {
  const NAMED: Record<string, string> = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
  };
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/gu,
    (_, u?: string, x?: string, c?: string) =>
      u || x
        ? String.fromCharCode(parseInt((u ?? x)!, 16))
        : (NAMED[c!] ?? (c === '\n' || c === '\r' ? '' : c!)),
  );
}
