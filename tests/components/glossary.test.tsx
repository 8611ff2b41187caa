// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '@/components/dashboard/shortlist/columns';
import { TableHead } from '@/components/dashboard/shortlist/TableHead';
import { SIGNAL_ZH } from '@/components/kit/glossary';
import { SIGNAL_IDS } from '@/lib/scoring';
import { button, click, render } from './render';

/* The Chinese word of a figure, wherever its name stands. */

describe('the glossary', () => {
  it('has a Chinese word for every figure, no two the same', () => {
    const words = SIGNAL_IDS.map((id) => SIGNAL_ZH[id]);
    for (const word of words) expect(word).toMatch(/\p{Script=Han}/u);
    expect(new Set(words).size).toBe(words.length);
  });

  it('explains every heading under which figures stand', () => {
    const without = [...COLUMNS.values()]
      .filter(({ figure, term }) => figure && !term)
      .map(({ id }) => id);
    expect(without).toEqual([]);
  });

  it('opens on focus of a heading, and a press still sorts', async () => {
    const specs = [COLUMNS.get('save-like-ratio')!];
    let sorted: unknown;
    await render(
      <table>
        <TableHead
          specs={specs}
          sort={undefined}
          onSort={(sort) => {
            sorted = sort;
          }}
          isAll={false}
          isSome={false}
          onSelectAll={() => {}}
        />
      </table>,
    );
    const heading = button('Saves per like');
    heading.focus();
    await expect.poll(() => document.querySelector('.tip')?.textContent).toContain('藏赞比');
    expect(document.querySelector('.tip')?.textContent).toContain('saves ÷ likes');
    await click(heading);
    expect(sorted).toEqual({ column: 'save-like-ratio', descending: true });
  });
});
