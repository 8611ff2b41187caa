// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { BulkBar } from '@/components/dashboard/bulk/BulkBar';
import { piecesOf } from '@/components/dashboard/bulk/rounds';
import { UndoLine } from '@/components/dashboard/bulk/UndoLine';
import { useUndo } from '@/components/dashboard/bulk/use-undo';
import { WorkLine } from '@/components/dashboard/bulk/WorkLine';
import type { Ack, Change } from '@/lib/capture/protocol';
import { button, click, render } from './render';
import { rowWith } from './rows';

describe('pieces', () => {
  it('hold so many, and of long ones fewer, all of them in their order', () => {
    const items = Array.from({ length: 2_500 }, (_, n) => `creator ${n}`);
    expect(piecesOf(items).map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    expect(piecesOf(items).flat()).toEqual(items);
    const notes = ['a', '长'.repeat(60), '短', 'b', 'c'];
    expect(piecesOf(notes, 3, 20)).toEqual([['a'], ['长'.repeat(60)], ['短', 'b', 'c']]);
    expect(piecesOf([])).toEqual([]);
  });
});

const ROWS = Array.from({ length: 2_500 }, (_, n) => {
  const id = n.toString(16).padStart(24, '0');
  return rowWith(id, `creator ${n}`, { entry: { note: `note ${n}` } });
});
const IDS = ROWS.map(({ id }) => id);

function Screen({ onClear }: { onClear: () => void }) {
  const undo = useUndo();
  return (
    <>
      <BulkBar rows={ROWS} lists={[]} columns={[]} onDone={undo.done} onClear={onClear} />
      <WorkLine />
      <UndoLine state={undo} />
    </>
  );
}

async function screen() {
  const sent: Change[] = [];
  const answers: ((ack: Ack) => void)[] = [];
  const onClear = vi.fn();
  const services: Partial<Services> = {
    send: (change) => {
      sent.push(change);
      return new Promise((resolve) => void answers.push(resolve));
    },
  };
  const { container } = await render(<Screen onClear={onClear} />, { services });
  const answer = (ack: Ack = { ok: true }) => act(async () => answers.shift()!(ack));
  return { container, sent, answer, onClear };
}

const idsIn = (change: Change | undefined) =>
  change?.kind === 'unshortlist-many' ? change.creatorIds : [];

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('what is done to thousands of creators', () => {
  it('goes in messages one after the other, and says how far it is once it takes a while', async () => {
    const { container, sent, answer, onClear } = await screen();
    await click(button('Remove from shortlist'));
    await answer();
    expect(container.querySelector('[role=meter]')).toBeNull();
    await act(async () => vi.advanceTimersByTime(600));
    expect(container.querySelector('[role=meter]')?.getAttribute('aria-valuenow')).toBe('40');
    expect(container.textContent).toContain('1,000 of 2,500');
    await answer();
    expect(onClear).not.toHaveBeenCalled();
    await answer();
    expect(sent.flatMap(idsIn)).toEqual(IDS);
    expect(sent).toHaveLength(3);
    expect(container.querySelector('[role=meter]')).toBeNull();
    expect(onClear).toHaveBeenCalledOnce();
    expect(container.textContent).toContain('2,500 creators removed from the shortlist.');
  });

  it('can be stopped: what is done is said, and taken back by itself', async () => {
    const { container, sent, answer, onClear } = await screen();
    await click(button('Remove from shortlist'));
    await act(async () => vi.advanceTimersByTime(600));
    await answer();
    await click(button('Stop'));
    await answer();
    expect(sent).toHaveLength(2);
    expect(onClear).not.toHaveBeenCalled();
    expect(container.textContent).toContain('2,000 creators removed from the shortlist.');
    expect(container.textContent).toContain('500 creators are as they were: stopped by you.');
    await click(button('Undo'));
    await answer();
    await answer();
    const back = sent.slice(2).flatMap((c) => (c.kind === 'restore-entries' ? c.entries : []));
    expect(back).toEqual(ROWS.slice(0, 2_000).map(({ entry }) => entry));
    expect(container.textContent).toContain('Taken back');
  });

  it('says what could not be stored, and goes on taking back where it was stopped', async () => {
    const { container, sent, answer } = await screen();
    await click(button('Remove from shortlist'));
    await answer();
    await answer();
    await answer({ ok: false, reason: 'the disk is full' });
    expect(container.textContent).toContain('500 creators are as they were: the disk is full.');
    await click(button('Undo'));
    await answer({ ok: true });
    await answer({ ok: false, reason: 'the disk is full' });
    await click(button('Only partly taken back. Go on'));
    await answer();
    await answer();
    expect(sent).toHaveLength(7);
    expect(container.textContent).toContain('Taken back');
  });

  it('cannot be begun twice at once', async () => {
    const { container, answer } = await screen();
    const bar = container.querySelector('.bulk')!;
    expect(bar.hasAttribute('inert')).toBe(false);
    await click(button('Remove from shortlist'));
    expect(bar.hasAttribute('inert')).toBe(true);
    await click(button('Remove from shortlist'));
    for (let n = 0; n < 3; n++) await answer();
    expect(bar.hasAttribute('inert')).toBe(false);
  });
});
