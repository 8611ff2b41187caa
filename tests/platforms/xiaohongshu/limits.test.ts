import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, isWithin, observationSchema, parseCount } from '@/lib/model';
import { parseSnapshot, readPage, stateFields } from '@/lib/platforms/xiaohongshu';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';
import { parseShownDate } from '@/lib/platforms/xiaohongshu/shown-date';
import { savedPage } from '@/scripts/saved-page';

const USER = '5c8f1a2b0000000010022aa1';
const URL_ = `https://www.xiaohongshu.com/user/profile/${USER}`;

/** A profile, by its state, whose owner writes `text` wherever something can be written. */
function profileWith(text: string) {
  const state = {
    user: {
      noteQueries: [{ userId: USER }],
      userPageData: {
        basicInfo: { nickname: text, redId: text, desc: text, ipLocation: text, gender: 1 },
        tags: Array.from({ length: 100 }, (_, i) => ({ name: `${i}${text}` })),
        interactions: [{ type: 'fans', count: text }],
      },
    },
  };
  const document = savedPage('');
  const win = { __INITIAL_STATE__: state, document } as unknown as Window & typeof globalThis;
  const liveState = parseSnapshot(snapshotState(win, stateFields({ page: 'profile' })));
  return readPage({ document, url: URL_, now: 0, liveState });
}

describe('what a page writes without end', () => {
  it('is kept to a measure: a name of 100,000 letters has 200', () => {
    const found = profileWith('长'.repeat(100_000));
    const [creator] = found.creators;
    expect(creator?.nickname).toBe('长'.repeat(200));
    expect(creator?.redId).toHaveLength(200);
    expect(creator?.bio).toHaveLength(20_000);
    expect(creator?.followers).toBeUndefined();
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
  });

  it('is kept to a measure in the rendered page, too', () => {
    const name = '长'.repeat(100_000);
    const head = `<div class="user-info"><div class="user-name user-nickname">${name}</div><div class="user-desc">${name}</div></div>`;
    const [creator] = readPage({ document: savedPage(head), url: URL_, now: 0 }).creators;
    expect(creator?.nickname).toHaveLength(200);
    expect(creator?.bio).toHaveLength(20_000);
  });

  it('is kept to a measure in a note and in what is said under it', () => {
    const long = '长'.repeat(100_000);
    const [noteId, id] = ['69a1c2d3000000001b02f00d', '69a1c2d3000000001b02f00e'];
    const person = { userId: USER, nickname: long };
    const comment = { id, noteId, content: long, ipLocation: long, userInfo: person };
    const state = {
      note: {
        noteDetailMap: {
          [noteId]: {
            note: { noteId, title: long, desc: long, ipLocation: long, user: person },
            comments: { list: [comment] },
          },
        },
      },
    };
    const found = readPage({
      document: savedPage(''),
      url: `https://www.rednote.com/explore/${noteId}`,
      now: 0,
      liveState: state,
    });
    expect([found.notes[0]?.title, found.notes[0]?.text].map((text) => text?.length)).toEqual([
      20_000, 20_000,
    ]);
    expect(found.notes[0]?.ipLocation).toHaveLength(200);
    expect(found.comments[0]?.text).toHaveLength(20_000);
    expect(found.comments[0]?.ipLocation).toHaveLength(200);
    expect(observationSchema.safeParse(found).success).toBe(true);
  });

  it('leaves a list a list: one tag too long among few, and the profile can be stored', () => {
    const tags = ['天秤座', `浙江杭州${'{'.repeat(5_000)}`, '美食博主'];
    const items = tags.map((tag) => `<div class="tag-item"><div>${tag}</div></div>`).join('');
    const head = `<div class="user-info"><div class="user-nickname">桂花与猫</div><div class="user-tags">${items}</div></div>`;
    const found = readPage({ document: savedPage(head), url: URL_, now: 0 });
    expect(found.creators[0]?.tags).toEqual(tags.map((tag) => tag.slice(0, 200)));
    expect(observationSchema.safeParse(found).success).toBe(true);
  });

  it('is never cut within a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
        const short = cut(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(short)).toBe(true);
        expect(/\p{Surrogate}/u.test(short)).toBe(
          /\p{Surrogate}/u.test(text.slice(0, short.length)),
        );
        expect(/\p{Surrogate}/u.test(short)).toBe(false);
      }),
    );
  });

  it('is no figure', () => {
    expect(parseCount('1'.repeat(10_000))).toBeUndefined();
    expect(parseCount(`1.${'0'.repeat(10_000)}万`)).toBeUndefined();
    expect(parseCount(`   1.3万${' '.repeat(100)}`)).toMatchObject({ min: 12_500 });
  });

  it('is left out of the state’s answer from some point on, and no figure is cut in the middle', () => {
    const list = Array.from({ length: 3_000 }, () => ({
      noteCard: { displayTitle: 'x'.repeat(20_000), interactInfo: { likedCount: '1234567' } },
    }));
    const win = { __INITIAL_STATE__: { feed: { feeds: list } }, document: savedPage('') };
    const text = snapshotState(
      win as unknown as Window & typeof globalThis,
      stateFields({ page: 'explore' }),
    );
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(text.length).toBeLessThan(5_000_000);
    expect(parseSnapshot(text)).toBeDefined();
    const figures = new Set(
      [...text.matchAll(/"likedCount":"(\d*)"/gu)].map(([, digits]) => digits),
    );
    expect([...figures]).toEqual(['1234567']);
  });

  it('is seen by a look at the whole', () => {
    expect(isWithin({ a: [{ b: 'x'.repeat(20_000) }] }, 10)).toBe(true);
    expect(isWithin({ a: [{ b: 'x'.repeat(20_001) }] }, 10)).toBe(false);
    expect(isWithin({ a: Array.from({ length: 11 }) }, 10)).toBe(false);
    let deep: unknown = 0;
    for (let i = 0; i < 10_000; i++) deep = [deep];
    expect(isWithin(deep, 10)).toBe(false);
  });
});

describe('a moment that no calendar writes', () => {
  const NOTE = '00a1c2d3000000001b02f00d';
  const edited = (lastUpdateTime: number) => {
    const note = { noteId: NOTE, user: { userId: USER }, time: 1, lastUpdateTime };
    return readPage({
      document: savedPage(''),
      url: `https://www.rednote.com/explore/${NOTE}`,
      now: Date.UTC(2026, 10, 21),
      liveState: { note: { noteDetailMap: { [NOTE]: { note } } } },
    });
  };

  it('is left out, so that the rest of the page can be stored', () => {
    expect(edited(253_402_300_800_000).notes[0]).not.toHaveProperty('editedAt');
    expect(edited(253_402_300_799_000).notes[0]?.editedAt?.at).toBe('9999-12-31T23:59:59.000Z');
    expect(parseShownDate('99999999天前', Date.UTC(2026, 10, 21))?.time).toBeUndefined();
  });

  it('nor a name that every object inherits: it is no kind of note', () => {
    const note = { noteId: NOTE, user: { userId: USER }, type: 'constructor' };
    const [found] = readPage({
      document: savedPage(''),
      url: `https://www.rednote.com/explore/${NOTE}`,
      now: 0,
      liveState: { note: { noteDetailMap: { [NOTE]: { note } } } },
    }).notes;
    expect(found).not.toHaveProperty('type');
  });
});
