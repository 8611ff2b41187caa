import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { creatorsKnown, listEntries } from '@/lib/storage';
import { bench, creator, LIN, MINUTE, NOON, WU } from './build';

describe('a creator', () => {
  it('is one row, whatever the name and however often shortlisted; earlier names stay with it', async () => {
    const { store, writer, see } = bench();
    await see({ creators: [creator({ nickname: '林小满' })] }, NOON);
    await writer.change('command-1', { kind: 'shortlist', creatorId: LIN });
    await see({ creators: [creator({ nickname: '小满厨房' })] }, NOON + MINUTE);
    await writer.change('command-2', { kind: 'shortlist', creatorId: LIN });
    await see({ creators: [creator({ nickname: '栗山小满' })] }, NOON + 2 * MINUTE);
    expect((await listEntries(store)).map(({ creatorId }) => creatorId)).toEqual([LIN]);
    expect((await creatorsKnown(store, [LIN, LIN])).get(LIN)).toMatchObject({
      creator: { nickname: '栗山小满' },
      earlierNames: ['小满厨房', '林小满'],
    });
  });

  it('has no earlier name that it bears again, and none at all without a change', async () => {
    const { store, see } = bench();
    await see({ creators: [creator({ nickname: '甲' })] }, NOON);
    await see({ creators: [creator({ nickname: '乙' })] }, NOON + MINUTE);
    await see({ creators: [creator({ nickname: '甲' })] }, NOON + 2 * MINUTE);
    await see({ creators: [creator({ id: WU, nickname: '吴' })] }, NOON);
    const known = await creatorsKnown(store, [LIN, WU]);
    expect(known.get(LIN)!.earlierNames).toEqual(['乙']);
    expect(known.get(WU)).not.toHaveProperty('earlierNames');
  });
});
