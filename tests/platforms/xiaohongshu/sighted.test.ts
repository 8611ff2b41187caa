// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addressOf,
  checkSighting,
  gistOf,
  isStillEmpty,
  newPart,
  parseSnapshot,
  readPage,
  readSent,
  readSighting,
  sight,
  stateFields,
  tiesOf,
  type Sighting,
} from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';

const NOTE = '65e000000000000000000001';
const AUTHOR = '5c0000000000000000000001';
const url = `https://www.xiaohongshu.com/explore/${NOTE}?xsec_token=secret`;
const now = Date.UTC(2026, 10, 21);
const id = (n: number) => `66${String(n).padStart(22, '0')}`;

const comment = (n: number, likeCount = `${n}`) => ({
  id: id(n),
  content: `第${n}条`,
  likeCount,
  xsecToken: 'secret',
  userInfo: { userId: id(900 + n), nickname: `人${n}` },
  subComments: [] as unknown[],
});
const stateWith = (list: unknown[]) => ({
  user: { userInfo: { userId: 'viewer', nickname: 'viewer' } },
  note: {
    noteDetailMap: {
      [NOTE]: { note: { noteId: NOTE, user: { userId: AUTHOR } }, comments: { list } },
    },
  },
});

/** One look at the page, its state asked through both worlds. */
function look(state?: object): Sighting {
  const page = { __INITIAL_STATE__: state, document } as unknown as Window & typeof globalThis;
  const address = addressOf({ document, url });
  const liveState = state && parseSnapshot(snapshotState(page, stateFields(address)));
  return sight({ document, url, now, liveState });
}

/** What a page’s process remembers of what it sent. */
function memory() {
  const known = new Map<string, string>();
  const seen = new WeakSet();
  let same = 0;
  const isNew = (place: string, thing: object, id = '') => {
    const key = place + id;
    if (seen.has(thing)) same++;
    seen.add(thing);
    const text = JSON.stringify(thing);
    const fresh = known.get(key) !== text;
    known.set(key, text);
    return fresh;
  };
  return { isNew, sameObjects: () => same };
}

const listOf = (part: Sighting | undefined) =>
  part?.live?.note?.noteDetailMap?.[NOTE]?.comments?.list?.map((item) => item.id);

const drawn = (likes: string) =>
  `<div id="noteContainer" data-type="normal">
    <div class="author-container"><a class="name" href="/user/profile/${AUTHOR}"><span class="username">甲</span></a></div>
    <div class="engage-bar"><div class="interact-container"><span class="like-wrapper"><span class="count">${likes}</span></span></div></div>
    <div class="comments-el"><div class="comment-item" id="comment-${id(1)}"><div class="content">好</div></div></div>
  </div>`;

beforeEach(() => (document.body.innerHTML = drawn('3')));

describe('a sighting', () => {
  it('holds what stands there and nothing of what it means, of the viewer, or a token', () => {
    const sighting = look(stateWith([comment(1)]));
    expect(sighting.dom?.note).toMatchObject({ creatorId: AUTHOR, likes: '3' });
    expect(JSON.stringify(sighting)).not.toMatch(/secret|viewer|"min"|precision/);
  });

  it('says the same after a message as before', () => {
    const sighting = look(stateWith([comment(1), comment(2)]));
    const sent: unknown = JSON.parse(JSON.stringify(sighting));
    expect(readSent(sent)).toEqual(readSighting(sighting));
    expect(readSent(sent)).toEqual(
      readPage({ document, url, now, liveState: stateWith([comment(1), comment(2)]) }),
    );
  });

  it('is about the page: whose it is, whether its subject is there, what belongs to what', () => {
    const address = { page: 'note', noteId: NOTE } as const;
    expect(gistOf(look(), address)).toMatchObject({
      creatorId: AUTHOR,
      hasSubject: true,
      isLate: true,
    });
    expect(gistOf(look(stateWith([])), address).isLate).toBe(false);
    expect(tiesOf(look(stateWith([comment(2)])), address)).toEqual(
      expect.arrayContaining([
        [`n${NOTE}`, AUTHOR],
        [`c${id(1)}`, NOTE],
        [`c${id(2)}`, NOTE],
      ]),
    );
    document.body.innerHTML = '';
    expect(gistOf(look(), address).hasSubject).toBe(false);
  });
});

