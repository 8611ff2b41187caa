// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { Services } from '@/components/app/services';
import { DeleteAll } from '@/components/dashboard/DeleteAll';
import type { Asked } from '@/lib/capture/client';
import type { Ack } from '@/lib/capture/protocol';
import { button, click, render } from './render';

/** A writer that answers when the test says so. */
function slowWriter() {
  const asked: (Asked | undefined)[] = [];
  const calledOff: Asked[] = [];
  let answer: ((ack: Ack) => void) | undefined;
  let tell: ((done: number, of: number) => void) | undefined;
  const services: Partial<Services> = {
    send: (_, given) => {
      asked.push(given);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    callOff: (given) => void calledOff.push(given),
    watchProgress: (what, onProgress) => {
      expect(what).toBe('delete-all');
      tell = onProgress;
      return () => {
        tell = undefined;
      };
    },
  };
  return {
    services,
    asked,
    calledOff,
    tell: (done: number, of: number) => act(async () => tell?.(done, of)),
    answer: (ack: Ack) => act(async () => answer?.(ack)),
    isWatched: () => tell !== undefined,
  };
}

async function confirmed() {
  const writer = slowWriter();
  localStorage.setItem('kolens.welcomed', '1');
  const { container } = await render(<DeleteAll />, { services: writer.services });
  await click(button('Delete all data'));
  await click(button('Delete everything'));
  return { writer, container };
}

const meter = () => document.querySelector('[role=alertdialog] [role=meter]');

it('says how much is gone, and closes no sooner than all of it is', async () => {
  const { writer, container } = await confirmed();
  expect(meter()?.getAttribute('aria-valuenow')).toBe('0');
  await writer.tell(3_000, 12_000);
  expect(meter()?.getAttribute('aria-valuenow')).toBe('25');
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('3,000 of 12,000');
  expect(document.querySelectorAll('[role=alertdialog] button')).toHaveLength(1);
  await act(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(meter()).not.toBeNull();
  await writer.answer({ ok: true });
  expect(document.querySelector('[role=alertdialog]')).toBeNull();
  expect(container.textContent).toContain('All data was deleted');
  expect(localStorage.getItem('kolens.welcomed')).toBeNull();
  expect(writer.isWatched()).toBe(false);
});

it('is stopped on the way: nothing is gone then, and it is said', async () => {
  const { writer } = await confirmed();
  await writer.tell(3_000, 12_000);
  await click(button('Stop'));
  expect(writer.calledOff).toEqual(writer.asked);
  expect(meter()).not.toBeNull();
  await writer.answer({ ok: false, reason: 'called off' });
  expect(document.querySelector('[role=alertdialog] [role=alert]')?.textContent).toBe(
    'Not finished: you stopped it',
  );
  expect(localStorage.getItem('kolens.welcomed')).toBe('1');
});

it('says why it failed, and the second attempt is the same command', async () => {
  const { writer } = await confirmed();
  await writer.answer({ ok: false, reason: 'the disk is full', retry: true });
  expect(document.querySelector('[role=alertdialog] [role=alert]')?.textContent).toContain(
    'Not finished',
  );
  expect(localStorage.getItem('kolens.welcomed')).toBe('1');
  await click(button('Delete everything'));
  expect(writer.asked).toHaveLength(2);
  expect(writer.asked[0]).toEqual(writer.asked[1]);
  await writer.answer({ ok: true });
  expect(document.querySelector('[role=alertdialog]')).toBeNull();
});
