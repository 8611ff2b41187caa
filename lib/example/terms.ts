import { exampleId, PART_STATUSES, type PartChanges, type PlainChange } from '@/lib/model';
import { CAST, type Role } from './cast';

/* The terms of one campaign with three KOLs and thirty KOCs. */

/** The list of the campaign that has a plan. */
export const LAUNCH = 'example-autumn';

/** Three for reach and trust, and everybody small for volume. */
const KOLS: Readonly<Record<string, PartChanges>> = {
  冬藏的灶台: {
    role: 'head-kol',
    collaboration: 'co-creation',
    feeKind: 'hybrid',
    fee: { amount: 42_000, currency: 'CNY' },
    commission: 0.05,
    route: 'mcn',
    notes: 2,
    status: 'briefed',
  },
  阿桃快手菜: {
    role: 'vertical-kol',
    collaboration: 'paid',
    feeKind: 'flat',
    fee: { amount: 14_500, currency: 'CNY' },
    route: 'platform',
    status: 'reviewed',
  },
  三十平的光: {
    role: 'vertical-kol',
    collaboration: 'paid',
    feeKind: 'flat',
    fee: { amount: 1_100, currency: 'EUR' },
    route: 'agency',
    status: 'published',
  },
};

export const isInLaunch = ({ nickname, followers }: Role) => nickname in KOLS || followers < 10_000;

export function partOf({ nickname }: Role, n: number): PartChanges {
  const kol = KOLS[nickname];
  if (kol) return kol;
  const status = n % 11 === 5 ? 'declined' : PART_STATUSES[(n * 3) % 8]!;
  const gifted = { role: 'koc', collaboration: 'gifting', feeKind: 'seeding' } as const;
  const paid =
    n % 4 === 0 || n % 8 === 2
      ? { fee: { amount: 300, currency: 'CNY' }, route: 'direct' as const }
      : {};
  return { ...gifted, ...paid, status };
}

/** Everybody's part in the launch. */
export function launchTerms(): PlainChange[] {
  return CAST.flatMap((role, n): PlainChange[] =>
    isInLaunch(role)
      ? [
          {
            kind: 'edit-part',
            listId: LAUNCH,
            creatorId: exampleId('creator', n),
            changes: partOf(role, n),
          },
        ]
      : [],
  );
}
