import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserKeptPlace } from '@/components/app/kept-place';
import { CREATOR } from './fixtures';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(stored),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (keys: string[]) => keys.forEach((key) => stored.delete(key)),
      },
    },
  },
}));

beforeEach(() => stored.clear());

const KEPT = {
  id: 'kept-0001',
  change: { kind: 'shortlist', creatorId: CREATOR },
  at: 1,
  reason: 'the disk is full',
} as const;

describe('where a change is kept that is not stored yet', () => {
  it('outlives its page', async () => {
    await browserKeptPlace(false).put(KEPT);
    expect(await browserKeptPlace(false).all()).toEqual([KEPT]);
    await browserKeptPlace(false).remove([KEPT.id]);
    expect(await browserKeptPlace(false).all()).toEqual([]);
  });

  it('is not shared by private windows, in neither direction', async () => {
    const own = browserKeptPlace(true);
    await own.put(KEPT);
    expect(await own.all()).toEqual([KEPT]);
    expect(stored.size).toBe(0);
    await browserKeptPlace(false).put({ ...KEPT, id: 'kept-0002' });
    expect(await own.all()).toEqual([KEPT]);
    await own.remove([KEPT.id]);
    expect(await own.all()).toEqual([]);
  });
});
