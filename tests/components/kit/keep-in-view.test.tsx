// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CampaignTabs } from '@/components/dashboard/campaigns/plan/CampaignTabs';
import { scrolledTo } from '@/components/kit/keep-in-view';
import { render } from '../render';

describe('a strip that is wider than its room', () => {
  const strip = { from: 100, width: 300 };
  it.each([
    ['one that stands in it', { from: 200, width: 80 }, 100],
    ['one beyond its end', { from: 420, width: 80 }, 228],
    ['one half beyond its end', { from: 350, width: 80 }, 158],
    ['one before its start', { from: 60, width: 80 }, 32],
    ['the first', { from: 0, width: 80 }, 0],
    ['one wider than the strip', { from: 500, width: 400 }, 472],
  ])('is scrolled so that all of it is seen: %s', (_, item, left) => {
    expect(scrolledTo(strip, item)).toBe(left);
  });
});

describe('the tabs of a campaign', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are scrolled to the chosen one, to the next one chosen, and to the one with the focus', async () => {
    // Six tabs of 100 px in a room of 300: what no layout of a test would say.
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const strip = document.querySelector('nav')!;
      const at = [...document.querySelectorAll('nav a')].indexOf(this);
      return new DOMRect(at < 0 ? 0 : at * 100 - strip.scrollLeft, 0, at < 0 ? 300 : 100, 40);
    });
    const { container, draw } = await render(<CampaignTabs listId="l" current="results" />);
    const strip = container.querySelector('nav')!;
    expect(strip.scrollLeft).toBe(328);
    await draw(<CampaignTabs listId="l" current="plan" />);
    expect(strip.scrollLeft).toBe(0);
    await act(async () => container.querySelectorAll('a')[3]!.focus());
    expect(strip.scrollLeft).toBe(128);
  });
});
