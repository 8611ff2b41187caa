import { describe, expect, it } from 'vitest';
import type { DossierComment } from '@/lib/model';
import { SIGNAL_IDS } from '@/lib/scoring';
import {
  changed,
  DAY,
  judge,
  NOTE,
  ordinary,
  ownWords,
  sectionOf,
  timeOf,
  withAccount,
} from './invented';
import { seededStream } from '@/lib/scoring/statistics';

const plain = ordinary(100, 3);

describe('what is normal here is never held against anyone', () => {
  const normal: Record<string, string> = {
    short: '好看',
    'six letters': '真的太好看了',
    sticker: '[派对R][派对R]',
    emoji: '🥰🥰🥰🥰🥰',
    'a friend': '@小雨点 ',
    'asking for the link': '求链接求链接谢谢姐妹',
    laughter: '哈哈哈哈哈哈哈哈哈哈哈哈哈哈',
    wishes: '祝奶奶身体健康长命百岁',
    number: '6666666666',
  };
  for (const [name, text] of Object.entries(normal)) {
    it(`${name}: a whole section of it raises no alarm and flags nobody`, () => {
      const found = judge(
        plain.map((c) => ({ ...c, text, user: { ...c.user, nickname: 'momo' } })),
      );
      expect(found.sections[0]!.level).toBe('none');
      expect(found.comments.filter((c) => c.flagged)).toEqual([]);
      expect(found.comments.flatMap((c) => c.reasons)).toEqual([]);
    });
  }

  it('nicknames and likes play no part', () => {
    const named = plain.map((c, i) => ({
      ...c,
      likes: { min: 0, max: 0 },
      user: { ...c.user, nickname: i % 2 ? 'momo' : '小红薯5F3A21BC' },
    }));
    expect(judge(named)).toEqual(judge(plain));
  });
});

describe('too little data', () => {
  it('asks for 20 comments, and says how many more', () => {
    const section = sectionOf(plain.slice(0, 13));
    expect(section).toMatchObject({
      n: 13,
      outcome: 'too-little-data',
      level: 'none',
      families: {},
      need: { comments: 7 },
    });
    expect(section.suspicion).toBeUndefined();
    const signals = judge(plain.slice(0, 13)).signals;
    expect(signals.find((s) => s.id === 'comment-authenticity')).toMatchObject({
      outcome: 'too-little-data',
      need: { comments: 7 },
    });
  });

  it('finds nothing in nothing', () => {
    const { sections, comments, signals } = judge([]);
    expect([sections, comments]).toEqual([[], []]);
    for (const signal of signals)
      expect(signal).toMatchObject({ outcome: 'too-little-data', n: 0 });
  });

  it('lists the seven signals of comments, each with value within its interval', () => {
    const { signals } = judge(plain);
    expect(signals.map((s) => s.id)).toEqual(SIGNAL_IDS.slice(10, 17));
    for (const { outcome, value, low, high } of signals) {
      expect(outcome).toBe('scored');
      expect(low!).toBeLessThanOrEqual(value!);
      expect(value!).toBeLessThanOrEqual(high!);
    }
  });
});

describe('a dossier of comments alone', () => {
  it('is judged on its texts when there is nothing else', () => {
    const bare = plain.map(({ text }, i): DossierComment => ({ id: `c${i}`, text }));
    const section = sectionOf(bare);
    expect(section).toMatchObject({ n: 100, outcome: 'scored', level: 'none' });
    expect(section).not.toHaveProperty('noteId');
    expect(Object.keys(section.families)).toEqual(['text']);
  });

  it('takes pictures without text and any user id', () => {
    const odd = plain.map((c, i): DossierComment => ({
      id: c.id,
      noteId: 'n',
      hasPicture: true,
      user: { id: `人${i}` },
    }));
    expect(sectionOf(odd)).toMatchObject({ n: 100, level: 'none' });
    expect(judge(odd).comments.every((c) => !c.flagged)).toBe(true);
  });
});

describe('giveaways', () => {
  const hopes = [
    '接好运接好运接好运',
    '想要想要真的想要',
    '从来没有中奖过一次',
    '希望能抽中我一次吧',
  ];
  const crowd = plain.map((c, i) =>
    i % 4 ? withAccount({ ...c, text: hopes[i % 3]! }, timeOf(c) - 40 * DAY, i) : c,
  );

  it('are recognised by the note’s words, set aside, and that is said', () => {
    const notes = [{ id: NOTE, title: '评论区抽三位送窗帘' }];
    const section = sectionOf(crowd, { notes });
    expect(section.level).toBe('none');
    expect(section.context).toContain('giveaway');
    expect(judge(crowd, { notes }).signals.find((s) => s.id === 'copied-comments')!.value).toBe(0);
  });

  it('are recognised by their comments when the note was not opened', () => {
    expect(sectionOf(crowd)).toMatchObject({ level: 'none', context: ['giveaway'] });
  });

  it('do not excuse adverts', () => {
    const notes = [{ id: NOTE, title: '评论区抽三位送窗帘' }];
    const lures = changed(crowd, 30, (c, i) => ({
      ...c,
      text: `加微信私聊我领取兼职日结 vx${i}7712345`,
    }));
    expect(sectionOf(lures, { notes }).level).not.toBe('none');
  });
});

describe('positive evidence', () => {
  it('is counted', () => {
    const asks = plain.map((c, i) => (i < 40 ? { ...c, text: `${c.text}多少钱买的？` } : c));
    const share = (comments: DossierComment[]) =>
      judge(comments).signals.find((s) => s.id === 'questions-and-specifics')!.value!;
    expect(share(asks)).toBeGreaterThanOrEqual(0.4);
    expect(share(asks)).toBeGreaterThan(share(plain));
  });
});

describe('hired people in their own words', () => {
  it('cannot be seen in text: the section is like any other', () => {
    const draw = seededStream(9);
    const praise = changed(plain, 50, (c) => ({ ...c, text: `${ownWords(draw)}真心觉得不错` }));
    expect(sectionOf(praise).level).toBe('none');
  });
});
