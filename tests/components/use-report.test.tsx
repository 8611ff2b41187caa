// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReport } from '@/components/data/use-report';
import type { Report } from '@/lib/scoring';
import { DEFAULT_SETTINGS, type Dossier, type Overrule } from '@/lib/model';
import { DOSSIER } from './fixtures';
import { render } from './render';

/* When facts are scored: with the first drawing where that is quick, and never twice. */

const MANY: Dossier = {
  ...DOSSIER,
  id: '5ca1ab1e0000000000000002',
  comments: Array.from({ length: 401 }, (_, i) => ({ id: `c${i}`, noteId: 'n2', text: `好 ${i}` })),
};

let drawn: (Report | undefined)[] = [];

function Shown({ dossier, overrules }: { dossier?: Dossier; overrules?: readonly Overrule[] }) {
  const report = useReport(dossier, DEFAULT_SETTINGS, undefined, overrules);
  drawn.push(report);
  return report?.id;
}

const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  drawn = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the report on what was read', () => {
  it('is there with the first drawing of few comments, and is not made again', async () => {
    const { container } = await render(<Shown dossier={DOSSIER} />);
    expect(container.textContent).toBe(DOSSIER.id);
    const [first] = drawn.filter(Boolean);
    await pass(5_000);
    expect(drawn.at(-1)).toBe(first);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of many comments follows a drawing without it', async () => {
    const { container } = await render(<Shown dossier={MANY} />);
    expect(container.textContent).toBe('');
    await pass(20);
    expect(container.textContent).toBe(MANY.id);
  });

  it('follows a change of the facts, and the old one stands until then', async () => {
    const { container, draw } = await render(<Shown dossier={DOSSIER} />);
    const before = drawn.at(-1);
    await draw(<Shown dossier={{ ...DOSSIER, notes: [] }} />);
    expect(container.textContent).toBe(DOSSIER.id);
    await pass(1_000);
    expect(drawn.at(-1)).not.toBe(before);
    expect(drawn.at(-1)?.basis.notesSeen).toBe(0);
  });

  it('is never that on another creator', async () => {
    const { container, draw } = await render(<Shown dossier={DOSSIER} />);
    await draw(<Shown dossier={MANY} />);
    expect(container.textContent).toBe('');
    await draw(<Shown />);
    expect(container.textContent).toBe('');
  });
});
