import { expect, it } from 'vitest';
import { moodWordIn } from '@/lib/scoring';

it.each([
  ['用了两周，真的很好用，会回购', '好用', undefined],
  ['不好用，一点也不推荐', undefined, '不好用'],
  ['踩雷了，求退款', undefined, '踩雷'],
  ['从来没踩雷过', undefined, undefined],
  ['求推荐色号', undefined, undefined],
  ['姐妹们避雷！脸上过敏了', undefined, '避雷'],
  ['喜欢是喜欢，就是太贵', '喜欢', '太贵'],
  ['被安利了好久，入手果然没有让我失望', undefined, undefined],
  ['回购不回购再想想', undefined, undefined],
  ['脸颊的红退了一些', undefined, undefined],
  ['求出一期避雷', undefined, undefined],
  ['这鞋真增高[失望R]', undefined, undefined],
  ['上次买的还没用完', undefined, undefined],
  ['多少钱', undefined, undefined],
])('%s', (text, praise, complaint) => {
  expect(moodWordIn(text, 'praise')).toBe(praise);
  expect(moodWordIn(text, 'complaint')).toBe(complaint);
});
