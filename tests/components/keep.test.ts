import { expect, it } from 'vitest';
import { createKeeper } from '@/components/data/keep';

const read = (...pairs: [string, unknown][]) => new Map(structuredClone(pairs));

it('what is read again and says the same is the same', () => {
  const keep = createKeeper<unknown>();
  const first = keep(read(['a', { tags: ['x'], at: 1 }], ['b', { note: undefined }]));
  expect(keep(read(['a', { at: 1, tags: ['x'] }], ['b', { note: undefined }]))).toBe(first);
});

it('what has changed is new, and the rest is not', () => {
  const keep = createKeeper<unknown>();
  const first = keep(read(['a', { tags: ['x'] }], ['b', { tags: ['y'] }]));
  const second = keep(read(['a', { tags: ['x'] }], ['b', { tags: ['y', 'z'] }]));
  expect(second).not.toBe(first);
  expect(second.get('a')).toBe(first.get('a'));
  expect(second.get('b')).toEqual({ tags: ['y', 'z'] });
});

it.each([
  ['one that is gone', read(['a', 1], ['b', 2]), read(['a', 1])],
  ['one more', read(['a', 1]), read(['a', 1], ['b', 2])],
  ['another order', read(['a', 1], ['b', 2]), read(['b', 2], ['a', 1])],
  ['a field that is absent now', read(['a', { x: undefined }]), read(['a', { y: undefined }])],
  ['a list instead of an object', read(['a', []]), read(['a', {}])],
])('%s is a change', (_, before, after) => {
  const keep = createKeeper<unknown>();
  const first = keep(before);
  const second = keep(after);
  expect(second).not.toBe(first);
  expect([...second]).toEqual([...after]);
});
