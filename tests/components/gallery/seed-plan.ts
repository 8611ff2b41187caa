import type { PartChanges, RightChanges } from '@/lib/model';
import type { Writer } from '@/lib/storage';

/** A campaign with a plan, and terms of its creators. */
export async function seedPlan(writer: Writer, ids: readonly string[]): Promise<void> {
  await writer.change('command-plan', {
    kind: 'edit-plan',
    listId: 'list-1',
    changes: {
      objective: 'launch',
      goal: 'People who cook for two know the pan by name.',
      market: '华东 East China, tier 1 and 2',
      startsOn: '2026-10-20',
      endsOn: '2026-11-30',
      budget: 12_000,
    },
  });
  const terms: PartChanges[] = [
    {
      role: 'vertical-kol',
      collaboration: 'paid',
      feeKind: 'flat',
      fee: { amount: 5_200, currency: 'CNY' },
      route: 'mcn',
      status: 'briefed',
      notes: 2,
    },
    {},
    { role: 'koc', collaboration: 'gifting', feeKind: 'seeding', status: 'invited' },
    { role: 'head-kol', fee: { amount: 9_000, currency: 'EUR' } },
  ];
  for (const [i, changes] of terms.entries()) {
    await writer.change(`command-part-${i}`, {
      kind: 'edit-part',
      listId: 'list-1',
      creatorId: ids[i]!,
      changes,
    });
  }
  await writer.change('command-part-gone', {
    kind: 'edit-part',
    listId: 'list-1',
    creatorId: '5ca1ab1e00000000000000ff',
    changes: { role: 'koc', status: 'agreed' },
  });
  const right = { kind: 'edit-right', creatorId: ids[0]! } as const;
  const terms1: RightChanges = {
    creatorName: '林夏的小厨房',
    piece: '一口锅的四种早餐',
    tier: 'organic',
    grant: 'licence',
    channels: ['brand-account', 'platform-ads'],
    purposes: ['organic'],
    territories: ['mainland', 'hong-kong'],
    startsOn: '2026-06-01',
    endsOn: '2026-11-30',
    exclusive: true,
    law: 'prc',
    prevails: 'en',
    approval: 'given',
    listId: 'list-1',
  };
  await writer.change('command-right-1', { ...right, id: 'right-1', changes: terms1 });
  await writer.change('command-right-2', {
    ...right,
    id: 'right-2',
    changes: {
      creatorName: '林夏的小厨房',
      piece: 'Balcony breakfast, raw video',
      tier: 'full',
      channels: ['brand-account', 'website', 'print'],
      purposes: ['organic', 'commerce'],
      territories: ['world'],
      startsOn: '2026-10-01',
      endsOn: '2027-09-30',
    },
  });
  await writer.change('command-right-3', {
    kind: 'edit-right',
    id: 'right-3',
    creatorId: '5ca1ab1e00000000000000ff',
    changes: {
      creatorName: '已离开的人',
      piece: '露营灯',
      channels: ['brand-account'],
      purposes: ['organic'],
      territories: ['mainland'],
      startsOn: '2026-01-01',
      endsOn: '2026-10-31',
    },
  });
}
