import { describe, expect, it } from 'vitest';
import { score } from '@/lib/scoring';
import { quoteAround } from '@/lib/scoring/content/note-words';
import { comment, dossier, exact, note, notes } from '../make';

const detailsOf = (more: Parameters<typeof dossier>[0], options = {}) =>
  score(dossier(more), options).details;

describe('topics', () => {
  it('rank by notes and tell a vertical creator from a broad one', () => {
    const narrow = notes(10).map((n, i) => ({ ...n, topics: ['露营', i % 2 ? '帐篷' : '湖边'] }));
    const broad = notes(10).map((n, i) => ({ ...n, topics: [`话题${i}`] }));
    const of = (given: typeof narrow) => detailsOf({ notes: given, creator: {} });
    expect(of(narrow).topics).toMatchObject({ n: 10, verticality: 1 });
    expect(of(narrow).topics!.top[0]).toMatchObject({ topic: '露营', notes: 10, value: 1 });
    expect(of(narrow).types).toEqual([
      { type: 'niche-expert', reasons: ['few-topics-lead', 'topic:露营'] },
    ]);
    expect(of(broad).topics!.verticality).toBe(0.3);
    expect(of(broad).topics!.focus).toBeCloseTo(0, 9);
    expect(of(broad).types).toEqual([{ type: 'lifestyle', reasons: ['many-topics'] }]);
  });

  it('are absent with fewer than five notes that show any', () => {
    expect(detailsOf({ notes: notes(4, { topics: ['露营'] }) })).not.toHaveProperty('topics');
  });
});

describe('types by size', () => {
  it.each([
    [9_999, 'KOC'],
    [100_000, 'KOL'],
  ])('%d followers suggest %s', (followers, type) => {
    const { types } = detailsOf({ creator: { followers: exact(followers) } });
    expect(types!.map((t) => t.type)).toEqual([type]);
  });

  it('suggest nothing for a figure that spans sizes', () => {
    const creator = { followers: { min: 1_000, max: 9_999 + 1 } };
    expect(detailsOf({ creator })).not.toHaveProperty('types');
  });
});

describe('brand fit', () => {
  const given = {
    notes: [
      note('a', { text: '湖边露营，带了一盏小灯' }),
      note('b', { text: '城里散步', topics: ['露营'] }),
      note('c', { text: '松风家居的椅子很稳' }),
      note('d', { title: '做饭' }),
    ],
  };

  it('quotes where each word of the profile stands', () => {
    const brand = { keywords: ['露营', '没有的词'], competitors: ['松风'], name: '青禾' };
    const { brandFit } = detailsOf(given, { brand });
    expect(brandFit!.n).toBe(4);
    expect(brandFit!.keywords).toEqual([
      {
        term: '露营',
        found: [
          { noteId: 'a', quote: '湖边露营，带了一盏小灯' },
          { noteId: 'b', quote: '#露营' },
        ],
      },
    ]);
    expect(brandFit!.competitors[0]!.found[0]!.noteId).toBe('c');
    expect(brandFit!.brand).toEqual([]);
    expect(brandFit!.fit!.value).toBe(0.5);
  });

  it('is absent without a profile', () => {
    expect(detailsOf(given)).not.toHaveProperty('brandFit');
  });
});

describe('sensitive words', () => {
  it('are quoted with their list', () => {
    const found = detailsOf({
      notes: [
        note('a', { text: '这款益生菌七天见效，零副作用' }),
        note('b', { text: '冬天的湖边很治愈' }),
        note('c', { text: '全网第一好看的灯' }),
      ],
    }).sensitiveWords!;
    expect(found.map(({ list, found: f }) => [list, f.map((x) => x.noteId)])).toEqual([
      ['supplement', ['a']],
      ['absolute-claim', ['c']],
      ['effect-claim', ['a']],
    ]);
  });
});

describe('places of commenters', () => {
  it('count each person once, leave the creator out, and need twenty', () => {
    const from = (n: number, ipLocation: string) =>
      Array.from({ length: n }, (_, i) => comment(`${ipLocation}-${i}`, { ipLocation }));
    const chatty = Array.from({ length: 30 }, (_, i) =>
      comment(`again-${i}`, { ipLocation: '甘肃', user: { id: 'one' } }),
    );
    const own = [comment('own', { ipLocation: '海南', byCreator: true })];
    const { geography } = detailsOf({
      comments: [...from(15, '云南'), ...from(6, '青海'), ...chatty, ...own],
    });
    expect(geography).toMatchObject({ n: 22, of: 51 });
    expect(geography!.places.map(({ place, n }) => [place, n])).toEqual([
      ['云南', 15],
      ['青海', 6],
      ['甘肃', 1],
    ]);
    expect(detailsOf({ comments: from(19, '云南') })).not.toHaveProperty('geography');
  });
});

describe('quotes', () => {
  it('stop at the ends of sentences', () => {
    const text = '第一句。感谢邀请来玩！第三句';
    expect(quoteAround(text, text.indexOf('感谢'), 2)).toBe('感谢邀请来玩');
  });
});

describe('the account itself', () => {
  it('is quoted where nickname or bio speak of agency, contact, shop or brand', () => {
    const creator = { nickname: '山月主理人', bio: '写湖边的生活\n商务联系请私信' };
    expect(detailsOf({ creator }).account).toEqual([
      { kind: 'contact', quote: '商务联系请私信' },
      { kind: 'shop', quote: '山月主理人' },
    ]);
    expect(detailsOf({ creator: { nickname: '山月', bio: '写湖边' } })).not.toHaveProperty(
      'account',
    );
  });
});
