// @vitest-environment happy-dom
import { act } from 'react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesBetween } from '@/components/history/notes-between';
import { NotesChart } from '@/components/history/NotesChart';
import { beijingDay, exactly, type Dossier, type DossierNote } from '@/lib/model';
import { ENTRY, report } from './fixtures';
import { click, render } from './render';

const CREATOR = ENTRY.creatorId;
const note = (n: number, at: string, likes: number): DossierNote => ({
  id: String(n).padStart(24, '0'),
  title: `笔记${n}`,
  type: 'image',
  likes: exactly(likes),
  publishedAt: { at, precision: 'second', source: 'state' },
  completeness: 'card',
});
const dossier: Dossier = {
  id: CREATOR,
  now: '2026-04-01T00:00:00.000Z',
  creator: { id: CREATOR, followers: exactly(20_000) },
  notes: [
    note(1, '2026-01-10T04:00:00.000Z', 100),
    // 31 January in London, 1 February in Beijing.
    note(2, '2026-01-31T20:00:00.000Z', 300),
    note(3, '2026-02-20T04:00:00.000Z', 500),
    { ...note(4, '2026-02-20T04:00:00.000Z', 700), publishedAt: undefined } as never,
  ],
};
const idsOf = (from?: string, to?: string) =>
  notesBetween(dossier, { from, to }).map(({ id }) => Number(id));

describe('notes of chosen days', () => {
  it('counts days in China, both ends in, and leaves out what has no day', () => {
    expect(idsOf()).toEqual([1, 2, 3, 4]);
    expect(idsOf('2026-02-01')).toEqual([2, 3]);
    expect(idsOf(undefined, '2026-01-31')).toEqual([1]);
    expect(idsOf('2026-01-10', '2026-02-01')).toEqual([1, 2]);
    expect(idsOf('2026-02-20', '2026-02-01')).toEqual([]);
  });

  it('parts the notes: before a day, and from it on', () => {
    const dated = dossier.notes!.filter(({ publishedAt }) => publishedAt);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), (n) => {
        const day = (offset: number) =>
          beijingDay(Date.parse('2026-01-01T00:00:00.000Z') + (n + offset) * 86_400_000);
        const ids = [...idsOf(undefined, day(-1)), ...idsOf(day(0))];
        expect(ids).toEqual(dated.map(({ id }) => Number(id)));
      }),
    );
  });

  it('shows those notes alone, with their median, and all of them again', async () => {
    const { container } = await render(<NotesChart dossier={dossier} report={report([])} />);
    const dots = () => container.querySelectorAll('.chart-frame svg title, svg title').length;
    const all = dots();
    const [from] = container.querySelectorAll<HTMLInputElement>('input[type=date]');
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(
        from,
        '2026-02-01',
      );
      from!.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(container.textContent).toContain('median 400 of 2 notes, 2 published then');
    expect(container.textContent).not.toContain('笔记1');
    await click(
      [...container.querySelectorAll<HTMLElement>('button.link')].find(
        (button) => button.textContent === 'All days',
      )!,
    );
    expect(container.textContent).not.toContain('published then');
    expect(dots()).toBe(all);
  });
});
