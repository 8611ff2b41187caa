// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { toLookAt } from '@/lib/platforms/xiaohongshu/drawn-from-state';

/* What the live state says all of is not read from the document once more, a sample aside. */

const drawn = (...ids: string[]) =>
  ids.map((id) => Object.assign(document.createElement('div'), { id }));
const idsOf = (...args: Parameters<typeof toLookAt>) => [...toLookAt(...args)].map(({ id }) => id);
const idOf = ({ id }: Element) => id;

it.each([
  ['all is known', 'abc', 'a'],
  ['the state holds more than is drawn', 'abcd', 'a'],
  ['the last is not known yet', 'abx', 'abc'],
  ['the first is not', 'xbc', 'abc'],
  ['more is drawn than the state holds', 'ac', 'abc'],
  ['the state says nothing', '', 'abc'],
])('%s', (_, known, looked) => {
  expect(idsOf(drawn('a', 'b', 'c'), new Set(known), idOf)).toEqual([...looked]);
});

it('without a state all is looked at, and of nothing nothing', () => {
  expect(idsOf(drawn('a', 'b'), undefined, idOf)).toEqual(['a', 'b']);
  expect(idsOf([], new Set('a'), idOf)).toEqual([]);
});

it('what has no id is no known thing', () => {
  expect(idsOf(drawn('a', 'b'), new Set(['a', 'b', '']), () => undefined)).toHaveLength(1);
  expect(idsOf(drawn('a', 'b'), new Set(['a', 'b']), () => undefined)).toHaveLength(2);
});