describe('of a page that is looked at again', () => {
  it('nothing is sent while it stands as it was', () => {
    const { isNew } = memory();
    const state = stateWith([comment(1), comment(2)]);
    expect(newPart(look(state), isNew)).toEqual(look(state));
    expect(newPart(look(state), isNew)).toBeUndefined();
  });

  it('only comments that are new or changed are, behind the first of their list', () => {
    const { isNew, sameObjects } = memory();
    newPart(look(stateWith([1, 2, 3].map((n) => comment(n)))), isNew);
    const later = newPart(look(stateWith([1, 2, 3, 4].map((n) => comment(n)))), isNew);
    expect(listOf(later)).toEqual([1, 4].map(id));
    expect(sameObjects(), 'known ones are the same objects').toBeGreaterThanOrEqual(3);
    const list = [comment(1), comment(2), comment(3, '30'), comment(4)];
    expect(listOf(newPart(look(stateWith(list)), isNew))).toEqual([1, 3].map(id));
  });

  it('a figure of the note is enough to send it', () => {
    const { isNew } = memory();
    newPart(look(), isNew);
    document.body.innerHTML = drawn('4');
    expect(newPart(look(), isNew)?.dom?.note?.likes).toBe('4');
  });

  it('comes to the same facts as the whole', () => {
    const { isNew } = memory();
    newPart(look(stateWith([comment(1), comment(2)])), isNew);
    const whole = look(stateWith([comment(1), comment(2), comment(3)]));
    const part = newPart(whole, isNew)!;
    const [all, some] = [readSighting(whole), readSighting(part)];
    expect(all.comments).toEqual(expect.arrayContaining(some.comments));
    expect(some.comments.map((c) => c.id)).toContain(id(3));
    expect({ ...some, comments: [] }).toEqual({ ...all, comments: [] });
  });
});

describe('the door for sightings', () => {
  it('names the field that is wrong', () => {
    const dom = { cards: [{ id: 'x' }], comments: [] };
    expect(() => readSent({ url, at: now, dom })).toThrow('dom.cards[0].id');
    expect(() => readSent({ url, at: 'now' })).toThrow('at');
    for (const junk of [undefined, null, 1, 'text', []]) expect(() => readSent(junk)).toThrow();
  });

  it('lets through no field that is not its own, in the state neither', () => {
    const sent = {
      ...look(),
      token: 'secret',
      live: { ...stateWith([comment(1)]), evil: 'secret' },
    };
    const kept = checkSighting(sent).data!;
    expect(JSON.stringify(kept)).not.toMatch(/secret|viewer/);
    expect(listOf(kept)).toEqual([id(1)]);
  });
});

describe('the list beneath an open note', () => {
  const card = (n: number) =>
    `<section class="note-item"><a href="/explore/${id(n)}"></a><span class="like-wrapper"><span class="count">${n}</span></span></section>`;
  const cardsSeen = (state: object | undefined, listCanWait: boolean) => {
    document.body.innerHTML = `${card(1)}${card(2)}<div class="note-detail-mask" note-id="${NOTE}">${drawn('3')}</div>`;
    const page = { __INITIAL_STATE__: state, document } as unknown as Window & typeof globalThis;
    const address = addressOf({ document, url });
    const liveState = state && parseSnapshot(snapshotState(page, stateFields(address)));
    return sight({ document, url, now, liveState, listCanWait }).dom?.cards.map((one) => one.id);
  };

  it('is read at once where no state keeps its cards, and when all of the page is asked for', () => {
    expect(cardsSeen(undefined, true)).toEqual([1, 2].map(id));
    expect(cardsSeen(stateWith([]), false)).toEqual([1, 2].map(id));
  });

  it('waits until it is on top again where one does', () => {
    expect(cardsSeen(stateWith([]), true)).toEqual([]);
    // The overlay is being taken away: the list is on top.
    document.querySelector('.note-detail-mask')!.removeAttribute('note-id');
    const list = 'https://www.xiaohongshu.com/explore';
    const page = {
      __INITIAL_STATE__: { feed: { feeds: [] } },
      document,
    } as unknown as typeof globalThis.window;
    const liveState = parseSnapshot(snapshotState(page, stateFields({ page: 'explore' })));
    const cards = sight({ document, url: list, now, liveState, listCanWait: true }).dom?.cards;
    expect(cards?.map((one) => one.id)).toEqual([1, 2].map(id));
  });
});

describe('an overlay', () => {
  const holds = (html: string) => {
    document.body.innerHTML = `<div class="note-detail-mask" note-id="${NOTE}">${html}</div>`;
    return isStillEmpty(document);
  };

  it('is empty while its note is being fetched', () => {
    expect(holds('<div id="noteContainer"><div class="loading"></div></div>')).toBe(true);
  });

  it('is another one as soon as it was opened anew', () => {
    holds('');
    expect(addressOf({ document, url }).noteId).toBe(NOTE);
    const other = id(7);
    document.body.innerHTML = `<div class="note-detail-mask" note-id="${other}"></div>`;
    expect(addressOf({ document, url }).noteId).toBe(other);
    document.body.innerHTML = `${document.body.innerHTML}<i></i>`;
    document.querySelector('.note-detail-mask')!.removeAttribute('note-id');
    expect(addressOf({ document, url }).noteId).toBe(NOTE);
    document.body.innerHTML = '';
    expect(addressOf({ document, url: 'https://www.xiaohongshu.com/explore' }).page).toBe(
      'explore',
    );
  });

  it('is not once there is an author, or another thing instead of a note', () => {
    const author = `<div class="author-container"><a class="name" href="/user/profile/${AUTHOR}"></a></div>`;
    expect(holds(`<div id="noteContainer">${author}</div>`)).toBe(false);
    expect(holds('<div class="error-wrapper"></div>')).toBe(false);
  });
});
