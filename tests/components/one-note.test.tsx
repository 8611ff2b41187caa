// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CommentsRegion } from '@/components/comments/CommentsRegion';
import { Collaborations } from '@/components/content/Collaborations';
import { EngagementRegion } from '@/components/creator/EngagementRegion';
import { NotesChart } from '@/components/history/NotesChart';
import { ReadingsRegion } from '@/components/history/ReadingsRegion';
import { NoteTitle } from '@/components/overrule/NoteTitle';
import { exampleId, exactly, type Dossier } from '@/lib/model';
import type { Report, Section } from '@/lib/scoring';
import { CREATOR, DOSSIER, report, signal } from './fixtures';
import { button, click, NOW, render } from './render';

/** Addresses of the notes that a part of the page links to. */
function notesLinked(container: HTMLElement): string[] {
  return [...container.querySelectorAll<HTMLAnchorElement>('a[href*="/explore/"]')].map((link) =>
    link.href.split('/').at(-1)!,
  );
}

const dated: Dossier = {
  ...DOSSIER,
  notes: DOSSIER.notes!.map((note) => ({
    ...note,
    publishedAt: { at: '2026-11-18T02:00:00.000Z', precision: 'second', source: 'id' },
  })),
};

describe('a figure that speaks of one note leads to that note', () => {
  it.each<[string, Partial<Report>, string[]]>([
    [
      'a note far above the usual',
      { details: { outliers: [{ noteId: 'n2', timesMedian: 8, likesWithoutTalk: true }] } },
      ['n2'],
    ],
    ['the days since the last note', {}, ['n1']],
  ])('%s', async (_, rest, ids) => {
    const last = signal('days-since-last-note', { value: 3, n: 2, evidence: ['n1'] });
    const signals = rest.details ? [] : [last];
    const { container } = await render(
      <EngagementRegion report={report(signals, rest)} dossier={DOSSIER} />,
    );
    await click(button(/more figures/u));
    expect(notesLinked(container)).toEqual(ids);
  });

  it('the worst of the possible collaborations', async () => {
    const { container } = await render(
      <Collaborations
        collaborations={
          { cues: [], giveaways: [], read: 12, worst: { noteId: 'n2', timesOthers: 0.2 } } as never
        }
        dossier={DOSSIER}
      />,
    );
    expect(notesLinked(container)).toEqual(['n2']);
  });

  it('the comment section that the families of evidence are of, and each section', async () => {
    const section: Section = {
      ...{ noteId: 'n2', n: 40, outcome: 'scored', level: 'some' },
      families: { text: 0.8 },
    };
    const { container } = await render(
      <CommentsRegion report={report([], { sections: [section] })} dossier={DOSSIER} />,
    );
    expect(notesLinked(container)).toEqual(['n2', 'n2']);
    expect(container.querySelector('.families + p')?.textContent).toContain('收纳半年');
  });

  it('every note of a chart’s table, and of the table of readings', async () => {
    const chart = await render(<NotesChart dossier={dated} report={report()} />);
    expect(notesLinked(chart.container).sort()).toEqual(['n1', 'n2']);
    const figures = { at: NOW, page: 'note', noteId: 'n2', likes: exactly(3) } as never;
    const { container } = await render(
      <ReadingsRegion readings={{ creator: [], notes: [], noteFigures: [figures] }} />,
    );
    expect(notesLinked(container)).toEqual(['n2']);
  });
});

describe('on the page itself', () => {
  it('the note is marked there instead of opened', async () => {
    const asked: string[] = [];
    const { container } = await render(
      <EngagementRegion
        report={report([], {
          details: { outliers: [{ noteId: 'n2', timesMedian: 8, likesWithoutTalk: true }] },
        })}
        dossier={DOSSIER}
      />,
      {
        services: {
          showOnPage: async (id) => {
            asked.push(id);
            return { at: 'here', steps: 0 };
          },
        },
      },
    );
    await click(button(/more figures/u));
    await click(button('Show on page'));
    expect(asked).toEqual(['n2']);
    expect(notesLinked(container)).toEqual([]);
  });
});

it('an invented note leads nowhere', async () => {
  const { container } = await render(<NoteTitle noteId={exampleId('note', 4)} title="一周早餐" />);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toBe('一周早餐');
  const real = await render(<NoteTitle noteId={CREATOR} title={undefined} />);
  expect(real.container.querySelector('a')?.textContent).toContain('Untitled');
});
