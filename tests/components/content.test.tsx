// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ContentRegion } from '@/components/content/ContentRegion';
import { NoteCard } from '@/components/sidebar/NoteCard';
import { EngagementRegion } from '@/components/creator/EngagementRegion';
import { wilson } from '@/lib/scoring/statistics';
import { DOSSIER, report } from './fixtures';
import { button, click, NOW, render } from './render';

const HOUR = 3_600_000;
const times = {
  profile: { followers: { at: NOW - HOUR, page: 'profile' as const } },
  notes: new Map([
    [
      'n2',
      Object.fromEntries(
        ['likes', 'saves', 'comments', 'topics', 'publishedAt'].map((field) => [
          field,
          { at: NOW - 2 * HOUR, page: 'note' as const },
        ]),
      ),
    ],
  ]),
  comments: NOW - 3 * HOUR,
};

const place = (name: string, hits: number, n: number) => ({
  place: name,
  n: hits,
  value: hits / n,
  ...wilson(hits, n),
});

/** What the tip of a name says, once it is asked. */
async function tipOf(name: string | RegExp): Promise<string> {
  await click(button(name));
  return document.querySelector('[role=tooltip]')?.textContent ?? '';
}

describe('where commenters are', () => {
  const geography = {
    n: 100,
    of: 180,
    places: [place('山西', 60, 100), place('广东', 14, 100), place('青海', 5, 100)],
  };

  it('stands beside what is expected, with its source and n, and where nothing is known', async () => {
    const { container } = await render(
      <ContentRegion report={report([], { details: { geography } })} dossier={DOSSIER} />,
    );
    const lines = [...container.querySelectorAll('.places li')].map((li) => li.textContent);
    expect(lines[0]).toContain('more than expected: 1%');
    expect(lines[1]).toContain('as expected: 14%');
    expect(lines[2]).toContain('no expectation known');
    expect(container.textContent).toContain('5,146 commenters under 33 notes (2025-10)');
    expect(container.textContent).toContain('no verdict');
  });
});

describe('tips', () => {
  it('of a median say formula, n and when it was seen', async () => {
    await render(<EngagementRegion report={report()} dossier={DOSSIER} times={times} />);
    const tip = await tipOf('Typical saves');
    expect(tip).toContain('收藏中位数');
    expect(tip).toContain('middle value of Saves');
    expect(tip).toContain('2 hours ago');
  });

  it('of the open note’s figures say how they are held against the others', async () => {
    const note = DOSSIER.notes![1]!;
    await render(<NoteCard note={note} dossier={DOSSIER} report={report()} times={times} />);
    const tip = await tipOf('Likes');
    expect(tip).toContain('点赞');
    expect(tip).toContain('÷ median of the creator’s other notes');
    expect(tip).toContain('2 hours ago');
  });

  it('of topics say what was counted', async () => {
    const topics = {
      n: 8,
      top: [{ topic: '早餐', notes: 6, value: 0.75, ...wilson(6, 8) }],
      verticality: 0.75,
      verticalityRange: wilson(6, 8),
      focus: 1,
    };
    await render(
      <ContentRegion
        report={report([], { details: { topics } })}
        dossier={DOSSIER}
        times={times}
      />,
    );
    const tip = await tipOf('Topics of 8 notes');
    expect(tip).toContain('话题');
    expect(tip).toContain('each topic counts once a note');
    expect(tip).toContain('2 hours ago');
  });
});

describe('giveaways', () => {
  const collaborations = {
    read: 9,
    cues: [],
    giveaways: [{ noteId: 'n2', quote: '评论区抽三位送收纳盒' }],
  };

  it('are listed with their words', async () => {
    await render(
      <ContentRegion report={report([], { details: { collaborations } })} dossier={DOSSIER} />,
    );
    await click(button('Show evidence'));
    const list = document.querySelector('.giveaways ul');
    expect(list?.textContent).toContain('“评论区抽三位送收纳盒”');
    expect(list?.textContent).toContain('收纳半年');
  });

  const section = {
    ...{ noteId: 'n2', n: 40, outcome: 'scored' as const, level: 'none' as const },
    ...{ families: {}, context: ['giveaway'] },
  };
  const card = async (text: string, said: string) => {
    const note = { ...DOSSIER.notes![1]!, text };
    const comments = [{ id: 'h', noteId: 'n2', text: said }];
    const { container } = await render(
      <NoteCard
        note={note}
        dossier={{ ...DOSSIER, notes: [note], comments }}
        report={report([], { sections: [section] })}
      />,
    );
    return container;
  };

  it('say by which words of the note they were recognised', async () => {
    const { textContent } = await card('评论区抽三位送收纳盒', '好看');
    expect(textContent).toMatch(/Recognised by the note’s words: “.*抽三位.*”/u);
  });

  it('or by which comments', async () => {
    const container = await card('今天的收纳', '许愿抽到我');
    expect(container.textContent).toContain('Recognised by comments that hope to be drawn');
    await click(button('Show evidence'));
    expect(container.textContent).toContain('许愿抽到我');
  });
});
