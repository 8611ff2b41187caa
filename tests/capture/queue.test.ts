import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observe } from '@/lib/capture/protocol';
import { Queue } from '@/lib/capture/queue';
import { LIN, profileOf, WU } from './build';

const HERE = 'https://www.xiaohongshu.com/explore';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function bench(send: (message: Observe) => Promise<unknown>) {
  const stop = new AbortController();
  const givenUp = vi.fn();
  const onSeen = vi.fn();
  let ids = 0;
  const sent: Observe[] = [];
  const onChange = vi.fn();
  const queue = new Queue({
    send: (message) => {
      sent.push(message);
      return send(message);
    },
    newId: () => `batch-${++ids}`,
    signal: stop.signal,
    onChange,
    onSeen,
    onGivenUp: givenUp,
  });
  return { queue, sent, stop, givenUp, onChange, onSeen };
}

const ok = () => Promise.resolve({ ok: true });
const minutes = (n: number) => vi.advanceTimersByTimeAsync(n * 60_000);

describe('the queue', () => {
  it('keeps a batch under its id until it is acknowledged, and the order', async () => {
    let failures = 3;
    const { queue, sent } = bench(() =>
      failures-- > 0 ? Promise.reject(new Error('no worker')) : ok(),
    );
    queue.push(profileOf(LIN), HERE);
    queue.push(profileOf(WU), HERE);
    expect(queue.pending).toBe(2);
    await minutes(1);
    expect(queue.pending).toBe(0);
    expect(sent.map((message) => message.batchId)).toEqual([
      'batch-1',
      'batch-1',
      'batch-1',
      'batch-1',
      'batch-2',
    ]);
  });

  it('sends again when no answer comes at all', async () => {
    let silent = true;
    const { queue, sent } = bench(() => (silent ? new Promise(() => undefined) : ok()));
    queue.push(profileOf(LIN), HERE);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(sent).toHaveLength(1);
    silent = false;
    await minutes(1);
    expect(sent).toHaveLength(2);
    expect(queue.pending).toBe(0);
  });

  it('takes an answer that is no acknowledgement for none', async () => {
    const answers: unknown[] = [undefined, null, 'ok', { ok: 'true' }, { ok: false }, { ok: true }];
    const { queue, sent } = bench(() => Promise.resolve(answers.shift()));
    queue.push(profileOf(LIN), HERE);
    await minutes(5);
    expect(sent).toHaveLength(6);
    expect(queue.pending).toBe(0);
  });

  it('keeps what could not be stored now, and says why until it is', async () => {
    const answers = [{ ok: false, reason: 'no room left', retry: true }, { ok: true }];
    const { queue } = bench(() => Promise.resolve(answers.shift()));
    queue.push(profileOf(LIN), HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect([queue.failure, queue.pending]).toEqual(['no room left', 1]);
    await minutes(1);
    expect([queue.failure, queue.pending]).toEqual([undefined, 0]);
  });

  it('drops what was refused, says why, and goes on', async () => {
    const answers = [{ ok: false, reason: 'observe: malformed' }, { ok: true }];
    const { queue, sent, onChange } = bench(() => Promise.resolve(answers.shift()));
    queue.push(profileOf(LIN), HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect([queue.failure, queue.pending, sent.length]).toEqual(['observe: malformed', 0, 1]);
    expect(onChange).toHaveBeenCalled();
    queue.push(profileOf(WU), HERE);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.failure).toBeUndefined();
  });

  it('does not grow without end, and says when it lets something go', async () => {
    const { queue, givenUp } = bench(() => Promise.reject(new Error('no worker')));
    for (let n = 0; n < 100; n++) queue.push(profileOf(LIN, n), HERE);
    expect(queue.pending).toBe(60);
    expect(givenUp).toHaveBeenCalledTimes(40);
  });

  it('passes on what the background made of a batch, stored or not, with the address it was seen at', async () => {
    const understood = { page: 'note', health: [] };
    const answers = [
      { ok: false, reason: 'no room left', retry: true, understood },
      { ok: true, understood: 'nothing' },
    ];
    const { queue, onSeen } = bench(() => Promise.resolve(answers.shift()));
    queue.push(profileOf(LIN), HERE);
    await minutes(1);
    expect(queue.pending).toBe(0);
    expect(onSeen.mock.calls).toEqual([[understood, HERE]]);
  });

  it('waits longer after each failure', async () => {
    const { queue, sent } = bench(() => Promise.reject(new Error('no worker')));
    queue.push(profileOf(LIN), HERE);
    await minutes(1);
    const first = sent.length;
    await minutes(1);
    expect(sent.length - first).toBeLessThan(first);
    await minutes(58);
    expect(sent.length).toBeLessThan(140);
  });

  it('hands over everything at once when the page is left', async () => {
    const { queue, sent } = bench(() => new Promise(() => undefined));
    queue.push(profileOf(LIN), HERE);
    queue.push(profileOf(WU), HERE);
    queue.flush();
    expect(new Set(sent.map((message) => message.batchId))).toEqual(
      new Set(['batch-1', 'batch-2']),
    );
  });

  it('goes quiet with its script', async () => {
    const { queue, sent, stop } = bench(() => Promise.reject(new Error('no worker')));
    queue.push(profileOf(LIN), HERE);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort();
    await minutes(10);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
