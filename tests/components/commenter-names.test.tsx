// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { CommenterNames } from '@/components/comments/CommenterNames';
import { CommentsRegion } from '@/components/comments/CommentsRegion';
import type { DossierComment } from '@/lib/model';
import { DOSSIER, report } from './fixtures';
import { button, click, NOW, render } from './render';

const by = (n: number, nameMark?: string): DossierComment => ({
  id: `c${n}`,
  noteId: 'n2',
  text: `第 ${n} 条评论，说的是各自的事`,
  user: { id: `u${n}`, ...(nameMark && { nameMark }) },
});
const people = (count: number, nameMark: string | undefined, from: number) =>
  Array.from({ length: count }, (_, i) => by(from + i, nameMark));

/** 40 with a known name: 4 default ones, groups of five and of three, a pair, and ten unknown. */
const COMMENTS = [
  ...people(4, 'default', 0),
  ...people(5, 'stemA1', 10),
  ...people(3, 'stemB2', 20),
  ...people(2, 'stemC3', 30),
  ...people(26, 'own', 40),
  ...people(10, undefined, 100),
];

const shown = () => document.body.textContent ?? '';
const evidence = () =>
  [...document.querySelectorAll<HTMLButtonElement>('.evidence-head button')].map(
    (open) => document.getElementById(open.getAttribute('aria-describedby')!)!.textContent,
  );
const lines = () =>
  [...document.querySelectorAll('.evidence-list > li')].map((li) => li.textContent);

describe('names of commenters', () => {
  it('are two shares with n and interval, said to weigh nothing', async () => {
    await render(<CommenterNames comments={COMMENTS} report={report()} />);
    expect(shown()).toContain('Of 40 commenters whose name was seen');
    expect(shown()).toContain('weighs 0 and is never scored');
    expect(shown()).toMatch(/Default name10%4.23% · 4 of 40 · ordinary 9% \(4.12%\)/u);
    expect(shown()).toMatch(/Same name, other digits20%10.35% · 8 of 40 · ordinary: not known/u);
    expect(evidence()).toEqual([
      '4 comments',
      '5 people with one name but for digits · 5 comments',
      '3 people with one name but for digits · 3 comments',
    ]);
  });

  it('open what a group wrote with one click, without a name or a mark', async () => {
    await render(<CommenterNames comments={COMMENTS} report={report()} />);
    await click([...document.querySelectorAll<HTMLButtonElement>('.evidence-head button')][1]!);
    expect(lines()).toHaveLength(5);
    expect(lines()[0]).toContain('第 10 条评论');
    expect(shown()).not.toMatch(/stemA1|default(?! name)|u10/u);
  });

  it('put many groups together after the largest four', async () => {
    const groups = Array.from({ length: 6 }, (_, g) => people(3, `group${g}`, 200 + 10 * g)).flat();
    await render(
      <CommenterNames comments={[...people(20, 'own', 0), ...groups]} report={report()} />,
    );
    expect(evidence()).toHaveLength(5);
    expect(evidence().at(-1)).toBe('2 smaller groups · 6 comments');
  });

  it('explain formula, what they rest on, blind spots and when it was seen', async () => {
    await render(<CommenterNames comments={COMMENTS} report={report()} seenAt={NOW - 3_600_000} />);
    const name = [...document.querySelectorAll<HTMLButtonElement>('.explain')].at(-1)!;
    await act(async () => name.focus());
    await click(name);
    for (const part of [
      'Formula',
      '40 commenters',
      'Blind spots',
      'Fans take names alike',
      '1 hour',
    ]) {
      expect(shown()).toContain(part);
    }
    expect(shown()).toContain('What is ordinary is not known');
  });

  it('say nothing below twenty people whose name was seen', async () => {
    const few = [...people(19, 'own', 0), ...people(50, undefined, 100)];
    await render(<CommenterNames comments={few} report={report()} />);
    expect(document.querySelector('.generic')).toBeNull();
  });

  it('stand among the comments of a creator, in both languages', async () => {
    const dossier = { ...DOSSIER, comments: COMMENTS };
    await render(<CommentsRegion report={report()} dossier={dossier} />);
    expect(shown()).toContain('Names of commenters');
    await render(<CommentsRegion report={report()} dossier={dossier} />, { language: 'zh-CN' });
    expect(shown()).toContain('评论者昵称');
    expect(shown()).toMatch(/40 人中 8 人/u);
    await click(button('查看证据'));
  });
});
