// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useLiveQuery } from 'dexie-react-hooks';
import { act } from 'react';
import { expect, it } from 'vitest';
import { holdingStill } from '@/components/data/hold';
import { useRows, type Rows } from '@/components/data/use-rows';
import { createWriter, listEntries, openStore } from '@/lib/storage';
import { NOW, render } from './render';

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !isSo(); i++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  expect(isSo()).toBe(true);
}

const idOf = (n: number) => n.toString(16).padStart(24, '0');

it('the table stands still while thousands are written, and has them all afterwards', async () => {
  const store = openStore(`hold-${crypto.randomUUID()}`);
  let serial = 0;
  const writer = createWriter({ store, now: () => NOW, newId: () => `id-${serial++}` });
  const add = (n: number) =>
    writer.change(`command-add-${n}`, { kind: 'shortlist', creatorId: idOf(n) });
  await add(1);
  let rows: Rows | undefined;
  let followed = 0;
  function Probe() {
    rows = useRows();
    followed = useLiveQuery(async () => (await listEntries(store)).length) ?? 0;
    return null;
  }
  await render(<Probe />, { services: { store } });
  await until(() => rows?.rows.length === 1);
  let release = () => {};
  const held = holdingStill(() => new Promise<void>((resolve) => (release = resolve)));
  // Whoever follows has seen each of them before the next: the table would have seen the first ones.
  for (let n = 2; n <= 6; n++) {
    await add(n);
    await until(() => followed === n);
  }
  expect(rows?.rows).toHaveLength(1);
  release();
  await act(() => held);
  await until(() => rows?.rows.length === 6);
});
