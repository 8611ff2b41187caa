// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScoringLine } from '@/components/dashboard/shortlist/ScoringLine';
import { button, click, render } from './render';

/* Scoring that takes over half a second is shown, and can be stopped and gone on with. */

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const scoring = (done: number, isHeld = false, hold = vi.fn()) => ({ done, of: 900, isHeld, hold });

describe('the line of the scoring', () => {
  it('says nothing of what is done at once', async () => {
    const { container, draw } = await render(<ScoringLine scoring={scoring(0)} />);
    await act(async () => vi.advanceTimersByTime(499));
    expect(container.textContent).toBe('');
    await draw(<ScoringLine scoring={scoring(900)} />);
    await act(async () => vi.advanceTimersByTime(5_000));
    expect(container.textContent).toBe('');
  });

  it('shows how far it is after half a second, and stops at a click', async () => {
    const hold = vi.fn();
    const { container, draw } = await render(<ScoringLine scoring={scoring(3, false, hold)} />);
    await act(async () => vi.advanceTimersByTime(500));
    expect(container.textContent).toContain('scored 3 of 900');
    expect(container.querySelector('[role=meter]')).not.toBeNull();
    await click(button('Stop'));
    expect(hold).toHaveBeenCalledWith(true);
    await draw(<ScoringLine scoring={scoring(40, true, hold)} />);
    expect(container.textContent).toContain('stopped at 40 of 900');
    await click(button('Go on'));
    expect(hold).toHaveBeenLastCalledWith(false);
  });
});
