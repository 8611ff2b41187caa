// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareInSlices } from '@/components/data/use-overlaps';
import { OverlapView } from '@/components/dashboard/compare/OverlapView';
import type { DossierComment } from '@/lib/model';
import { openStore } from '@/lib/storage';
import { button, click, render } from './render';

const said = (creator: number): DossierComment[] =>
  Array.from({ length: 22 }, (_, i) => ({
    id: `${creator}-${i}`,
    text: i === 0 ? '这个颜色太适合我了' : `第${creator}篇第${i}条评论`,
    user: { id: i === 0 ? 'shared' : `${creator}-${i}` },
  }));
const comments = new Map([1, 2, 3, 4].map((n) => [`c${n}`, said(n)]));

describe('comparing commenters', () => {
  afterEach(() => vi.restoreAllMocks());
  /** Every look at the clock is a second later: each step is a slice of its own. */
  function slowClock() {
    let ms = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (ms += 1_000));
  }

  it('says how far it is, ever further, and ends with what it ends with in one go', async () => {
    const inOneGo = await compareInSlices(comments, () => {}, new AbortController().signal);
    slowClock();
    const shares: number[] = [];
    const found = await compareInSlices(
      comments,
      (share) => shares.push(share),
      new AbortController().signal,
    );
    expect(found).toEqual(inOneGo);
    expect(found?.length).toBeGreaterThan(0);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('that is stopped in the middle gives nothing', async () => {
    slowClock();
    const controller = new AbortController();
    let told = 0;
    const found = await compareInSlices(
      comments,
      () => {
        told++;
        controller.abort();
      },
      controller.signal,
    );
    expect(found).toBeUndefined();
    expect(told).toBe(1);
  });

  it('is stopped by its button, says so, and is begun again', async () => {
    const store = openStore(`overlap-${crypto.randomUUID()}`);
    const data = { rows: [], lists: [], scored: 0, scoring: {} as never, lookAt: () => {} };
    const { container } = await render(<OverlapView data={data} />, { services: { store } });
    expect(container.querySelector('[role=status]')?.textContent).toContain('Reading comments');
    await click(button('Cancel'));
    expect(container.querySelector('[role=status]')?.textContent).toContain('Stopped');
    await click(button('Compare'));
    const words = 'No shared commenters seen';
    for (let i = 0; i < 400 && !container.textContent?.includes(words); i++) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    }
    expect(container.textContent).toContain(words);
  });
});
