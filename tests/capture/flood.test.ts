import { describe, expect, it, vi } from 'vitest';
import { createReceiver, type Sender } from '@/lib/capture';
import { Flow } from '@/lib/capture/flow';
import { partsOf } from '@/lib/capture/parts';
import { shortened } from '@/lib/platforms/xiaohongshu';
import { LIN, NOON, NOTE, observation, profileOf } from './build';

/* A page that makes up content as fast as it can. What a person can scroll through always gets through. */

const TOO_MUCH = { ok: false, reason: 'the page sends more than can be stored', retry: true };
const tab = (id: number): Sender => ({
  id: 'us',
  url: 'https://www.rednote.com/explore',
  frameId: 0,
  tab: { id },
});

function bench() {
  let now = NOON;
  const observe = vi.fn(() => Promise.resolve());
  const receive = createReceiver({
    read: (sighting) => sighting,
    observe,
    change: () => Promise.resolve(),
    changeExample: () => Promise.resolve(),
    callOff: () => {},
    describe: () => ({ reason: '', retry: false }),
    extensionId: 'us',
    extensionOrigin: 'chrome-extension://us',
    hosts: ['www.rednote.com'],
    warn: () => undefined,
    now: () => now,
  });
  return { observe, receive, pass: (ms: number) => (now += ms) };
}

const small = { type: 'observe', batchId: 'batch-0001', sighting: profileOf(LIN) };
const large = {
  ...small,
  sighting: observation({
    comments: Array.from({ length: 150 }, (_, i) => ({
      id: `65a0${String(i).padStart(20, '0')}`,
      noteId: NOTE,
      text: '长'.repeat(20_000),
    })),
  }),
};

describe('a flood of messages', () => {
  it('of huge ones is stopped after a few, told to come back, and does not reach the store', async () => {
    const { receive, observe } = bench();
    const acks = [];
    for (let i = 0; i < 30; i++) acks.push(await receive(large, tab(1)));
    expect(observe.mock.calls.length).toBe(5);
    expect(acks.slice(5)).toEqual(Array.from({ length: 25 }, () => TOO_MUCH));
  });

  it('of tiny ones is stopped as well', async () => {
    const { receive, observe } = bench();
    for (let i = 0; i < 5_000; i++) await receive(small, tab(1));
    expect(observe.mock.calls.length).toBe(1_600);
  });

  it('is not felt by another tab, and is over after a while', async () => {
    const { receive, pass } = bench();
    for (let i = 0; i < 10; i++) await receive(large, tab(1));
    expect(await receive(large, tab(1))).toEqual(TOO_MUCH);
    expect(await receive(large, tab(2))).toMatchObject({ ok: true });
    pass(60_000);
    expect(await receive(large, tab(1))).toMatchObject({ ok: true });
  });

  it('is never seen in what a person does: fifty comments a second, for an hour', () => {
    let now = NOON;
    const flow = new Flow(() => now);
    const refused = Array.from({ length: 3_600 }, () => {
      now += 1_000;
      return flow.allows(1, 25_000);
    }).filter((allowed) => !allowed);
    expect(refused).toEqual([]);
  });

  it('takes no memory per tab that ever was, and no credit from a clock set back', () => {
    let now = NOON;
    const flow = new Flow(() => now);
    for (let i = 0; i < 10_000; i++) expect(flow.allows(i, 1)).toBe(true);
    expect(flow.allows(1, 16_000_000)).toBe(true);
    now -= 3_600_000;
    expect(flow.allows(1, 16_000_000)).toBe(false);
  });
});

describe('a sighting that is too long for one message', () => {
  const [comment] = large.sighting.comments;
  const comments = Array.from({ length: 1_000 }, (_, i) => ({ ...comment, id: `${i}` }));
  const long = { url: '', at: NOON, dom: { cards: [{ id: NOTE }], comments } };

  it('goes in parts that lose nothing, name nothing twice, and each fit', () => {
    const parts = partsOf(long, shortened);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flatMap(({ dom }) => dom.comments)).toEqual(comments);
    expect(parts.flatMap(({ dom }) => dom.cards)).toEqual(long.dom.cards);
    // More than this the background refuses.
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(4_000_000);
  });

  it('stays whole where it fits, or can be no shorter', () => {
    expect(partsOf(long, shortened, Infinity)).toEqual([long]);
    const few = { ...long, dom: { ...long.dom, comments: comments.slice(0, 20) } };
    expect(partsOf(few, shortened, 1)).toEqual([few]);
  });
});
