// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { CommentsRegion } from '@/components/comments/CommentsRegion';
import { ReadComments } from '@/components/comments/ReadComments';
import { PagedList } from '@/components/kit/PagedList';
import { DEFAULT_SETTINGS, type DossierComment } from '@/lib/model';
import { DOSSIER, report, signal } from './fixtures';
import { button, click, render } from './render';

const OWN = '第三步的火候再说细一点就好了';

function many(n: number, text: (i: number) => string = (i) => `${OWN}，第 ${i} 次`) {
  return Array.from({ length: n }, (_, i): DossierComment => ({
    id: `m${i}`,
    noteId: 'n2',
    user: { id: `u${i}` },
    text: text(i),
  }));
}

const lines = (list: Element | null) => [...(list?.children ?? [])].map((li) => li.textContent);
const list = (name: string) => document.querySelector(`ul[aria-label="${name}"]`);

async function type(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(label: string, value: string): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a list longer than a page', () => {
  const numbers = Array.from({ length: 95 }, (_, i) => i + 1);
  const paged = (items: readonly number[]) => (
    <PagedList items={items} label="Numbers" line={(n) => <li key={n}>{n}</li>} />
  );

  it('is reached to its last line, and says where it stands', async () => {
    await render(paged(numbers));
    expect(lines(list('Numbers'))).toHaveLength(40);
    await click(button('Next'));
    await click(button('Next'));
    expect(lines(list('Numbers'))).toEqual(numbers.slice(80).map(String));
    expect(document.querySelector('[role=status]')?.textContent).toBe('81–95 of 95');
    await click(button('Next'));
    expect(lines(list('Numbers'))).toHaveLength(15);
    await click(button('Previous'));
    expect(lines(list('Numbers'))[0]).toBe('41');
  });

  it('shows its last page when it has become shorter', async () => {
    const { draw } = await render(paged(numbers));
    await click(button('Next'));
    await draw(paged(numbers.slice(0, 12)));
    expect(lines(list('Numbers'))).toHaveLength(12);
    expect(document.querySelector('.pager')).toBeNull();
  });
});

describe('near-identical comments in the evidence', () => {
  const copies = many(7, () => '用了两周真的白了一个度，强烈推荐大家入手');
  const comments = [...copies, ...DOSSIER.comments!];
  const copied = report([
    signal('copied-comments', {
      outcome: 'scored',
      value: 0.5,
      low: 0.2,
      high: 0.8,
      n: 9,
      evidence: ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'c1'],
    }),
  ]);

  it('are one line with count and people, which opens all of them', async () => {
    await render(<CommentsRegion report={copied} dossier={{ ...DOSSIER, comments }} />);
    await click(button('Show evidence'));
    const evidence = list('Comments behind the finding')!;
    expect(evidence.children).toHaveLength(2);
    expect(evidence.firstElementChild?.textContent).toContain(
      '7 near-identical comments · by 7 people · under 1 note',
    );
    await click(button('Show all 7'));
    expect(lines(list('7 near-identical comments'))).toHaveLength(7);
  });
});

describe('set phrases', () => {
  const comments = [...many(16), ...many(5, () => '好看').map((c) => ({ ...c, id: `g${c.id}` }))];
  const shown = () => document.querySelector('.generic')?.textContent ?? '';

  it('are described with n and interval, and listed', async () => {
    await render(<CommentsRegion report={report()} dossier={{ ...DOSSIER, comments }} />);
    expect(shown()).toContain('never scored');
    expect(shown()).toContain('24%');
    expect(shown()).toContain('5 of 21');
    const open = document.querySelector<HTMLButtonElement>('.generic button[aria-expanded]')!;
    await click(open);
    expect(lines(list('Comments behind the finding'))).toHaveLength(5);
  });

  it('follow the user’s own list', async () => {
    const watchedWords = { ...DEFAULT_SETTINGS.watchedWords, notGeneric: ['好看'] };
    await render(<CommentsRegion report={report()} dossier={{ ...DOSSIER, comments }} />, {
      settings: { watchedWords },
    });
    expect(shown()).toContain('0 of 21');
  });
});

describe('all comments read', () => {
  const comments: DossierComment[] = [
    ...many(50),
    {
      ...many(1)[0]!,
      id: 'liked',
      text: '收到了 很满意',
      ipLocation: '广东',
      likes: { min: 90, max: 90 },
    },
  ];
  const found = report([], {
    comments: [{ id: 'm7', suspicion: 0.9, flagged: true, reasons: ['promotion'] }],
  });
  const shown = () => lines(list('Comments read'));

  it('can be searched by words and by place, and told by their mark', async () => {
    await render(<ReadComments comments={comments} report={found} />);
    await click(button('All 51 comments read'));
    expect(shown()).toHaveLength(40);
    await type('guangdong');
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain('Likes 90');
    await type('收到了很满意');
    expect(shown()).toHaveLength(1);
    await type('没有这句话');
    expect(document.querySelector('.read-comments [role=status]')?.textContent).toBe(
      '0 of 51 comments',
    );
    await type('');
    await choose('Which comments', 'marked');
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain('words of promotion');
  });

  it('are narrowed to questions, and to words of complaint or praise, which are named', async () => {
    const asked = { ...many(1)[0]!, id: 'asked', text: '多少钱呀？' };
    const bad = { ...many(1)[0]!, id: 'bad', text: '踩雷了，不推荐' };
    await render(<ReadComments comments={[...comments, asked, bad]} report={found} />);
    await click(button('All 53 comments read'));
    await choose('Which comments', 'questions');
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain('多少钱');
    await choose('Which comments', 'complaint');
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain('“踩雷”');
    expect(document.body.textContent).toContain('a word is no mood');
    await choose('Which comments', 'praise');
    expect(shown()[0]).toContain('“满意”');
  });

  it('stand in the wanted order', async () => {
    await render(<ReadComments comments={comments} report={found} />);
    await click(button('All 51 comments read'));
    await choose('Order of comments', 'liked');
    expect(shown()[0]).toContain('收到了');
    await choose('Order of comments', 'telling');
    expect(shown()[0]).toContain('第 7 次');
  });
});
