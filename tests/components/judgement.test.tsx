// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { VisualFitField } from '@/components/judgement/VisualFitField';
import type { Change } from '@/lib/capture/protocol';
import { CREATOR, ENTRY } from './fixtures';
import { button, click, render } from './render';

function sender() {
  const sent: Change[] = [];
  const send = async (change: Change) => {
    sent.push(change);
    return { ok: true } as const;
  };
  return { sent, services: { send } };
}

const edit = (changes: object) => ({ kind: 'edit-entry', creatorId: CREATOR, changes });

async function typed(container: HTMLElement, text: string): Promise<void> {
  const field = container.querySelector<HTMLInputElement>('input:not([type=radio])')!;
  await act(async () => {
    field.focus();
    // React hears of a value that was set past its own setter.
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    setter.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => field.blur());
}

describe('visual fit', () => {
  it('is given in five steps and taken away again', async () => {
    const { sent, services } = sender();
    const { container, draw } = await render(<VisualFitField entry={ENTRY} />, { services });
    expect(container.textContent).not.toContain('Clear');
    await click(container.querySelectorAll<HTMLInputElement>('input[type=radio]')[3]!);
    expect(sent).toEqual([edit({ visualFit: 4 })]);
    await draw(<VisualFitField entry={{ ...ENTRY, visualFit: 4 }} />);
    await click(button('Clear'));
    expect(sent[1]).toEqual(edit({ visualFit: null }));
  });

  it('takes a note when its field is left; an emptied one is none at all', async () => {
    const { sent, services } = sender();
    const { container, draw } = await render(<VisualFitField entry={ENTRY} />, { services });
    await typed(container, '  warm, a little dark ');
    expect(sent).toEqual([edit({ visualFitNote: 'warm, a little dark' })]);
    await draw(<VisualFitField entry={{ ...ENTRY, visualFitNote: 'warm, a little dark' }} />);
    await typed(container, '   ');
    expect(sent[1]).toEqual(edit({ visualFitNote: null }));
  });

  it('says when it could not be kept', async () => {
    const { container } = await render(<VisualFitField entry={ENTRY} />, {
      services: { send: async () => ({ ok: false, reason: 'the disk is full' }) },
    });
    await click(container.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]!);
    expect(container.querySelector('.problem')?.textContent).toContain('Not saved');
  });
});
