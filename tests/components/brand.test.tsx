// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BrandRegion } from '@/components/brand/BrandRegion';
import { BrandsMentioned } from '@/components/brand/BrandsMentioned';
import { WatchedRegion } from '@/components/brand/WatchedRegion';
import { WatchedSettings } from '@/components/dashboard/settings/WatchedSettings';
import type { Change } from '@/lib/capture/protocol';
import { DEFAULT_SETTINGS, type Dossier } from '@/lib/model';
import { score, watchedWordLists } from '@/lib/scoring';
import { DOSSIER, report } from './fixtures';
import { button, click, render } from './render';

const [first] = watchedWordLists();

describe('the brand’s own words', () => {
  /** Notes that a report reads: one with the keyword, one with a competitor. */
  const read: Dossier = {
    ...DOSSIER,
    notes: [
      { id: 'n1', title: '三款防晒怎么选', completeness: 'detail', text: '夏天的防晒' },
      { id: 'n2', title: '收纳半年', completeness: 'detail', text: '和别家牌比一比' },
    ],
  };
  const brand = { name: '晴日', keywords: ['防晒'], categories: [], competitors: ['别家牌'] };

  it('stand with their share, and each opens the note that says so', async () => {
    const { container } = await render(
      <BrandRegion report={score(read, { brand, window: 'all' })} dossier={read} />,
    );
    const parts = [...container.querySelectorAll('h3')].map((h) => h.textContent);
    expect(parts).toEqual(['Keywords', 'Names competitors']);
    expect(container.textContent).toContain('50%');
    expect(container.textContent).toContain('2 notes read');
    expect(container.querySelector('a[href*="/explore/"]')).toBeNull();
    await click(button('Show evidence'));
    expect(container.querySelector('.evidence-text')?.textContent).toContain('防晒');
    expect(container.querySelector('a[href$="/explore/n1"]')).not.toBeNull();
  });

  it('that are found nowhere are said to be so, with how much was read', async () => {
    const { container } = await render(
      <BrandRegion
        report={score(read, { brand: { name: '晴日', keywords: ['露营'] }, window: 'all' })}
        dossier={read}
      />,
    );
    expect(container.querySelectorAll('h3')).toHaveLength(0);
    expect(container.textContent).toMatch(/2 (notes )?read|2 notes/u);
  });

  it('lead to where they are typed while there are none, and only where there is a way', async () => {
    const page = await render(
      <BrandRegion report={report()} dossier={DOSSIER} settingsHref="#/settings" />,
    );
    expect(page.container.querySelector('a')?.getAttribute('href')).toBe('#/settings');
    const sidebar = await render(<BrandRegion report={report()} dossier={DOSSIER} />);
    expect(sidebar.container.textContent).toBe('');
  });

  it('are told apart by kind among the brands that notes name', async () => {
    const { container } = await render(
      <BrandsMentioned
        brands={[
          { name: '别家牌', kind: 'competitor', found: [{ noteId: 'n2', quote: '别家牌' }] },
          { name: '小店', kind: 'brand-account', found: [{ noteId: 'n1', quote: '小店' }] },
        ]}
        dossier={read}
      />,
    );
    const kinds = [...container.querySelectorAll('.brand-kind')].map((each) => each.textContent);
    expect(new Set(kinds).size).toBe(2);
    expect(container.querySelectorAll('.quoted')).toHaveLength(2);
  });
});

describe('a built-in list of words', () => {
  function sender() {
    const sent: Change[] = [];
    const send = async (change: Change) => {
      sent.push(change);
      return { ok: true } as const;
    };
    return { sent, services: { send } };
  }
  const boxOf = (container: HTMLElement, nth = 0) =>
    container.querySelectorAll<HTMLInputElement>('.word-list-row input[type=checkbox]')[nth]!;

  it('is switched off and on, and leaves the others as they are', async () => {
    const { sent, services } = sender();
    const off = await render(<WatchedSettings />, {
      services,
      settings: { watchedOff: ['another'] },
    });
    expect(boxOf(off.container).checked).toBe(true);
    await click(boxOf(off.container));
    expect(sent).toEqual([{ kind: 'settings', settings: { watchedOff: ['another', first!.id] } }]);
    const on = await render(<WatchedSettings />, {
      services,
      settings: { watchedOff: [first!.id, 'another'] },
    });
    expect(boxOf(on.container).checked).toBe(false);
    await click(boxOf(on.container));
    expect(sent[1]).toEqual({ kind: 'settings', settings: { watchedOff: ['another'] } });
  });

  it('has a switch of its own with its name, and its words to read', async () => {
    const { container } = await render(<WatchedSettings />);
    const rows = [...container.querySelectorAll('.word-list-row')];
    expect(rows).toHaveLength(watchedWordLists().length);
    for (const row of rows) {
      expect(row.querySelector('label')?.textContent).toMatch(/^Look for: \S/u);
      expect(row.querySelector('[lang=zh]')?.textContent).toBeTruthy();
    }
  });

  it('that is switched off is not looked for', async () => {
    const word = first!.words[0]!;
    const dossier: Dossier = {
      ...DOSSIER,
      notes: [{ id: 'n1', title: word, completeness: 'detail', text: word }],
    };
    const drawn = async (off: string[]) => {
      const found = score(dossier, { watched: { off }, window: 'all' });
      return (await render(<WatchedRegion report={found} dossier={dossier} />)).container
        .textContent;
    };
    const lists = watchedWordLists().map(({ id }) => id);
    expect(await drawn([])).not.toBe('');
    expect(await drawn(lists)).toBe('');
    expect(DEFAULT_SETTINGS.watchedOff).toEqual([]);
  });
});
