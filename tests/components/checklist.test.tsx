// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChecklistRegion } from '@/components/checklist/ChecklistRegion';
import { markOf } from '@/components/checklist/marks';
import { CHECK_ITEMS, checkCounts, exactly, type Change, type Dossier } from '@/lib/model';
import { openStore, type Store } from '@/lib/storage';
import { ENTRY, report, signal } from './fixtures';
import { click, NOW, render } from './render';

const CREATOR = ENTRY.creatorId;
const noteId = 'b'.repeat(24);
const dossier: Dossier = {
  id: CREATOR,
  creator: { id: CREATOR, followers: exactly(20_000) },
  notes: [
    { id: noteId, title: '阳台', type: 'image', likes: exactly(900), completeness: 'detail' },
  ],
};
const measured = signal('engagement-rate', {
  outcome: 'scored',
  value: 0.05,
  low: 0.04,
  high: 0.06,
  n: 14,
  evidence: [noteId],
});

let store: Store;
let made = 0;
async function draw(words: object = {}) {
  store = openStore(`checklist-${++made}`);
  await store.open();
  const at = new Date(NOW).toISOString();
  const stamps = { createdAt: at, updatedAt: at, fieldTimes: {} };
  if (Object.keys(words).length > 0) {
    await store.checklists.put({ creatorId: CREATOR, ...words, ...stamps });
  }
  const sent: Change[] = [];
  const drawn = await render(
    <ChecklistRegion
      creatorId={CREATOR}
      report={report([measured])}
      dossier={dossier}
      entry={{ ...ENTRY, visualFit: 4 }}
    />,
    {
      services: {
        store,
        send: async (change) => {
          sent.push(change);
          return { ok: true };
        },
      },
    },
  );
  const row = (name: string) =>
    [...drawn.container.querySelectorAll<HTMLElement>('.check-row')].find(
      (each) => each.querySelector('h3')?.textContent === name,
    )!;
  return { ...drawn, sent, row };
}
afterEach(() => store.close());

describe('the vetting checklist', () => {
  it('has every yardstick, prefilled with what is known, and ticks nothing by itself', async () => {
    const { container, row } = await draw();
    expect(container.querySelectorAll('.check-row')).toHaveLength(CHECK_ITEMS.length);
    expect(container.querySelectorAll('[aria-pressed=true]')).toHaveLength(0);
    expect(container.textContent).toContain(`0 of ${CHECK_ITEMS.length} looked at`);
    expect(row('Engagement rate').textContent).toMatch(
      /5(\.0)?%.*14 notes.*within the guide’s mark/u,
    );
    expect(row('Visual style').textContent).toContain('4');
  });

  it('opens the very notes behind an item', async () => {
    const { row } = await draw();
    const show = row('Engagement rate').querySelector<HTMLElement>('[aria-expanded]')!;
    await click(show);
    expect(row('Engagement rate').textContent).toContain('阳台');
  });

  it('takes the user’s word and note, each by itself, and gives it back', async () => {
    const { row, sent } = await draw();
    await click(row('Fit').querySelectorAll<HTMLElement>('.check-words button')[1]!);
    const note = row('Fit').querySelector<HTMLInputElement>('input')!;
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(note, 'odd ');
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => note.dispatchEvent(new Event('focusout', { bubbles: true })));
    expect(sent).toEqual([
      { kind: 'edit-checklist', creatorId: CREATOR, changes: { fit: 'concern' } },
      { kind: 'edit-checklist', creatorId: CREATOR, changes: { 'fit:note': 'odd' } },
    ]);
  });

  it('shows what was found before, and takes a word back', async () => {
    const { container, row, sent } = await draw({ fit: 'fine', 'fit:note': 'natural' });
    await expect
      .poll(() => container.textContent)
      .toContain(`1 of ${CHECK_ITEMS.length} looked at`);
    expect(row('Fit').querySelector('input')?.value).toBe('natural');
    await click(row('Fit').querySelector<HTMLElement>('[aria-pressed=true]')!);
    expect(sent).toMatchObject([{ changes: { fit: null } }]);
  });

  it('counts what was looked at', () => {
    const record = { creatorId: CREATOR, createdAt: '', updatedAt: '', fieldTimes: {} };
    expect(checkCounts({ ...record, fit: 'fine', saves: 'concern', 'visual:note': 'x' })).toEqual({
      done: 2,
      concerns: 1,
      of: CHECK_ITEMS.length,
    });
  });

  it('says how a whole interval lies to a mark, and nothing of an unscored one', () => {
    const at = (low: number, high: number) =>
      markOf({ ...measured, low, high }, { low: 0.03, high: 0.08 });
    expect([at(0.04, 0.05), at(0.01, 0.02), at(0.09, 0.1), at(0.02, 0.05)]).toEqual([
      'within',
      'below',
      'above',
      'unclear',
    ]);
    expect(markOf({ ...measured, outcome: 'too-little-data' }, { low: 0.03 })).toBeUndefined();
  });
});
