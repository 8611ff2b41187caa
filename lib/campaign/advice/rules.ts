import type { Collaboration } from '@/lib/model';
import type { AdviceFacts, AdviceSize, FactName } from './facts';

/** What a reason rests on: the guides that say so, by number, or the user's own figures. */
export type ReasonSource = readonly (0 | 1 | 2 | 3 | 4)[] | 'figures';

export interface AdviceRule {
  /** Message key of the reason: `advice.reason.<id>`. */
  id: string;
  model: Collaboration;
  /**
   * Points for the model, or against it. 3: a decision of guide 1, which names objective or budget and
   * the model for it. 2: a guide's order of stages, or what it says rules a model out. 1: what a model is
   * also good for. Ours: the guides say what speaks for a model, and not by how much.
   */
  points: number;
  source: ReasonSource;
  /** What has to be known for it. */
  needs: FactName;
  holds: (facts: AdviceFacts) => boolean;
}

/** From this verticality a published card calls a creator vertical. */
const VERTICAL = 0.7;
/** So many days without a note is no frequency to build months on. Ours: no guide gives a number. */
const SILENT_DAYS = 30;

const is =
  <F extends FactName>(name: F, ...values: readonly NonNullable<AdviceFacts[F]>[]) =>
  (facts: AdviceFacts): boolean => {
    const value = facts[name];
    return value !== undefined && value !== null && values.includes(value);
  };

const isVertical = ({ verticality = 0 }: AdviceFacts) => verticality >= VERTICAL;
/** Of these sizes, or of none that is known: what is said of a whole campaign is not yet about somebody. */
const mayBe =
  (...sizes: readonly AdviceSize[]) =>
  ({ size }: AdviceFacts) =>
    size === undefined || sizes.includes(size);
const both =
  (...all: readonly ((facts: AdviceFacts) => boolean)[]) =>
  (facts: AdviceFacts) =>
    all.every((holds) => holds(facts));
const KOL = ['micro', 'mid', 'mega'] as const;

type Row = readonly [
  id: string,
  model: Collaboration,
  points: number,
  source: ReasonSource,
  needs: FactName,
  holds: (facts: AdviceFacts) => boolean,
];

const ROWS: readonly Row[] = [
  // What guide 1 decides by.
  ['entry-seeding', 'gifting', 3, [1], 'objective', is('objective', 'market-entry')],
  ['little-koc', 'gifting', 3, [1], 'budgetSize', is('budgetSize', 'little')],
  ['launch-paid', 'paid', 3, [1], 'objective', both(is('objective', 'launch'), mayBe('mid'))],
  ['sales-affiliate', 'affiliate', 3, [1], 'objective', is('objective', 'direct-sales')],
  ['sales-live', 'live', 3, [1], 'objective', is('objective', 'direct-sales')],
  ['equity-ambassador', 'ambassador', 3, [1], 'objective', is('objective', 'brand-equity')],
  ['equity-co-creation', 'co-creation', 3, [1], 'objective', is('objective', 'brand-equity')],
  // Where the brand is: guide 4 gives the order of steps, guide 1 what a model is best for.
  ['stage-seeding', 'gifting', 2, [4], 'stage', is('stage', 'entering')],
  ['stage-review', 'paid', 2, [4], 'stage', both(is('stage', 'trust'), mayBe(...KOL))],
  ['stage-moment', 'paid', 2, [4], 'stage', both(is('stage', 'moment'), mayBe('mega'))],
  ['stage-crowded', 'ambassador', 2, [1], 'stage', is('stage', 'established')],
  ['launch-buzz', 'gifting', 1, [1], 'objective', is('objective', 'launch')],
  ['sales-traffic', 'paid', 1, [1], 'objective', is('objective', 'direct-sales')],
  // What little money speaks against.
  ['little-no-fee', 'paid', -2, [1], 'budgetSize', is('budgetSize', 'little')],
  ['little-no-term', 'ambassador', -2, [1], 'budgetSize', is('budgetSize', 'little')],
  ['little-no-product', 'co-creation', -2, [1], 'budgetSize', is('budgetSize', 'little')],
  ['little-no-stock', 'live', -2, [1], 'budgetSize', is('budgetSize', 'little')],
  ['asks-too-much', 'paid', -2, 'figures', 'isOverBudget', is('isOverBudget', true)],
  // The creator.
  ['size-koc-gifting', 'gifting', 2, [1, 2, 4], 'size', is('size', 'koc')],
  ['size-mid-paid', 'paid', 1, [1, 2], 'size', is('size', 'mid')],
  ['size-affiliate', 'affiliate', 1, [1], 'size', is('size', 'koc', 'micro', 'mid')],
  ['top-wants-fee', 'affiliate', -2, [1], 'size', is('size', 'mega')],
  ['top-fee', 'paid', 1, [1, 4], 'size', is('size', 'mega')],
  ['niche-co-creation', 'co-creation', 1, [1], 'verticality', isVertical],
  ['vertical-review', 'paid', 1, [4], 'verticality', both(isVertical, mayBe(...KOL))],
  ['video-live', 'live', 1, [1, 3], 'videoIsBetter', is('videoIsBetter', true)],
  [
    'saves-affiliate',
    'affiliate',
    1,
    [2, 3, 4],
    'savesMoreThanMost',
    is('savesMoreThanMost', true),
  ],
  [
    'silent-ambassador',
    'ambassador',
    -2,
    [3],
    'daysSinceLastNote',
    ({ daysSinceLastNote = 0 }) => daysSinceLastNote > SILENT_DAYS,
  ],
];

/** Every reason that the adviser knows. */
export const ADVICE_RULES: readonly AdviceRule[] = ROWS.map(
  ([id, model, points, source, needs, holds]) => ({ id, model, points, source, needs, holds }),
);
