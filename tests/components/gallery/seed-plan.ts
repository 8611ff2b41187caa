import type { PartChanges } from '@/lib/model';
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
}
