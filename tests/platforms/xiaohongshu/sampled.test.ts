import { describe, expect, it } from 'vitest';
import {
  addressOf,
  parseSnapshot,
  readSighting,
  sight,
  stateFields,
} from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { stateInDocument } from '@/lib/platforms/xiaohongshu/state-text';
import { savedPage } from '@/scripts/saved-page';
import { fixtures, type Fixture } from './fixtures';

/*
 * What the state says all of is not read from the document as well. That must not cost a single card or
 * comment, whatever the state around them is worth: a head of another creator, queries that lag behind.
 */

const STRANGER = '5f00000000000000000000aa';

interface Live {
  user?: { noteQueries?: unknown; userPageData?: unknown };
}

const LEFTOVERS: [string, (live: Live) => void][] = [
  ['as it is', () => undefined],
  [
    'with another creator’s queries',
    ({ user }) => user && (user.noteQueries = [{ userId: STRANGER }]),
  ],
  ['without a head', ({ user }) => delete user?.userPageData],
  [
    'with another creator’s head',
    ({ user }) =>
      user && (user.userPageData = { basicInfo: { redId: 'another', nickname: '别人' } }),
  ],
];

/** Ids of what is read, with all of the document or with a sample of it. */
function idsRead({ html, url, now }: Fixture, live: unknown, wholeDom: boolean) {
  const document = savedPage(html);
  const page = { __INITIAL_STATE__: live, document } as unknown as Window & typeof globalThis;
  const address = addressOf({ document, url });
  const liveState = parseSnapshot(snapshotState(page, stateFields(address)));
  const { notes, comments } = readSighting(sight({ document, url, now, liveState }, wholeDom));
  return [...notes, ...comments].map(({ id }) => id).sort();
}

/** Pages with a live state, or with one in their text that was live when they came. */
const pages = fixtures()
  .map((fixture) => ({
    ...fixture,
    live: fixture.live ?? stateInDocument(savedPage(fixture.html)),
  }))
  .filter(({ live }) => live !== undefined);

describe.each(LEFTOVERS)('a live state %s', (_, change) => {
  it.each(pages)('$name: nothing is missed', (fixture) => {
    const live = structuredClone(fixture.live) as Live;
    change(live);
    expect(idsRead(fixture, live, false)).toEqual(idsRead(fixture, live, true));
  });
});

it('there are pages on which it is tried', () => {
  expect(pages.length).toBeGreaterThan(10);
});
