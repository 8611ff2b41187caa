import { describe, expect, it } from 'vitest';
import { countInSentence, shownCount, stateCount } from '@/lib/platforms/xiaohongshu/shown-count';
import { parseShownDate } from '@/lib/platforms/xiaohongshu/shown-date';

describe('figures as drawn', () => {
  it.each<[string, number, number | undefined]>([
    ['0', 0, 0],
    ['2642', 2642, 2642],
    ['1,234', 1234, 1234],
    ['1万', 10_000, 10_499],
    ['1.3万', 12_500, 13_499],
    ['12万', 119_500, 120_499],
    ['32.7万', 326_500, 327_499],
    ['1.2亿', 115_000_000, 124_999_999],
    ['1.2K', 1150, 1249],
    ['3.4M', 3_350_000, 3_449_999],
    ['1.7萬', 16_500, 17_499],
    ['10+', 10, 999],
    ['1千+', 1000, 9999],
    ['千+', 1000, 9999],
    ['1万+', 10_000, undefined],
    ['10万+', 100_000, undefined],
    ['赞', 0, 0],
    ['收藏', 0, 0],
    ['评论', 0, 0],
    ['回复', 0, 0],
    ['讚', 0, 0],
    ['Like', 0, 0],
    ['Reply', 0, 0],
    [' 赞 ', 0, 0],
    ['抢首评', 0, 0],
    ['いいね！', 0, 0],
    ['Me gusta', 0, 0],
    ['J’aime', 0, 0],
    ['Trả lời', 0, 0],
  ])('%s', (text, min, max) =>
    expect(shownCount(text)).toMatchObject(max === undefined ? { min } : { min, max }),
  );

  it.each([
    '',
    '   ',
    'abc',
    '赞赞',
    '--',
    'undefined',
    'NaN',
    '1.3',
    '-5',
    '1e3',
    '加载中',
    '1 2',
  ])('is no figure: %s', (text) => expect(shownCount(text)).toBeUndefined());

  it('takes a state’s own numbers, and none of its other values', () => {
    expect(stateCount(12)).toEqual({ min: 12, max: 12 });
    expect(stateCount('12')).toEqual({ min: 12, max: 12 });
    for (const value of [-1, 1.5, NaN, true, undefined, '赞', ''])
      expect(stateCount(value)).toBeUndefined();
  });

  it.each([
    ['共 1363 条评论', 1363],
    ['共 12,345 条评论', 12345],
    ['1,363 comments', 1363],
    ['Total 5 messages', 5],
  ])('%s', (sentence, n) => expect(countInSentence(sentence)).toMatchObject({ min: n, max: n }));
  it('finds the rounded figure of a sentence', () =>
    expect(countInSentence('共 1.3万 条评论')).toMatchObject({ min: 12_500, max: 13_499 }));
});

describe('dates as drawn, seen at 12:00 on 3 April 2026 in Beijing', () => {
  const now = Date.parse('2026-04-03T04:00:00Z');
  it.each<[string, string | undefined, string | undefined, boolean, string | undefined]>([
    ['2024-11-02', '2024-11-01T16:00', 'day', false, undefined],
    ['2024-11-02 08:05', '2024-11-02T00:05', 'minute', false, undefined],
    ['2024年11月2日 云南', '2024-11-01T16:00', 'day', false, '云南'],
    ['01-05', '2026-01-04T16:00', 'day', false, undefined],
    ['11-30 广东', '2025-11-29T16:00', 'day', false, '广东'],
    ['编辑于 01-05', '2026-01-04T16:00', 'day', true, undefined],
    ['编辑于 2025-11-30 广东', '2025-11-29T16:00', 'day', true, '广东'],
    ['编辑于 3天前 广东', '2026-03-30T16:00', 'day', true, '广东'],
    ['編輯於 3天前 台灣', '2026-03-30T16:00', 'day', true, '台灣'],
    ['3天前 四川', '2026-03-30T16:00', 'day', false, '四川'],
    ['昨天 12:30 上海', '2026-04-02T04:30', 'minute', false, '上海'],
    ['昨天 20:10', '2026-04-02T12:10', 'minute', false, undefined],
    ['昨天', '2026-04-01T16:00', 'day', false, undefined],
    ['前天 01:00', '2026-03-31T17:00', 'minute', false, undefined],
    ['今天 09:15', '2026-04-03T01:15', 'minute', false, undefined],
    ['2小时前', '2026-04-02T16:00', 'day', false, undefined],
    ['13小时前 北京', '2026-04-01T16:00', 'day', false, '北京'],
    ['5分钟前', '2026-04-03T03:55', 'minute', false, undefined],
    ['刚刚 浙江', '2026-04-03T04:00', 'minute', false, '浙江'],
    ['30秒前', '2026-04-03T04:00', 'minute', false, undefined],
    ['2 days ago', '2026-03-31T16:00', 'day', false, undefined],
    ['Edited 2 days ago United States', '2026-03-31T16:00', 'day', true, 'United States'],
    ['Edited on 01-05 Japan', '2026-01-04T16:00', 'day', true, 'Japan'],
    ['Yesterday 20:10', '2026-04-02T12:10', 'minute', false, undefined],
    ['Yesterday at 20:10', '2026-04-02T12:10', 'minute', false, undefined],
    ['an hour ago', '2026-04-02T16:00', 'day', false, undefined],
    ['3 hr. ago', '2026-04-02T16:00', 'day', false, undefined],
    ['5 mins ago', '2026-04-03T03:55', 'minute', false, undefined],
    ['just now', '2026-04-03T04:00', 'minute', false, undefined],
    ['Nov 2, 2024', '2024-11-01T16:00', 'day', false, undefined],
    ['Mar 2 Canada', '2026-03-01T16:00', 'day', false, 'Canada'],
    ['6周前', '2026-01-31T16:00', 'month', false, undefined],
    ['11/20/2024', undefined, undefined, false, undefined],
    ['11-20-2024', undefined, undefined, false, undefined],
    ['2024-02-30', undefined, undefined, false, undefined],
    ['2024-13-01', undefined, undefined, false, undefined],
    ['昨天 25:00', undefined, undefined, false, undefined],
    ['加载中', undefined, undefined, false, undefined],
    ['hace 3 días Madrid', undefined, undefined, false, undefined],
  ])('%s', (text, at, precision, edited, place) => {
    const shown = parseShownDate(text, now);
    expect(shown?.time?.at).toBe(at && `${at}:00.000Z`);
    expect(shown?.time?.precision).toBe(precision);
    expect(shown?.edited).toBe(edited);
    expect(shown?.place).toBe(place);
  });
});
