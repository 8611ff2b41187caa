import {
  costOver,
  expectedOf,
  interactionsOf,
  moneyIn,
  overAreas,
  sumsOf,
  totalsOfLog,
  type Cost,
  type CountSum,
  type Expected,
  type NoteFigure,
  type Rate,
  type Totals,
} from '@/lib/campaign';
import type { Count, Measure, Part } from '@/lib/model';
import type { FollowedNote } from '@/lib/storage';
import type { Member } from '../plan/members';

type Figures = Partial<Record<NoteFigure, Count | undefined>>;

/** A note's figures as they were last read. */
export const figuresOf = ({ row, link }: FollowedNote): Figures =>
  row?.note ?? link.lastReading ?? {};

export interface CampaignResults {
  sums: Partial<Record<NoteFigure, CountSum>>;
  interactions: CountSum | undefined;
  totals: Totals;
  /** Fees of creators whose notes are linked, in the campaign's currency; absent where none has a fee. */
  fees: number | undefined;
  /** Creators with linked notes whose fee is unknown, or in a currency without a rate: not in the costs. */
  withoutFee: number;
  /** Fees over what the notes of those who have one got. */
  cost: { interactions: Cost | undefined; saves: Cost | undefined };
  /** Fees and the log's spend. */
  spend: number | undefined;
  /** Over everything that was spent. */
  perThousand: number | undefined;
  perClick: number | undefined;
  perOrder: number | undefined;
  /** Sales over spend. */
  returned: number | undefined;
  /** What the same creators' typical notes would have got. */
  expected: Expected;
}

/** What a campaign came to: facts seen of its notes, and what the user wrote down. */
export function resultsOf(
  {
    notes,
    parts,
    members,
    measures,
  }: {
    notes: readonly FollowedNote[];
    parts: readonly Part[];
    members: readonly Member[];
    measures: readonly Measure[];
  },
  currency: string,
  rate: Rate | null,
): CampaignResults {
  const byCreator = new Map<string, FollowedNote[]>();
  for (const note of notes) {
    const { creatorId } = note.link;
    byCreator.set(creatorId, [...(byCreator.get(creatorId) ?? []), note]);
  }
  const feeOf = new Map(
    parts.flatMap(({ creatorId, fee }) => {
      const amount = fee && moneyIn(fee, currency, rate);
      return amount === undefined ? [] : [[creatorId, amount] as const];
    }),
  );
  const paid = [...byCreator.keys()].filter((id) => feeOf.has(id));
  const fees = paid.length === 0 ? undefined : paid.reduce((sum, id) => sum + feeOf.get(id)!, 0);
  const paidFigures = paid.flatMap((id) => byCreator.get(id)!.map(figuresOf));
  const totals = totalsOfLog(measures, currency, rate);
  const logged = overAreas(totals, 'spend');
  const spend = fees === undefined && !logged ? undefined : (fees ?? 0) + (logged?.value ?? 0);
  const over = (metric: 'impressions' | 'clicks' | 'orders', per = 1) => {
    const count = overAreas(totals, metric)?.value;
    return spend === undefined || !count ? undefined : (per * spend) / count;
  };
  const sales = overAreas(totals, 'sales');
  const cost = (sum: CountSum | undefined) =>
    fees === undefined ? undefined : costOver(fees, sum);
  const figures = notes.map(figuresOf);
  return {
    sums: sumsOf(figures),
    interactions: interactionsOf(figures),
    totals,
    fees,
    withoutFee: byCreator.size - paid.length,
    cost: {
      interactions: cost(interactionsOf(paidFigures)),
      saves: cost(sumsOf(paidFigures).saves),
    },
    spend,
    perThousand: over('impressions', 1_000),
    perClick: over('clicks'),
    perOrder: over('orders'),
    returned: sales && spend ? sales.value / spend : undefined,
    expected: expectedOf(
      [...byCreator].map(([id, own]) => ({
        typical: members.find(({ row }) => row.id === id)?.row.report?.details.typical
          ?.interactions,
        notes: own.length,
      })),
    ),
  };
}
