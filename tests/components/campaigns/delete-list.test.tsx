// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { DeleteList } from '@/components/dashboard/campaigns/DeleteList';
import type { Ack, Change } from '@/lib/capture/protocol';
import { button, click, render } from '../render';

const LIST = { id: 'list-a', name: 'Spring', createdAt: '2026-01-01T00:00:00.000Z' };
const IDS = Array.from({ length: 2_500 }, (_, n) => n.toString(16).padStart(24, '0'));

async function screen(memberIds: readonly string[]) {
  const sent: Change[] = [];
  const answers: ((ack: Ack) => void)[] = [];
  const services: Partial<Services> = {
    send: (change) => {
      sent.push(change);
      return new Promise((resolve) => void answers.push(resolve));
    },
  };
  const { container } = await render(<DeleteList list={LIST} memberIds={memberIds} />, {
    services,
  });
  await click(button('Delete'));
  const dialog = document.querySelector<HTMLElement>('[role=alertdialog], [role=dialog]')!;
  await click(dialog.querySelector<HTMLElement>('.button-danger')!);
  const answer = (ack: Ack = { ok: true }) => act(async () => answers.shift()!(ack));
  return { container, sent, answer };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('deleting a list', () => {
  it('takes one message where it is short', async () => {
    const { sent, answer } = await screen(IDS.slice(0, 1_000));
    await answer();
    expect(sent).toEqual([{ kind: 'delete-list', id: 'list-a' }]);
  });

  it('takes a long one apart, says how far it is, and deletes it when all are out', async () => {
    const { container, sent, answer } = await screen(IDS);
    await answer();
    await act(async () => vi.advanceTimersByTime(600));
    expect(container.textContent).toContain('1,000 of 2,500');
    await answer();
    await answer();
    await answer();
    expect(sent.map(({ kind }) => kind)).toEqual([
      'edit-entries',
      'edit-entries',
      'edit-entries',
      'delete-list',
    ]);
    const taken = sent.flatMap((change) =>
      change.kind === 'edit-entries' ? change.creatorIds : [],
    );
    expect(taken).toEqual(IDS);
    expect(sent[0]).toMatchObject({ changes: { removeListIds: ['list-a'] } });
    expect(container.textContent).not.toContain('of 2,500');
  });

  it('keeps the list when it is stopped on the way, and says who is still on it', async () => {
    const { container, sent, answer } = await screen(IDS);
    await act(async () => vi.advanceTimersByTime(600));
    await click(button('Stop'));
    await answer();
    expect(sent).toHaveLength(1);
    expect(container.textContent).toContain(
      '1,500 creators are still on the list, which stays: stopped by you.',
    );
  });

  it('keeps it, too, when a step could not be stored', async () => {
    const { container, sent, answer } = await screen(IDS);
    await answer({ ok: false, reason: 'quota' } as Ack);
    expect(sent).toHaveLength(1);
    expect(container.textContent).toContain('Not saved');
  });
});
