import type { Supplied } from '@/lib/model';

const addedAt = '2026-11-20T02:00:00.000Z';

/** What a vendor and the creator said of the first invented creator. */
export const SUPPLIED: readonly Supplied[] = [
  { field: 'reads', value: 11_800, supplier: '千瓜', asOf: '2026-11-01', addedAt },
  { field: 'reads', value: 9_400, supplier: '达人本人', asOf: '2026-09-15', addedAt },
  { field: 'activeFollowers', value: 0.436, supplier: '千瓜', asOf: '2026-11-01', addedAt },
  { field: 'audienceFemale', value: 0.82, supplier: '达人本人', asOf: '2026-09-15', addedAt },
  {
    field: 'audienceAges',
    value: '18–24: 31%, 25–34: 52%, 35+: 17%',
    supplier: '达人本人',
    asOf: '2026-09-15',
    addedAt,
  },
];
