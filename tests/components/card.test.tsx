// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CardRegion } from '@/components/card/CardRegion';
import { CardWeightsEditor } from '@/components/dashboard/settings/CardWeightsEditor';
import { exactly, type Change, type Dossier, type Settings } from '@/lib/model';
import { openStore, type Store } from '@/lib/storage';
import { ENTRY, report, signal } from './fixtures';
import { click, NOW, render } from './render';

const CREATOR = ENTRY.creatorId;
const dossier: Dossier = { id: CREATOR, creator: { id: CREATOR, followers: exactly(20_000) } };
const RATE = signal('engagement-rate', {
  outcome: 'scored',
  ...{ value: 0.05, low: 0.04, high: 0.06, n: 14 },
});

let store: Store;
let made = 0;
async function draw(marks: object = {}, settings: Partial<Settings> = {}) {
  store = openStore(`card-${++made}`);
  await store.open();
  const at = new Date(NOW).toISOString();
  const stamps = { createdAt: at, updatedAt: at, fieldTimes: {} };
  if (Object.keys(marks).length > 0) {
    await store.checklists.put({ creatorId: CREATOR, ...marks, ...stamps });
  }
  const sent: Change[] = [];
  const drawn = await render(
    <>
      <CardRegion
        creatorId={CREATOR}
        report={report([RATE])}
        dossier={dossier}
        entry={ENTRY}
        settingsHref="#"
      />
      <CardWeightsEditor />
    </>,
    {
      settings,
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
    [...drawn.container.querySelectorAll<HTMLElement>('.card-row')].find(
      (each) => each.querySelector('h3')?.textContent === name,
    )!;
  return { ...drawn, sent, row };
}
afterEach(() => store.close());

describe('the vetting card on screen', () => {
  it('shows what is known beside a row, and fills no mark in', async () => {
    const { container, row } = await draw();
    expect(container.querySelectorAll('.card-row')).toHaveLength(5);
    expect(container.querySelectorAll('.card-row :checked')).toHaveLength(0);
    expect(row('Engagement').textContent).toMatch(/5(\.0)?%.*14 notes/u);
    expect(row('Engagement').textContent).toContain('not assessed (25)');
    expect(container.textContent).toContain('No row has a mark yet');
  });

  it('takes a mark, and takes it back', async () => {
    const { row, sent } = await draw({ 'card:brand': 2, fit: 'fine' });
    await expect.poll(() => row('Brand').textContent).toContain('6/15');
    expect(row('Brand').textContent).toContain('Fit: Fine');
    await click(row('Audience').querySelectorAll<HTMLElement>('input')[4]!);
    await click(row('Brand').querySelector<HTMLElement>('button.link')!);
    expect(sent).toEqual([
      { kind: 'edit-checklist', creatorId: CREATOR, changes: { 'card:audience': 4 } },
      { kind: 'edit-checklist', creatorId: CREATOR, changes: { 'card:brand': null } },
    ]);
  });

  it('says how far the rest could move the whole, and the band once nothing can', async () => {
    const { container } = await draw({ 'card:audience': 5, 'card:engagement': 4 });
    await expect.poll(() => container.textContent).toContain('of 55 points assessed');
    expect(container.textContent).toContain('50 to 95 of 100');
    expect(container.querySelector('.card-total .badge')).toBeNull();
    store.close();
    const low = await draw({ 'card:audience': 0, 'card:engagement': 0 });
    await expect.poll(() => low.container.textContent).toContain('the card says no');
  });

  it('counts by another card, which has no bands', async () => {
    const { container, row } = await draw({ 'card:growth': 5 }, { card: 'five' });
    await expect.poll(() => row('Growth').textContent).toContain('15/15');
    expect(row('Professionalism')).toBeUndefined();
    expect(container.querySelector('.card-total .badge')).toBeNull();
  });

  it('keeps weights of the user’s own', async () => {
    const { container, sent } = await draw();
    const editor = container.querySelector('details')!;
    const weight = editor.querySelector<HTMLInputElement>(
      'input[type=number][aria-label="Weight of Brand"]',
    )!;
    expect(weight.value).toBe('15');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(weight, '40');
      weight.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(editor.querySelector<HTMLElement>('.button-main')!);
    expect(sent).toMatchObject([
      { kind: 'settings', settings: { card: 'custom', cardWeights: { brand: 40, audience: 30 } } },
    ]);
  });
});
