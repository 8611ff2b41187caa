// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { useLiveQuery } from 'dexie-react-hooks';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { EditsLine } from '@/components/dashboard/campaigns/plan/EditsLine';
import { PlanForm } from '@/components/dashboard/campaigns/plan/PlanForm';
import { SetUp } from '@/components/dashboard/campaigns/plan/SetUp';
import { useCampaignEdits } from '@/components/dashboard/campaigns/plan/use-campaign-edits';
import type { Change } from '@/lib/model';
import { campaignOf, listEntries, type Store } from '@/lib/storage';
import { bench, creator, LIN } from '../../storage/build';
import { button, click, render } from '../render';

/** The parts of the page that change things, on a real database. */
function Page({ store }: { store: Store }) {
  const campaign = useLiveQuery(() => campaignOf(store, 'spring'), [store]);
  return campaign ? <Loaded campaign={campaign} /> : null;
}

function Loaded({ campaign }: { campaign: Awaited<ReturnType<typeof campaignOf>> }) {
  const edits = useCampaignEdits('spring', campaign);
  return (
    <>
      <PlanForm plan={campaign.plan} editPlan={edits.editPlan} />
      <button type="button" onClick={() => edits.removePart(LIN, true, 'Removed: 林小满')}>
        Remove Lin
      </button>
      <EditsLine edits={edits} />
    </>
  );
}

async function page() {
  const { store, writer, see } = bench();
  let n = 0;
  const change = (one: Change) => writer.change(`command-${++n}`, one);
  await see({ creators: [creator()] });
  await change({ kind: 'create-list', id: 'spring', name: 'Spring' });
  await change({ kind: 'shortlist', creatorId: LIN, listId: 'spring' });
  const fee = { amount: 300, currency: 'EUR' };
  await change({
    ...{ kind: 'edit-part', listId: 'spring', creatorId: LIN },
    changes: { role: 'koc', fee },
  });
  await change({ kind: 'edit-plan', listId: 'spring', changes: { objective: 'launch' } });
  const send = async (one: Change) => {
    await change(one);
    return { ok: true as const };
  };
  const { container } = await render(<Page store={store} />, {
    services: { store, send: send as never },
  });
  await settled(() => expect(container.querySelector('select')).not.toBeNull());
  return { store, container, fee };
}

/** The database answers when it does: meanwhile React draws by itself. */
async function settled(check: () => unknown): Promise<void> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    await vi.waitFor(check);
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  }
}

it('the last change of the plan’s form can be taken back', async () => {
  const { store, container } = await page();
  const select = container.querySelector('select')!;
  await act(async () => {
    select.value = 'direct-sales';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled(() => expect(container.textContent).toContain('Changed: Objective'));
  await click(button('Undo'));
  await settled(async () => {
    expect((await campaignOf(store, 'spring')).plan?.objective).toBe('launch');
    expect(container.textContent).toContain('Taken back: Changed: Objective');
  });
});

it('a creator who was taken off comes back with their terms', async () => {
  const { store, container, fee } = await page();
  await click(button('Remove Lin'));
  await settled(() => expect(container.textContent).toContain('Removed: 林小满'));
  expect((await campaignOf(store, 'spring')).parts).toEqual([]);
  await click(button('Undo'));
  await settled(async () => {
    expect((await campaignOf(store, 'spring')).parts).toMatchObject([{ role: 'koc', fee }]);
  });
  expect((await listEntries(store))[0]?.listIds).toEqual(['spring']);
});

it('an empty campaign says what comes next, and a complete one nothing', async () => {
  const bare = { listId: 'spring', plan: undefined, members: [], shortlisted: 0 };
  const { container, draw } = await render(<SetUp {...bare} />);
  expect(container.querySelector('[aria-current="step"]')?.textContent).toContain('What it is for');
  const said = { listId: 'spring', createdAt: '', updatedAt: '', fieldTimes: {} };
  const aimed = { ...said, objective: 'launch' as const };
  await draw(<SetUp {...bare} plan={aimed} />);
  expect(container.textContent).toContain('Your shortlist is empty');
  const part = { ...said, creatorId: LIN, collaboration: 'paid' as const };
  const members = [{ row: { id: LIN } as never, part }];
  await draw(<SetUp {...bare} plan={aimed} members={members} shortlisted={1} />);
  expect(container.textContent).toContain('Next: write two or three key messages');
  const whole = { ...aimed, keyMessages: ['one'], postsOn: '2026-12-01' };
  await draw(<SetUp {...bare} plan={whole} members={members} shortlisted={1} />);
  expect(container.querySelector('.set-up')).toBeNull();
});
