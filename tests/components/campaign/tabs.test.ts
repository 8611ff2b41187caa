import { describe, expect, it } from 'vitest';
import { campaignPlaceOf } from '@/components/dashboard/campaigns/plan/tabs';
import { exampleId } from '@/lib/model';

const LIN = exampleId('creator', 3);

describe('a place within a campaign', () => {
  it.each<[string[], string, string | undefined]>([
    [[], 'plan', undefined],
    [[LIN], 'plan', LIN],
    [['plan'], 'plan', undefined],
    [['plan', LIN], 'plan', LIN],
    [['nonsense'], 'plan', undefined],
  ])('%j is the tab %s, for %s', (rest, tab, soughtId) => {
    expect(campaignPlaceOf(rest)).toEqual({ tab, soughtId });
  });
});
