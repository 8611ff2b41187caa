// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ExportColumns } from '@/components/dashboard/files/ExportColumns';
import { ExportSaid } from '@/components/dashboard/files/ExportButtons';
import { writePieces } from '@/components/dashboard/files/write-pieces';
import type { Change } from '@/lib/model';
import { button, click, render } from './render';

const choices = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

describe('the columns of an export', () => {
  const draw = async (choice: 'standard' | 'own', own: string[] = []) => {
    const sent: Change[] = [];
    const { container } = await render(<ExportColumns visible={['score']} />, {
      settings: { exportColumns: { choice, own } },
      services: {
        send: async (change) => {
          sent.push(change);
          return { ok: true };
        },
      },
    });
    return { container, sent };
  };

  it('are chosen by name, and remembered', async () => {
    const { container, sent } = await draw('standard');
    expect(choices(container).map(({ checked }) => checked)).toEqual([
      true,
      ...Array(4).fill(false),
    ]);
    await click(choices(container)[1]!);
    expect(sent).toMatchObject([{ settings: { exportColumns: { choice: 'contract' } } }]);
  });

  it('are picked one by one, beginning with those of before', async () => {
    const first = await draw('standard');
    await click(choices(first.container)[4]!);
    const [begun] = first.sent as { settings: { exportColumns: { own: string[] } } }[];
    expect(begun?.settings.exportColumns.own).toContain('bio');
    const { container, sent } = await draw('own', ['bio']);
    const boxes = [...container.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.filter(({ checked }) => checked)).toHaveLength(4);
    expect(boxes.filter(({ disabled }) => disabled)).toHaveLength(3);
    await click(boxes.find(({ checked, disabled }) => checked && !disabled)!);
    expect(sent).toMatchObject([
      { settings: { exportColumns: { own: ['platform', 'creator_id', 'nickname'] } } },
    ]);
  });
});

describe('writing a file', () => {
  it('says how far it is, and can be cancelled', async () => {
    let cancelled = 0;
    const { container } = await render(
      <ExportSaid state={{ is: 'writing', share: 0.42 }} of={3} onCancel={() => cancelled++} />,
    );
    expect(container.textContent).toContain('42');
    await click(button('Cancel'));
    expect(cancelled).toBe(1);
  });

  it('stops between pieces when it is cancelled', async () => {
    const controller = new AbortController();
    let written = 0;
    function* pieces() {
      for (;;) {
        written += 1;
        if (written === 3) controller.abort();
        yield { data: 'x', share: 0.5 };
      }
    }
    expect(await writePieces(pieces(), () => {}, controller.signal)).toBeUndefined();
    expect(written).toBe(3);
  });
});
