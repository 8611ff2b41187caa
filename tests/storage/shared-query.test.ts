import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openStore, shareQuery } from '@/lib/storage';

const started = () => {
  const store = openStore(`shared-query-${crypto.randomUUID()}`);
  const read = vi.fn(async () => (await store.settings.get('user'))?.value);
  const query = shareQuery(read);
  const write = (value: unknown) => store.settings.put({ key: 'user', value });
  return { read, query, write };
};

it('runs before anybody listens, and once for all who do', async () => {
  const { read, query, write } = started();
  expect(query.hasValue()).toBe(false);
  expect(query.getValue()).toBeUndefined();
  await vi.waitFor(() => expect(query.hasValue()).toBe(true));
  const before = read.mock.calls.length;
  const [first, second] = [vi.fn(), vi.fn()];
  query.subscribe(first);
  query.subscribe(second);
  expect(read).toHaveBeenCalledTimes(before);
  expect(first).toHaveBeenLastCalledWith(undefined);
  await write('later');
  await vi.waitFor(() => expect(first).toHaveBeenLastCalledWith('later'));
  expect(second).toHaveBeenLastCalledWith('later');
  expect(query.getValue()).toBe('later');
});

it('stops when the last one leaves, and begins anew with the next', async () => {
  const { query, write } = started();
  const first = vi.fn();
  const leave = query.subscribe(first);
  await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
  leave();
  expect(query.hasValue()).toBe(false);
  await write('meanwhile');
  const next = vi.fn();
  query.subscribe(next);
  await vi.waitFor(() => expect(next.mock.calls).toEqual([['meanwhile']]));
  expect(first).toHaveBeenCalledOnce();
});

it('tells whoever comes later as well why it could not be answered', async () => {
  const query = shareQuery(() => Promise.reject(new Error('no such thing')));
  const [first, second] = [vi.fn(), vi.fn()];
  query.subscribe(vi.fn(), first);
  await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
  query.subscribe(vi.fn(), second);
  expect(second.mock.calls[0]?.[0]).toMatchObject({ message: 'no such thing' });
});
