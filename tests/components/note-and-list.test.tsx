// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { inOrder } from '@/components/sidebar/in-view-order';
import { InViewList } from '@/components/sidebar/InViewPanel';
import { placeByLikes, ratesBeside } from '@/components/sidebar/note-place';
import { exactly, type DossierNote } from '@/lib/model';
import { ENTRY, report, signal } from './fixtures';
import { NOW, render } from './render';

const note = (id: string, likes: number, saves = Math.floor(likes / 2)): DossierNote => ({
  id,
  completeness: 'detail',
  likes: exactly(likes),
  saves: exactly(saves),
  comments: exactly(10),
});

describe('a note beside the creator’s others', () => {
  const others = [note('a', 100), note('b', 200), note('c', 300), note('d', 400)];

  it('has its place by likes, and none beside too few', () => {
    expect(placeByLikes(note('x', 250), others)).toEqual({ rank: 3, of: 5 });
    expect(placeByLikes(note('x', 999), others)).toEqual({ rank: 1, of: 5 });
    expect(placeByLikes(note('x', 250), others.slice(2))).toBeUndefined();
    const pinned = { ...note('p', 9_000), pinned: true as const };
    expect(placeByLikes(note('x', 999), [...others, pinned])).toEqual({ rank: 1, of: 5 });
  });

  it('has its rates beside the medians of the others', () => {
    const rates = ratesBeside(note('x', 100, 100), others, exactly(1_000));
    expect(rates.find(({ id }) => id === 'save-like-ratio')).toEqual({
      id: 'save-like-ratio',
      value: 1,
      median: 0.5,
      n: 4,
    });
    expect(rates.find(({ id }) => id === 'save-rate')?.median).toBeCloseTo(0.125);
    expect(ratesBeside(note('x', 100), others, undefined).map(({ id }) => id)).toEqual([
      'save-like-ratio',
      'comment-like-ratio',
    ]);
  });
});

describe('the creators in view', () => {
  const known = (id: string, score: number | null, followers: number, lastSeenAt: number) => ({
    creator: { id, nickname: id, followers: exactly(followers) },
    lastSeenAt,
    report: report(
      [signal('engagement-rate', { outcome: 'scored', value: followers / 1e6, n: 12 })],
      { score },
    ),
  });
  const all = [known('甲', null, 500, NOW), known('乙', 40, 100, NOW - 1), known('丙', 80, 900, 5)];
  const names = (list: readonly { creator: { id: string } }[]) => list.map((c) => c.creator.id);

  it('are ordered most first, unknown last', () => {
    expect(names(inOrder(all, 'page'))).toEqual(['甲', '乙', '丙']);
    expect(names(inOrder(all, 'score'))).toEqual(['丙', '乙', '甲']);
    expect(names(inOrder(all, 'engagement'))).toEqual(['丙', '甲', '乙']);
    expect(names(inOrder(all, 'followers'))).toEqual(['丙', '甲', '乙']);
    expect(names(inOrder(all, 'seen'))).toEqual(['甲', '乙', '丙']);
  });

  it('of whom nothing was opened are said to be so, instead of figures that are not there', async () => {
    const card = { creator: { id: '丁', nickname: '丁' }, lastSeenAt: NOW };
    const { container } = await render(<InViewList known={[all[2]!, card]} total={2} />);
    const [opened, unopened] = container.querySelectorAll('.in-view-list > li');
    expect(opened?.querySelector('.in-view-figures')).not.toBeNull();
    expect(opened?.textContent).not.toContain('Not opened yet');
    expect(unopened?.querySelector('.in-view-figures')).toBeNull();
    expect(unopened?.textContent).toContain('Not opened yet');
  });

  it('show score, engagement, status and tags, and sort as asked', async () => {
    const entry = { ...ENTRY, status: 'vetted' as const, tags: ['kitchen'] };
    const { container } = await render(
      <InViewList known={[all[0]!, { ...all[2]!, entry }]} total={7} />,
    );
    expect(container.textContent).toContain('2 of 7 creators');
    expect(container.textContent).toContain('80');
    expect(container.textContent).toContain('Vetted');
    expect(container.textContent).toContain('kitchen');
    const select = container.querySelector('select')!;
    await act(async () => {
      select.value = 'score';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(container.querySelector('.in-view-name')?.textContent).toBe('丙');
  });
});
