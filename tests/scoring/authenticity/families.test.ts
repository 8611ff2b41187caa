import { describe, expect, it } from 'vitest';
import {
  changed,
  DAY,
  idAt,
  judge,
  NOTE,
  ordinary,
  sectionOf,
  timeOf,
  withAccount,
} from './invented';

const plain = ordinary(100);
const before = sectionOf(plain);

const copied = (k: number) =>
  changed(plain, k, (c, i) => ({
    ...c,
    text: ['这家窗帘遮光效果真是出乎意料', '师傅安装窗帘又快又细心周到'][i % 2]!,
  }));

describe('an ordinary section', () => {
  it('shows nothing', () => {
    expect(before).toMatchObject({ n: 100, outcome: 'scored', level: 'none' });
    expect(before.suspicion).toBeLessThan(0.3);
    expect(Object.keys(before.families).sort()).toEqual(['people', 'text', 'time']);
  });
});

describe('text', () => {
  it('sees copies by different people: some, from one family', () => {
    const section = sectionOf(copied(30));
    expect(section.level).toBe('some');
    expect(section.suspicion).toBeGreaterThan(0.9);
    expect(section.evidence!.length).toBeGreaterThanOrEqual(30);
  });

  it('sees edited copies', () => {
    const base = '这家窗帘遮光效果真是出乎意料的好';
    const edits = changed(plain, 30, (c, i) => ({
      ...c,
      text: base.slice(0, i % 15) + base.slice((i % 15) + 1),
    }));
    expect(sectionOf(edits).suspicion).toBeGreaterThan(0.9);
  });

  it('finds wordings that travel between notes and between creators', () => {
    const text = '这款拖把甩干之后完全不滴水';
    const here = changed(plain, 1, (c) => ({ ...c, text }));
    const there = changed(ordinary(30, 7, 'another-note'), 2, (c) => ({ ...c, text }));
    const id = plain[0]!.id;
    const find = (found: ReturnType<typeof judge>) => found.comments.find((c) => c.id === id)!;
    expect(find(judge(here)).reasons).toEqual([]);
    expect(find(judge([...here, ...there])).reasons).toContain('copied-across-notes');
    expect(find(judge(here, { background: there })).reasons).toContain('copied-across-creators');
    expect(judge(here, { background: there }).comments).toHaveLength(100);
  });

  it('flags adverts with their reason, in several languages', () => {
    const adverts = [
      '我们是本地地接社，包车定制行程，需要的加我微信咨询',
      'Check out my channel and subscribe please!! https://example.com/abc',
      '加V兼职日结 私聊我 vx88123456',
    ];
    const found = judge(changed(plain, 3, (c, i) => ({ ...c, text: adverts[i]! })));
    for (const { id } of plain.slice(0, 3)) {
      expect(found.comments.find((c) => c.id === id)).toMatchObject({
        flagged: true,
        reasons: expect.arrayContaining(['promotion']),
      });
    }
  });
});

describe('people', () => {
  it('sees young accounts', () => {
    const young = changed(plain, 20, (c, i) => withAccount(c, timeOf(c) - (3 + i) * DAY, i));
    expect(sectionOf(young)).toMatchObject({ level: 'some' });
    expect(sectionOf(young).suspicion).toBeGreaterThan(0.9);
  });

  it('reads `registeredAt` before the id, and coarser times not at all', () => {
    const at = new Date(timeOf(plain[0]!) - 5 * DAY).toISOString();
    const stated = (precision: 'second' | 'month') =>
      changed(plain, 20, (c) => ({
        ...c,
        user: { ...c.user, registeredAt: { at, precision, source: 'state' as const } },
      }));
    const share = (comments: typeof plain) =>
      judge(comments).signals.find((s) => s.id === 'young-accounts')!;
    expect(share(stated('second')).value).toBeCloseTo(0.2);
    expect(share(stated('month'))).toMatchObject({ value: 0, n: 80 });
  });

  it('sees aged accounts of one batch', () => {
    const batch = changed(plain, 20, (c, i) =>
      withAccount(c, Date.UTC(2023, 4, 3) + i * 3_600_000, i),
    );
    expect(sectionOf(batch).level).toBe('some');
  });

  it('sees people who return again and again, but not those who answer', () => {
    const returning = changed(plain, 40, (c, i) => ({ ...c, user: plain[i % 4]!.user }));
    expect(sectionOf(returning).level).toBe('some');
    const answering = returning.map((c, i) => (i < 40 ? { ...c, parentId: plain[60]!.id } : c));
    expect(sectionOf(answering).level).toBe('none');
  });

  it('sets the creator’s own comments aside', () => {
    const own = idAt(Date.UTC(2020, 1, 1), 5);
    const answers = changed(plain, 40, (c) => ({
      ...c,
      parentId: plain[60]!.id,
      text: '谢谢你来看我的新窗帘呀',
      user: { id: own },
    }));
    const found = judge(answers, { creatorId: own });
    expect(found.sections[0]).toMatchObject({ n: 100, level: 'none' });
    expect(found.signals.find((s) => s.id === 'creator-replies')!.value).toBeGreaterThan(0);
  });
});

describe('time', () => {
  const start = Date.UTC(2025, 10, 5);
  const burst = changed(plain, 40, (c, i) => ({ ...c, id: idAt(start + i * 9_000, 700_000 + i) }));

  it('calls a burst of varied wording by ordinary people viral, not coordinated', () => {
    const section = sectionOf(burst);
    expect(section.level).toBe('none');
    expect(section.context).toContain('viral');
    expect(section.families.time).toBeGreaterThan(0.3);
    expect(section.suspicion).toBeGreaterThan(before.suspicion!);
  });

  it('lets `createdAt` win over the id', () => {
    const spread = burst.map((c, i) => ({
      ...c,
      createdAt: {
        at: new Date(start + i * 7_200_000).toISOString(),
        precision: 'second' as const,
        source: 'state' as const,
      },
    }));
    expect(judge(spread).signals.find((s) => s.id === 'comment-bursts')!.value).toBe(0);
  });

  it('judges no bursts from days', () => {
    const days = plain.map((c) => ({
      ...c,
      createdAt: {
        at: '2025-11-01T16:00:00.000Z',
        precision: 'day' as const,
        source: 'dom' as const,
      },
    }));
    expect(sectionOf(days).families).not.toHaveProperty('time');
  });

  it('is strong when a burst of young accounts copies', () => {
    const all = changed(copied(40), 40, (c, i) =>
      withAccount({ ...c, id: idAt(start + i * 9_000, 700_000 + i) }, start - (2 + i) * DAY, i),
    );
    expect(sectionOf(all).level).toBe('strong');
  });
});

describe('numbers', () => {
  const note = (likes: number, comments: number) => ({
    id: NOTE,
    likes: { min: likes, max: likes },
    comments: { min: comments, max: comments },
  });

  it('never alarms alone, and makes copies strong', () => {
    const many = { notes: [note(50, 300)] };
    expect(sectionOf(plain, many)).toMatchObject({ level: 'none' });
    expect(sectionOf(plain, many).families.numbers).toBeGreaterThan(0.3);
    expect(sectionOf(copied(30), many).level).toBe('strong');
    expect(sectionOf(copied(30), { notes: [note(4000, 300)] }).level).toBe('some');
  });

  it('says nothing without figures', () => {
    expect(before.families).not.toHaveProperty('numbers');
  });
});
