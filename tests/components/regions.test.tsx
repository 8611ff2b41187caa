// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CommentsRegion } from '@/components/comments/CommentsRegion';
import { CoverageRegion } from '@/components/coverage/CoverageRegion';
import { CreatorHead } from '@/components/creator/CreatorHead';
import { EngagementRegion } from '@/components/creator/EngagementRegion';
import { ScoreRegion } from '@/components/creator/ScoreRegion';
import { PanelFor } from '@/components/sidebar/SidebarApp';
import type { PageContext } from '@/lib/capture/protocol';
import { CREATOR, DOSSIER, report, signal } from './fixtures';
import { button, click, render } from './render';

const CONTEXT: PageContext = {
  type: 'page-context',
  page: 'profile',
  creatorId: CREATOR,
  creatorsInView: [],
  health: [{ field: 'note.saves', source: 'dom', problem: 'unreadable' }],
  readAt: '2026-11-21T01:00:00.000Z',
  pending: 0,
};

function regionName(container: HTMLElement): string | null | undefined {
  const region = container.querySelector('section');
  return document.getElementById(region?.getAttribute('aria-labelledby') ?? '')?.textContent;
}

describe('who the creator is', () => {
  it('shows a rounded figure as its range and an unread one as not readable', async () => {
    const { container } = await render(<CreatorHead creator={DOSSIER.creator!} seen={{}} />);
    expect(container.querySelector('h1')?.textContent).toBe('林夏的小厨房');
    expect(container.textContent).toContain('12.5–13.4K');
    expect(container.textContent).toContain('not readable');
    expect(container.textContent).toContain('Micro');
  });
});

describe('region Score', () => {
  it('says what to open when there is too little', async () => {
    const { container } = await render(<ScoreRegion report={report()} dossier={DOSSIER} />);
    expect(regionName(container)).toBe('Score');
    expect(container.textContent).toContain('Too little to say');
    expect(container.textContent).toContain('open 12 more notes');
    expect(container.textContent).toContain('早餐三种');
  });

  it('says what else to do where more notes would not help', async () => {
    const next = async (reason: string) => {
      const lacking = report([signal('engagement-rate', { n: 6, reason })]);
      const { container } = await render(<ScoreRegion report={lacking} dossier={DOSSIER} />);
      return container.querySelector('.next')?.textContent;
    };
    expect(await next('few-notes-in-window')).toContain('choose a longer window');
    expect(await next('open-ended-counts')).toContain('while signed in');
  });

  it('shows the score, the confidence and what brought the points', async () => {
    const scored = report([], {
      score: 67.4,
      confidence: 0.79,
      verdict: 'fair',
      contributions: [{ id: 'engagement-rate', weight: 25, points: 14.2, most: 25 }],
    });
    const { container } = await render(<ScoreRegion report={scored} dossier={DOSSIER} />);
    expect(container.textContent).toContain('67');
    expect(container.textContent).toContain('Confidence 79%');
    expect(
      container.querySelector('[role=meter][aria-valuetext="14 of 25 points"]'),
    ).not.toBeNull();
  });
});

describe('region Engagement', () => {
  it('opens the notes behind the figures', async () => {
    const counted = report([
      signal('engagement-rate', {
        outcome: 'scored',
        value: 0.03,
        low: 0.02,
        high: 0.04,
        n: 1,
        evidence: ['n2'],
      }),
    ]);
    const { container } = await render(<EngagementRegion report={counted} dossier={DOSSIER} />);
    expect(regionName(container)).toBe('Engagement');
    expect(button('Show evidence').getAttribute('aria-expanded')).toBe('false');
    await click(button('Show evidence'));
    const list = container.querySelector('ul[aria-label="Notes behind the figures"]');
    expect(list?.textContent).toContain('收纳半年');
    expect(list?.textContent).not.toContain('早餐三种');
  });
});

describe('region Comments', () => {
  const judged = report(
    [
      signal('copied-comments', {
        outcome: 'scored',
        value: 0.5,
        low: 0.2,
        high: 0.8,
        n: 40,
        evidence: ['c1'],
      }),
    ],
    {
      sections: [
        {
          noteId: 'n2',
          n: 40,
          outcome: 'scored',
          suspicion: 0.8,
          low: 0.6,
          high: 0.9,
          level: 'some',
          families: { text: 0.8 },
        },
      ],
      comments: [{ id: 'c1', suspicion: 0.9, flagged: true, reasons: ['copied-across-notes'] }],
    },
  );

  it('names the level of the section and says which families were not judged', async () => {
    const { container } = await render(<CommentsRegion report={judged} dossier={DOSSIER} />);
    expect(regionName(container)).toBe('Comments');
    expect(container.textContent).toContain('Some unusual patterns');
    expect(container.textContent).toContain('not judged yet');
  });

  it('shows the very comments with place, age and reason in words', async () => {
    const { container } = await render(<CommentsRegion report={judged} dossier={DOSSIER} />);
    await click(button('Show evidence'));
    const list = container.querySelector('ul[aria-label="Comments behind the finding"]')!;
    expect(list.textContent).toContain('效果真的看得见，推荐');
    expect(list.textContent).toContain('广东');
    expect(list.textContent).toContain('2 days ago');
    expect(list.textContent).toContain('same words under other notes');
  });
});

describe('region Coverage', () => {
  it('says how much was read of how much, what helps next, and what was not readable', async () => {
    const { container } = await render(
      <CoverageRegion report={report()} dossier={DOSSIER} context={CONTEXT} />,
    );
    expect(regionName(container)).toBe('Coverage');
    expect(container.textContent).toContain('2 seen · 1 opened');
    expect(container.textContent).toContain('2 read of 40 under opened notes');
    expect(container.textContent).toMatch(/Saves: not readable on this page/);
  });
});

describe('page states', () => {
  it.each(['login', 'captcha', 'unavailable', 'risk'] as const)(
    'a page blocked by %s says what to do, and that nothing was stored',
    async (blockedReason) => {
      const { container } = await render(
        <PanelFor heard={{ ...CONTEXT, page: 'blocked', blockedReason }} />,
      );
      expect(container.querySelector('h1')?.textContent).toBeTruthy();
      expect(container.textContent).toContain('Nothing was stored from this page');
    },
  );

  it('a page without a creator says where to begin', async () => {
    const other: PageContext = { ...CONTEXT, page: 'other', creatorId: undefined };
    const { container } = await render(<PanelFor heard={other} />);
    expect(container.querySelectorAll('li')).toHaveLength(3);
  });

  it('speaks Chinese when asked to', async () => {
    const { container } = await render(<PanelFor heard="silent" />, { language: 'zh-CN' });
    expect(container.textContent).toContain('页面没有回应');
  });
});
