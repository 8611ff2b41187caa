// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { NameSound } from '@/components/creator/NameSound';
import { render } from './render';

const said = () => document.querySelector('.name-sound')?.textContent;

describe('how a name is said', () => {
  it('stands in pinyin for whoever reads English', async () => {
    await render(<NameSound name="林夏的小厨房 Lab" />);
    // The dictionary is loaded when it is first wanted.
    await vi.waitFor(
      async () => {
        await act(async () => {});
        expect(said()).toBe('lín xià de xiǎo chú fáng Lab');
      },
      { timeout: 15_000 },
    );
  });

  it('is left out for a Chinese reader, and for a name without Chinese characters', async () => {
    const { draw } = await render(<NameSound name="momo" />);
    await act(async () => {});
    expect(said()).toBeUndefined();
    await draw(<NameSound name={undefined} />);
    expect(said()).toBeUndefined();
    await render(<NameSound name="林夏" />, { language: 'zh-CN' });
    expect(said()).toBeUndefined();
  });
});
