import { expect, it } from 'vitest';
import { plainTopics, topicsIn } from '@/lib/platforms/xiaohongshu/text';

it.each([
  ['#芋泥[话题]##早餐[话题]# 好', '#芋泥#早餐 好', ['芋泥', '早餐']],
  ['# 芋泥 [话题]#', '# 芋泥 ', ['芋泥']],
  ['#芋泥 没有标记', '#芋泥 没有标记', []],
  ['# [话题]#', '# ', []],
])('topics of %j', (text, plain, topics) => {
  expect(plainTopics(text)).toBe(plain);
  expect(topicsIn(text)).toEqual(topics);
});
