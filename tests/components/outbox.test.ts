import { describe, expect, it } from 'vitest';
import { createOutbox, type Kept } from '@/components/app/outbox';
import type { Ack, Change } from '@/lib/capture/protocol';
import { CREATOR } from './fixtures';

const FULL: Ack = { ok: false, reason: 'the disk is full', retry: true };
const ADD: Change = { kind: 'shortlist', creatorId: CREATOR };
const REMOVE: Change = { kind: 'unshortlist', creatorId: CREATOR };
const NOTE: Change = { kind: 'edit-entry', creatorId: CREATOR, changes: { note: 'kept' } };

function outboxWith(answer: { is: Ack | Promise<Ack> }) {
  const stored = new Map<string, Kept>();
  const sent: Change[] = [];
  let clock = 0;
  const make = () =>
    createOutbox({
      send: async (change) => {
        sent.push(change);
        return answer.is;
      },
      place: {
        all: async () => [...stored.values()],
        put: async (kept) => void stored.set(kept.id, kept),
        remove: async (ids) => ids.forEach((id) => stored.delete(id)),
      },
      newId: () => `kept-${++clock}`,
      now: () => ++clock,
    });
  return { make, sent, stored };
}

describe('a change that could not be stored', () => {
  it('outlives its page, and is sent again by the next', async () => {
    const answer: { is: Ack } = { is: FULL };
    const { make, sent } = outboxWith(answer);
    await make().send(NOTE);
    const next = make();
    expect(await next.sendAgain()).toMatchObject([{ change: NOTE, reason: 'the disk is full' }]);
    answer.is = { ok: true };
    expect(await next.sendAgain()).toEqual([]);
    expect(sent).toEqual([NOTE, NOTE, NOTE]);
    expect(await next.sendAgain()).toEqual([]);
    expect(sent).toHaveLength(3);
  });

  it('is not done after a later change about the same', async () => {
    const answer: { is: Ack } = { is: FULL };
    const { make, sent } = outboxWith(answer);
    const outbox = make();
    await outbox.send(ADD);
    await outbox.send(NOTE);
    answer.is = { ok: true };
    await outbox.send(REMOVE);
    await outbox.sendAgain();
    expect(sent.slice(3)).toEqual([NOTE]);
  });

  it('is kept once however often it fails, and not at all when it is refused', async () => {
    const answer: { is: Ack } = { is: FULL };
    const { make, stored } = outboxWith(answer);
    const outbox = make();
    await outbox.send(NOTE);
    await outbox.send(NOTE);
    await outbox.sendAgain();
    expect(stored.size).toBe(1);
    answer.is = { ok: false, reason: 'there is no such list' };
    expect(await outbox.sendAgain()).toEqual([]);
  });

  it('is kept from the moment it is sent: its page may be gone before there is an answer', async () => {
    const answer: { is: Ack | Promise<Ack> } = { is: new Promise<never>(() => undefined) };
    const { make, sent, stored } = outboxWith(answer);
    void make().send(ADD);
    // In the very task of the click: nothing was waited for.
    expect(sent).toEqual([ADD]);
    expect([...stored.values()]).toMatchObject([{ change: ADD }]);
    answer.is = { ok: true };
    expect(await make().sendAgain()).toEqual([]);
    expect(sent).toEqual([ADD, ADD]);
    expect(stored.size).toBe(0);
  });

  it('is sent and answered where nothing can be kept', async () => {
    const sent: Change[] = [];
    const denied = () => {
      throw new Error('no storage');
    };
    const outbox = createOutbox({
      send: async (change) => {
        sent.push(change);
        return { ok: true };
      },
      place: { all: denied, put: denied, remove: denied },
      newId: () => 'id',
      now: () => 1,
    });
    expect(await outbox.send(ADD)).toEqual({ ok: true });
    expect(sent).toEqual([ADD]);
  });

  it('is discarded at the user’s word, and with everything else', async () => {
    const answer: { is: Ack } = { is: FULL };
    const { make, stored } = outboxWith(answer);
    const outbox = make();
    await outbox.send(NOTE);
    await outbox.discard();
    expect(stored.size).toBe(0);
    await outbox.send(NOTE);
    answer.is = { ok: true };
    await outbox.send({ kind: 'delete-all' });
    expect(stored.size).toBe(0);
  });
});
