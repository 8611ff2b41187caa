// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShortlistButton } from '@/components/entry/ShortlistButton';
import type { Ack, Change } from '@/lib/capture/protocol';
import { CREATOR, ENTRY } from './fixtures';
import { button, click, render } from './render';

afterEach(() => vi.useRealTimers());

function sender(...acks: Ack[]) {
  const sent: Change[] = [];
  const send = async (change: Change) => {
    sent.push(change);
    return acks.shift() ?? ({ ok: true } as const);
  };
  return { sent, send };
}

describe('the shortlist button', () => {
  it('saves at one click, becomes pressed, and offers to undo', async () => {
    const { sent, send } = sender();
    const { draw } = await render(<ShortlistButton creatorId={CREATOR} entry={undefined} />, {
      services: { send },
    });
    expect(button('Shortlist').getAttribute('aria-pressed')).toBe('false');
    await click(button('Shortlist'));
    await draw(<ShortlistButton creatorId={CREATOR} entry={ENTRY} />);
    expect(button('Shortlisted').getAttribute('aria-pressed')).toBe('true');
    await click(button('Undo'));
    expect(sent).toEqual([
      { kind: 'shortlist', creatorId: CREATOR },
      { kind: 'unshortlist', creatorId: CREATOR },
    ]);
  });

  it('puts a removed entry back just as it was', async () => {
    const { sent, send } = sender();
    const entry = { ...ENTRY, note: 'kept', tags: ['a'] };
    await render(<ShortlistButton creatorId={CREATOR} entry={entry} />, { services: { send } });
    await click(button('Shortlisted'));
    await click(button('Undo'));
    expect(sent.at(-1)).toEqual({ kind: 'restore-entry', entry });
  });

  it('says on the button that saving failed, and keeps the click', async () => {
    vi.useFakeTimers();
    const { sent, send } = sender({ ok: false, reason: 'the disk is full', retry: true });
    await render(<ShortlistButton creatorId={CREATOR} entry={undefined} />, { services: { send } });
    await click(button('Shortlist'));
    expect(button('Not saved – try again')).toBeTruthy();
    expect(document.body.textContent).toContain('the disk is full');
    await act(async () => vi.advanceTimersByTimeAsync(10_000));
    expect(sent).toEqual([
      { kind: 'shortlist', creatorId: CREATOR },
      { kind: 'shortlist', creatorId: CREATOR },
    ]);
  });

  it('promises no second try where there will be none', async () => {
    const refused = (retry?: true): Ack => ({ ok: false, reason: 'it is refused', retry });
    for (const [ack, said] of [
      [refused(true), 'Not saved yet: it is refused. It will be tried again by itself.'],
      [refused(), 'Not saved: it is refused'],
    ] as const) {
      const { send } = sender(ack);
      await render(<ShortlistButton creatorId={CREATOR} entry={undefined} />, {
        services: { send },
      });
      await click(button('Shortlist'));
      expect(document.querySelector('.problem')?.textContent).toBe(said);
    }
  });

  it('ignores clicks made by scripts', async () => {
    const { sent, send } = sender();
    await render(<ShortlistButton creatorId={CREATOR} entry={undefined} />, {
      services: { send, isTrusted: () => false },
    });
    await click(button('Shortlist'));
    expect(sent).toEqual([]);
  });
});
