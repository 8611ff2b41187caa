// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ProgressCard } from '@/components/dashboard/campaigns/timeline/ProgressCard';
import { ScheduleCard } from '@/components/dashboard/campaigns/timeline/ScheduleCard';
import { WindowsCard } from '@/components/dashboard/campaigns/timeline/WindowsCard';
import { scheduleOf, USUAL_PACE } from '@/lib/campaign';
import type { Part, Plan } from '@/lib/model';
import { click, render } from '../render';
import { rowWith } from '../rows';

const TODAY = '2026-11-21';
const said = { createdAt: '', updatedAt: '', fieldTimes: {} };
const plan: Plan = { listId: 'l', ...said, postsOn: '2026-11-30', endsOn: '2026-12-05' };

const member = (id: string, name: string, part: Partial<Part>) => ({
  row: rowWith(id, name),
  part: { listId: 'l', creatorId: id, ...said, ...part },
});

describe('how far everybody is', () => {
  const members = [
    member('a', 'Done', { status: 'published' }),
    member('b', 'Late', { status: 'agreed' }),
    member('c', 'Due', { status: 'briefed' }),
    member('d', 'Linked', { status: 'agreed' }),
    member('e', 'Own day', { status: 'agreed', ownPostsOn: '2027-01-30' }),
  ];
  const props = {
    ...{ plan, members, pace: USUAL_PACE, today: TODAY, editParts: () => {} },
    published: new Set(['d']),
  };
  const names = (container: HTMLElement) =>
    [...container.querySelectorAll('.row-name')].map(({ textContent }) => textContent);

  it('shows what is late first, and says by when the rest is due', async () => {
    const { container } = await render(<ProgressCard {...props} />);
    expect(names(container)).toEqual(['Late', 'Due', 'Own day', 'Done', 'Linked']);
    expect(container.textContent).toContain('1 is late');
    expect(container.textContent).toContain('2 of 5 published');
    expect(container.textContent).toContain('Briefing and scheduling: 2 days late');
    expect(container.textContent).toContain('Mood board and draft review by Sun, Nov 22');
    expect(container.textContent).toContain('That is after the campaign ends.');
  });

  it('sets the status with a tick, and the row stays where it is', async () => {
    const editParts = vi.fn();
    const { container, draw } = await render(<ProgressCard {...props} editParts={editParts} />);
    const box = container.querySelector<HTMLInputElement>(
      '[aria-label="Briefing and scheduling: Late"]',
    )!;
    await click(box);
    expect(editParts).toHaveBeenCalledWith(
      ['b'],
      { status: 'briefed' },
      'Changed: Progress of Late',
    );
    const ticked = members.map((one) =>
      one.row.id === 'b' ? { ...one, part: { ...one.part, status: 'paid' as const } } : one,
    );
    await draw(<ProgressCard {...props} members={ticked} />);
    expect(names(container)[0]).toBe('Late');
    expect(container.textContent).not.toContain('1 is late');
  });
});

describe('the days of each step', () => {
  const shared = { pace: USUAL_PACE, today: TODAY, editPlan: () => {} };
  it('are drawn back from publication, and a day outside the campaign is said at its field', async () => {
    const far = { ...plan, postsOn: '2027-02-10' };
    const schedule = scheduleOf(far.postsOn);
    const { container } = await render(<ScheduleCard {...shared} plan={far} steps={schedule} />);
    expect(container.querySelector('[aria-invalid="true"]')).not.toBeNull();
    expect(container.textContent).toContain('That is after the campaign ends.');
    expect(container.querySelectorAll('.schedule-bar')).toHaveLength(5);
    expect(container.textContent).toContain('Meets Spring Festival');
    expect(container.textContent).toContain('81 days to publication');
  });

  it('asks for a day where there is none', async () => {
    const { container } = await render(<ScheduleCard {...shared} plan={undefined} steps={[]} />);
    expect(container.textContent).toContain('Choose the day on which notes are to appear');
    expect(container.textContent).toContain('Final preview and approval2–7 days');
    expect(container.querySelectorAll('.schedule-bar')).toHaveLength(0);
  });
});

it('evenings name weekends and sales', async () => {
  const { container } = await render(<WindowsCard around="2026-12-12" today={TODAY} />);
  const rows = [...container.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(7);
  expect(rows[3]).toContain('weekend');
  expect(rows[3]).toContain('Double 12');
  expect(rows[3]).toContain('20:00–22:00');
});
