// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { CreatorLinks } from '@/components/sidebar/CreatorLinks';
import { hashOf } from '@/components/dashboard/routes';
import { click, button, render } from './render';
import { rowWith } from './rows';

it('the creator’s card leads to every part of each of their campaigns, and to their licences', async () => {
  const openDashboard = vi.fn();
  const { entry } = rowWith('a', 'Ann');
  const lists = [
    { id: 'l', name: 'Spring', createdAt: '' },
    { id: 'm', name: 'Not theirs', createdAt: '' },
  ];
  const { container } = await render(
    <CreatorLinks creatorId="a" entry={{ ...entry, listIds: ['l'] }} lists={lists} />,
    { services: { openDashboard } },
  );
  const parts = ['Plan and terms', 'Collaboration', 'Brief and outreach', 'Timeline'];
  const tabs = ['plan', 'advice', 'brief', 'timeline', 'notes', 'results'];
  for (const [i, part] of [...parts, 'Published notes', 'Results'].entries()) {
    await click(button(`${part} in “Spring”`));
    expect(openDashboard).toHaveBeenLastCalledWith(hashOf('campaigns', 'l', tabs[i]!, 'a'));
  }
  await click(button('Rights ↗'));
  expect(openDashboard).toHaveBeenLastCalledWith(hashOf('rights', 'of', 'a'));
  expect(container.textContent).not.toContain('Not theirs');
});
