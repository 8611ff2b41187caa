import { describe, expect, it } from 'vitest';
import { createHealthLog } from '@/components/sidebar/health-log';
import type { PageContext } from '@/lib/capture/protocol';

const SAVES = { field: 'note.saves', source: 'dom', problem: 'unreadable' } as const;

function heard(minute: number, rest: Partial<PageContext> = {}): PageContext {
  return {
    type: 'page-context',
    page: 'note',
    noteId: 'n1',
    creatorsInView: [],
    health: [SAVES],
    readAt: `2026-11-21T02:${String(minute).padStart(2, '0')}:00.000Z`,
    pending: 0,
    ...rest,
  };
}

const since = (context: ReturnType<ReturnType<typeof createHealthLog>>) =>
  context.failingSince?.['note.saves unreadable'];

describe('since when a field could not be read', () => {
  it('is the first failing reading of the page, not the last', () => {
    const log = createHealthLog();
    log(heard(1));
    expect(since(log(heard(5)))).toBe(heard(1).readAt);
  });

  it('starts anew on another page, and when coming back', () => {
    const log = createHealthLog();
    log(heard(1));
    expect(since(log(heard(2, { noteId: 'n2' })))).toBe(heard(2).readAt);
    expect(since(log(heard(3)))).toBe(heard(3).readAt);
  });

  it('starts anew after the field was readable', () => {
    const log = createHealthLog();
    log(heard(1));
    log(heard(2, { health: [] }));
    expect(since(log(heard(3)))).toBe(heard(3).readAt);
  });

  it('is the earliest of several sources', () => {
    const log = createHealthLog();
    log(heard(1, { health: [{ ...SAVES, source: 'state' }] }));
    const both = [{ ...SAVES }, { ...SAVES, source: 'state' as const }];
    expect(since(log(heard(4, { health: both })))).toBe(heard(1).readAt);
  });
});
