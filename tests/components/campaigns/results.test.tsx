// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { act } from 'react';
import { resultsOf } from '@/components/dashboard/campaigns/results/campaign-results';
import { LogCard } from '@/components/dashboard/campaigns/results/LogCard';
import { ResultsSheet } from '@/components/dashboard/campaigns/results/ResultsSheet';
import { exactly, type Measure, type Part } from '@/lib/model';
import type { FollowedNote } from '@/lib/storage';
import { button, click, render } from '../render';

const said = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '', fieldTimes: {} };
const note = (creatorId: string, n: number, figures: object): FollowedNote => ({
  link: {
    ...{ listId: 'l', noteId: `n${n}`, creatorId, ...said, title: `Note ${n}` },
    lastReading: { at: '2026-11-19T00:00:00.000Z', ...figures },
  },
  readings: [],
  comments: [],
});
const part = (creatorId: string, fee?: Part['fee']): Part => ({
  ...{ listId: 'l', creatorId, ...said },
  ...(fee && { fee }),
});
const measure = (id: string, rest: Partial<Measure>): Measure => ({
  ...{ id, listId: 'l', ...said, on: '2026-11-20', source: 'account' },
  ...rest,
});
const full = (likes: number, saves: number) => ({
  ...{ likes: exactly(likes), saves: exactly(saves), comments: exactly(0) },
});

describe('what a campaign came to', () => {
  const parts = [part('a', { amount: 1_000, currency: 'CNY' }), part('b')];
  const notes = [note('a', 1, full(400, 100)), note('b', 2, full(900, 100))];
  const measures = [
    measure('m1', { area: 'feed', metric: 'spend', value: 500, currency: 'CNY' }),
    measure('m2', { area: 'feed', metric: 'clicks', value: 300 }),
    measure('m3', { area: 'community', metric: 'sales', value: 3_000, currency: 'CNY' }),
  ];
  const results = resultsOf({ notes, parts, members: [], measures }, 'CNY', null);

  it('costs fees over what the notes of those who have one got, and the log over everything', () => {
    expect(results.interactions).toEqual({ low: 1_500, high: 1_500, n: 2 });
    expect(results.cost.interactions).toMatchObject({ value: 2, n: 1 });
    expect(results.cost.saves).toMatchObject({ value: 10, n: 1 });
    expect(results).toMatchObject({
      fees: 1_000,
      withoutFee: 1,
      spend: 1_500,
      perClick: 5,
      returned: 2,
    });
    expect(results.perThousand).toBeUndefined();
    expect(results.perOrder).toBeUndefined();
  });

  it('stands on one sheet, without what was not seen', async () => {
    const sheet = (
      <ResultsSheet
        list={{ id: 'l', name: 'Spring', createdAt: '' }}
        plan={{ listId: 'l', ...said, learntMessages: 'Dishwasher' }}
        currency="CNY"
        {...{ notes, measures, results }}
      />
    );
    const { container } = await render(sheet);
    const text = container.textContent;
    expect(text).toContain('Spring');
    expect(text).toContain('1,500');
    expect(text).toContain('Cost per engagement¥21 note');
    expect(text).toContain('1 creator with linked notes has no fee');
    expect(text).toContain('Messages: Dishwasher');
    expect(text).not.toContain('Per order');
    expect(text).not.toContain('Approaches');
  });
});

it('of more notes than a page holds the best stand in the summary, and all of them after it', async () => {
  const many = Array.from({ length: 30 }, (_, i) => note('a', i, full(i, 1)));
  const results = resultsOf({ notes: many, parts: [], members: [], measures: [] }, 'CNY', null);
  const { container } = await render(
    <ResultsSheet
      list={{ id: 'l', name: 'Spring', createdAt: '' }}
      plan={undefined}
      currency="CNY"
      {...{ notes: many, measures: [], results }}
    />,
  );
  const [best, all] = [...container.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody th')].map((cell) => cell.textContent?.trim()),
  );
  expect(best?.slice(0, 2)).toEqual(['Note 29', 'Note 28']);
  expect(best).toHaveLength(8);
  expect(all).toHaveLength(30);
  expect(container.querySelector('.sheet-after table')).not.toBeNull();
  expect(container.textContent).toContain('All 30 stand in the table after this page.');
});

describe('the log', () => {
  const props = {
    ...{ listId: 'l', currency: 'CNY', creators: [], today: '2026-11-21' },
    measures: [measure('m1', { area: 'search', metric: 'search-rank', value: 3, term: '手冲壶' })],
  };
  const type = (container: HTMLElement, label: string, text: string) => {
    const id = [...container.querySelectorAll('label')].find(
      (each) => each.textContent === label,
    )!.htmlFor;
    const field = container.ownerDocument.getElementById(id) as HTMLInputElement;
    const setter = Object.getOwnPropertyDescriptor(
      Object.getPrototypeOf(field) as object,
      'value',
    )!.set!;
    return act(async () => {
      setter.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  it('says at the field what cannot be kept, and sends nothing until it is right', async () => {
    const send = vi.fn(async () => ({ ok: true as const }));
    const { container } = await render(<LogCard {...props} />, { services: { send } });
    await type(container, 'Value', '-5');
    expect(container.textContent).toContain('A figure is 0 or more.');
    await type(container, 'Value', '12000');
    await click(button('Add to the log'));
    expect(container.textContent).toContain('This is missing.');
    expect(send).not.toHaveBeenCalled();
    await type(container, 'Source', 'Pugongying');
    await click(button('Add to the log'));
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'edit-measure',
        changes: expect.objectContaining({
          ...{ area: 'creator', metric: 'impressions', value: 12_000 },
          ...{ on: '2026-11-21', source: 'Pugongying', since: null },
        }),
      }),
      expect.anything(),
    );
  });

  it('puts an entry back that was removed', async () => {
    const send = vi.fn(async () => ({ ok: true as const }));
    const { container } = await render(<LogCard {...props} />, { services: { send } });
    expect(container.textContent).toContain('place 3');
    await click(button('Remove: Place in search'));
    await click(button('Undo'));
    expect(send).toHaveBeenLastCalledWith(
      expect.objectContaining({
        ...{ kind: 'edit-measure', id: 'm1', changes: {}, was: props.measures[0] },
      }),
      expect.anything(),
    );
  });
});
