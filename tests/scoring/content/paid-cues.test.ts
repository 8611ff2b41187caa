import { describe, expect, it } from 'vitest';
import { giveawayQuote } from '@/lib/scoring/content/giveaway';
import { paidCuesOf } from '@/lib/scoring/content/paid-cues';
import { dossier, note, notes, signal } from '../make';
import { score } from '@/lib/scoring';

const read = (text: string, more = {}) => paidCuesOf(note('n', { text, ...more }))!;

describe('possible collaborations', () => {
  it.each([
    '感谢青禾实验室的邀请，周末去看了新展',
    '谢谢南山茶社寄来的春茶礼盒',
    '本篇含广告 介绍一下新买的台灯',
    '利益相关：松风家居',
    '收到品牌送测的帐篷，露营一晚的感受',
    '【广告】这盏灯陪我过冬',
    '受邀体验了城南的新温泉',
  ])('%s is a possible one, and the cue is quoted from it', (text) => {
    const { possible, cues } = read(text);
    expect(possible).toBe(true);
    for (const { quote } of cues) expect(text).toContain(quote);
  });

  it.each([
    '周末去江边走走，风很舒服',
    '感谢大家一直以来的支持和陪伴',
    '谢谢姐妹们的喜欢，下次还做这个蛋糕',
    '纯自费买的帐篷，露营一晚的感受',
    '不是广告！自己花钱买的台灯，无利益相关',
    '和同事合作完成了一幅画',
  ])('%s is none', (text) => {
    expect(read(text).possible).toBe(false);
  });

  it.each(['合作', '品牌合作', '松风推荐官', '青禾体验官', '广告'])(
    'the topic %s is a clear cue',
    (topic) => {
      expect(read('一盏灯', { topics: [topic] })).toMatchObject({
        possible: true,
        cues: [{ kind: 'topic', strength: 'clear', quote: `#${topic}` }],
      });
    },
  );

  it.each(['露营', '合作社', '推荐', '体验生活'])('the topic %s is none', (topic) => {
    expect(read('一盏灯', { topics: [topic] }).cues).toEqual([]);
  });

  it('one weak cue is quoted but does not count; two of different kinds do', () => {
    const weak = { topics: ['好物推荐'] };
    expect(read('一盏灯', weak)).toMatchObject({ possible: false, cues: [{ strength: 'weak' }] });
    expect(read('一盏灯，下单立减二十', weak).possible).toBe(true);
    expect(read('一盏灯', { ...weak, mentions: ['松风家居官方'] }).possible).toBe(true);
  });

  it('says nothing of notes of which only the card was seen', () => {
    expect(paidCuesOf(note('n', { completeness: 'card', title: '一盏灯' }))).toBeUndefined();
  });
});

describe('giveaways', () => {
  it.each(['评论区抽三位送同款', '粉丝福利来了', '抽奖截止周五晚八点开奖', '宠粉时间，揪5个宝'])(
    '%s is one',
    (text) => expect(giveawayQuote(note('n', { text }))).toBeTruthy(),
  );

  it.each(['公司福利真好', '抽空整理了衣柜', '点赞关注，抽空更新', '抽屉收纳'])(
    '%s is none',
    (text) => expect(giveawayQuote(note('n', { text }))).toBeUndefined(),
  );

  it('is no collaboration', () => {
    expect(read('评论区抽三位送同款').possible).toBe(false);
  });
});

describe('paid-share and paid-effect', () => {
  const paid = (n: number, likes: number) =>
    notes(n, { text: '感谢青禾品牌邀请', likes: { min: likes, max: likes } }).map((x) => ({
      ...x,
      id: `paid-${x.id}`,
    }));
  const other = (n: number) => notes(n, { text: '江边的风' });

  it('count read notes only', () => {
    const cards = notes(9).map(({ completeness: _c, ...card }) => ({
      ...card,
      id: `card-${card.id}`,
    }));
    const found = signal(
      dossier({ notes: [...paid(3, 80), ...other(12), ...cards] }),
      'paid-share',
    );
    expect(found).toMatchObject({ outcome: 'scored', n: 15, value: 0.2 });
    expect(found.evidence).toEqual(['paid-n000', 'paid-n001', 'paid-n002']);
  });

  it('compare medians, and name the worst', () => {
    const given = dossier({ notes: [...paid(6, 20), ...other(13)] });
    const effect = signal(given, 'paid-effect');
    // 20 + 100 + 40 against 160 + 100 + 40, the seventh of thirteen.
    expect(effect).toMatchObject({
      outcome: 'scored',
      value: 160 / 300,
      parts: { paid: 6, other: 13 },
    });
    expect(score(given).details.collaborations?.worst?.timesOthers).toBeCloseTo(160 / 300, 9);
  });

  it('do not apply where enough was read and nothing is paid', () => {
    expect(signal(dossier({ notes: other(14) }), 'paid-effect').outcome).toBe('not-applicable');
  });

  it('are too little with two paid notes', () => {
    const few = signal(dossier({ notes: [...paid(2, 20), ...other(13)] }), 'paid-effect');
    expect(few).toMatchObject({ outcome: 'too-little-data', need: { notes: 3 } });
    expect(few).not.toHaveProperty('value');
  });
});
