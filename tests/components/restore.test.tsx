// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { useRestore } from '@/components/dashboard/settings/backup/use-restore';
import type { Asked } from '@/lib/capture/client';
import type { Ack, Change } from '@/lib/capture/protocol';
import { button, click, render } from './render';

function Restore() {
  const { state, start, stop } = useRestore();
  return (
    <>
      <output>{state.is === 'failed' ? state.reason : state.is}</output>
      <button onClick={() => void start(new Uint8Array(9), 'merge')}>start</button>
      <button onClick={stop}>stop</button>
    </>
  );
}

async function begun() {
  const sent: { change: Change; asked: Asked | undefined; answer: (ack: Ack) => void }[] = [];
  const calledOff: Asked[] = [];
  const { container } = await render(<Restore />, {
    services: {
      send: (change, asked) =>
        new Promise((resolve) => void sent.push({ change, asked, answer: resolve })),
      callOff: (asked) => void calledOff.push(asked),
    },
  });
  await click(button('start'));
  const answer = (ack: Ack) => act(async () => sent.at(-1)!.answer(ack));
  const kinds = () => sent.map(({ change }) => change.kind);
  const said = () => container.querySelector('output')!.textContent;
  return { sent, calledOff, answer, kinds, said };
}

it('a restore is stopped while the file is handed over, and its pieces are dropped', async () => {
  const { calledOff, answer, kinds, said } = await begun();
  await click(button('stop'));
  expect(calledOff).toEqual([]);
  await answer({ ok: false, reason: 'the extension does not answer' });
  expect(kinds()).toEqual(['restore-piece', 'restore-abandon']);
  expect(said()).not.toBe('done');
});

it('a restore is called off while it is put in place, under the id that it goes by', async () => {
  const { sent, calledOff, answer, kinds, said } = await begun();
  await answer({ ok: true });
  expect(kinds()).toEqual(['restore-piece', 'restore']);
  await click(button('stop'));
  expect(calledOff).toEqual([sent[1]!.asked]);
  await answer({ ok: false, reason: 'called off' });
  expect(said()).toBe('you stopped it');
  expect(kinds().at(-1)).toBe('restore-abandon');
});

it('one that was in place before it could be stopped is in place', async () => {
  const { answer, said } = await begun();
  await answer({ ok: true });
  await click(button('stop'));
  await answer({ ok: true });
  expect(said()).toBe('done');
});
