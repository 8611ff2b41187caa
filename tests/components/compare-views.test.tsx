// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, it } from 'vitest';
import { CohortView } from '@/components/dashboard/compare/CohortView';
import { CreatorPicker } from '@/components/dashboard/compare/CreatorPicker';
import { OverlapView } from '@/components/dashboard/compare/OverlapView';
import { spreadOf } from '@/components/dashboard/compare/spread';
import type { Row } from '@/components/dashboard/rows';
import { exactly } from '@/lib/model';
import { createWriter, openStore } from '@/lib/storage';
import { button, NOW, render } from './render';

const idOf = (n: number) => `5c0000000000000000${n.toString(16).padStart(6, '0')}`;

function rowOf(n: number, value?: number): Row {
  const at = new Date(NOW).toISOString();
  return {
    id: idOf(n),
    entry: {
      creatorId: idOf(n),
      listIds: n % 2 ? ['odd'] : [],
      status: 'candidate',
      tags: [],
      addedAt: at,
      updatedAt: at,
      ...(n % 2 && { quoteCny: 1000 }),
    },
    creator: { id: idOf(n), nickname: `人${n}`, followers: exactly(n * 40_000) },
    listNames: [],
    lastSeenAt: NOW,
    report:
      value === undefined
        ? undefined
        : ({
            signals: [{ id: 'engagement-rate', outcome: 'scored', value, n: 12, evidence: [] }],
          } as never),
  };
}

const rows = [rowOf(0), rowOf(1, 0.01), rowOf(2, 0.02), rowOf(3, 0.03), rowOf(4, 0.04)];
const lists = [{ id: 'odd', name: 'Odd ones', createdAt: new Date(NOW).toISOString() }];

const SCORING = { done: 0, of: 0, isHeld: false, hold: () => {} };

it('a spread is the middle half of those who have the figure', () => {
  expect(spreadOf(rows, 'engagement-rate')).toMatchObject({
    missing: 1,
    median: 0.025,
    low: 0.0175,
    high: 0.0325,
  });
  expect(spreadOf(rows.slice(0, 4), 'engagement-rate')).toBeUndefined();
});

it('the whole shortlist is shown by size, by money and by figure', async () => {
  const { container } = await render(
    <CohortView data={{ rows, lists, scored: 4, scoring: SCORING, lookAt: () => {} }} />,
  );
  expect(container.textContent).toContain('2.5%');
  expect(container.textContent).toContain('1 creator has no such figure yet');
  expect(container.querySelector('.mix-table')?.textContent).toContain('KOC');
  const choice = container.querySelector('select')!;
  await act(async () => {
    choice.value = 'odd';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(container.textContent).toContain('fewer than 4 creators');
});

it('of a long shortlist a dozen are offered, and searching finds the rest', async () => {
  const many = Array.from({ length: 500 }, (_, n) => rowOf(n));
  const picked: string[] = [];
  const { container } = await render(
    <CreatorPicker
      all={many}
      picked={[many[0]!]}
      onPick={(id) => picked.push(id)}
      onDrop={() => {}}
    />,
  );
  expect(container.querySelectorAll('input[type=checkbox]')).toHaveLength(12);
  expect(container.textContent).toContain('487 more');
});

it('shared commenters are shown pair by pair with what they wrote', async () => {
  const store = openStore(`overlap-${crypto.randomUUID()}`);
  let serial = 0;
  const writer = createWriter({ store, now: () => NOW, newId: () => `id-${serial++}` });
  for (const n of [1, 2]) {
    await writer.observe(`batch-observe-${n}`, {
      schema: 1,
      platform: 'xiaohongshu',
      url: 'https://www.xiaohongshu.com/explore',
      page: 'note',
      observedAt: new Date(NOW).toISOString(),
      creators: [rows[n]!.creator],
      notes: [{ id: idOf(100 + n), creatorId: idOf(n), completeness: 'detail' }],
      comments: Array.from({ length: 22 }, (_, i) => ({
        id: idOf(1000 * n + i),
        noteId: idOf(100 + n),
        text: i === 0 ? '这个颜色太适合我了' : `第${n}篇第${i}条评论`,
        user: { id: idOf(i === 0 ? 9 : 10_000 * n + i) },
      })),
      health: [],
    });
  }
  const { container } = await render(
    <OverlapView
      data={{ rows: rows.slice(1, 3), lists: [], scored: 0, scoring: SCORING, lookAt: () => {} }}
    />,
    {
      services: { store },
    },
  );
  for (let i = 0; i < 200 && !container.querySelector('tbody tr'); i++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  expect(container.querySelectorAll('tbody tr')).toHaveLength(1);
  await act(async () => button('Show evidence').click());
  expect(container.textContent).toContain('Person 1');
  expect(container.textContent).toContain('这个颜色太适合我了');
  expect(container.textContent).not.toContain(idOf(9));
});
