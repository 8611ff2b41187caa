// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, it } from 'vitest';
import { useCohortOf } from '@/components/data/use-cohort';
import { useRows, type Rows } from '@/components/data/use-rows';
import { exactly } from '@/lib/model';
import type { Cohort } from '@/lib/scoring';
import { createWriter, openStore } from '@/lib/storage';
import { NOW, render } from './render';

const DAY = 86_400_000;

function idAt(ms: number, serial: number): string {
  const clock = Math.floor(ms / 1000).toString(16);
  return clock.padStart(8, '0') + serial.toString(16).padStart(16, '0');
}

/** Ten shortlisted creators with fourteen opened notes each, every one liked more than the last. */
async function tenCreators() {
  const store = openStore(`cohort-${crypto.randomUUID()}`);
  let serial = 0;
  const writer = createWriter({ store, now: () => NOW, newId: () => `id-${serial++}` });
  const ids: string[] = [];
  for (let i = 0; i < 10; i++) {
    const id = idAt(Date.UTC(2020, 1, 1), 1000 + i);
    ids.push(id);
    await writer.observe(`batch-observe-${i}`, {
      schema: 1,
      platform: 'xiaohongshu',
      url: `https://www.xiaohongshu.com/user/profile/${id}`,
      page: 'profile',
      observedAt: new Date(NOW - 60_000).toISOString(),
      creators: [{ id, nickname: `人${i}`, followers: exactly(10_000) }],
      notes: Array.from({ length: 14 }, (_, n) => ({
        id: idAt(NOW - (10 + n * 4) * DAY, i * 100 + n),
        creatorId: id,
        completeness: 'detail' as const,
        likes: exactly(100 * (i + 1) + n),
        saves: exactly(40 * (i + 1)),
        comments: exactly(5),
      })),
      comments: [],
      health: [],
    });
    await writer.change(`command-add-${i}`, { kind: 'shortlist', creatorId: id });
  }
  return { store, ids };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !isSo(); i++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  expect(isSo()).toBe(true);
}

it('the chosen cohort grades table and sidebar alike', async () => {
  const { store, ids } = await tenCreators();
  let rows: Rows | undefined;
  let cohort: Cohort | undefined;
  function Probe() {
    rows = useRows();
    cohort = useCohortOf(ids[9]!);
    return null;
  }
  const scoreOf = (id: string) =>
    rows?.rows
      .find((row) => row.id === id)
      ?.report?.signals.find((signal) => signal.id === 'engagement-rate')?.score;
  await render(<Probe />, { settings: { benchmark: 'cohort' }, services: { store } });
  // The best of ten stands above all nine others, the last below all of them.
  await until(() => scoreOf(ids[9]!) === 100 && scoreOf(ids[0]!) === 0);
  await until(() => cohort !== undefined);
  expect(cohort!['engagement-rate']).toHaveLength(9);
  expect(cohort).toEqual(rows!.rows.find((row) => row.id === ids[9])!.cohort);
});
