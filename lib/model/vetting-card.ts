import * as z from 'zod/mini';

/*
 * The vetting card: what the user thinks of a creator, row by row, in marks of 0–5, and what each row
 * weighs. It is the user's judgement alone: nothing measured fills a row in, and a row that was not
 * looked at is no 0. The rows are those of both cards in circulation; a template weighs some of them.
 */

export const CARD_ROWS = [
  'audience',
  'engagement',
  'content',
  'brand',
  'professionalism',
  'growth',
] as const;
export type CardRow = (typeof CARD_ROWS)[number];

/** The best mark of a row. */
export const BEST_MARK = 5;

/** A row's mark among the fields of a checklist, so that no row is called as an item of it. */
export const cardField = (row: CardRow): `card:${CardRow}` => `card:${row}`;
export const CARD_FIELD = /^card:/u;

/** Points of each row in the whole; a row that is not named is not on the card. */
export type CardWeights = Partial<Record<CardRow, number>>;

/** `hundred`: of the guides' publisher; `five`: an open tool's card of five dimensions. */
export const CARD_TEMPLATES = {
  hundred: { audience: 30, engagement: 25, content: 20, brand: 15, professionalism: 10 },
  five: { content: 25, engagement: 25, audience: 20, brand: 15, growth: 15 },
} as const satisfies Record<string, CardWeights>;
export type CardTemplate = keyof typeof CARD_TEMPLATES;
export const CARD_TEMPLATE_IDS = ['hundred', 'five'] as const satisfies CardTemplate[];

/** Which card is in use. */
export const cardSchema = z.enum([...CARD_TEMPLATE_IDS, 'custom']);
/** What 'custom' means there: weight by row, of which only the proportions matter. */
export const cardWeightsSchema = z.record(
  z.string().check(z.maxLength(60)),
  z.number().check(z.int(), z.gte(0), z.lte(100)),
);
export interface CardChoice {
  card: z.infer<typeof cardSchema>;
  cardWeights: z.infer<typeof cardWeightsSchema>;
}

/** Whether the user's own weights put at least one row on the card. */
export function weighsAnything(cardWeights: CardChoice['cardWeights']): boolean {
  return CARD_ROWS.some((row) => (cardWeights[row] ?? 0) > 0);
}

/** The weights that a choice means, made to add up to 100; own ones that weigh nothing are the template's. */
export function weightsOfCard({ card, cardWeights }: CardChoice): CardWeights {
  const hasOwn = card === 'custom' && weighsAnything(cardWeights);
  const standing: CardWeights = CARD_TEMPLATES[card === 'custom' ? 'hundred' : card];
  const given: CardWeights = hasOwn ? cardWeights : standing;
  const sum = CARD_ROWS.reduce((total, row) => total + (given[row] ?? 0), 0);
  return Object.fromEntries(
    CARD_ROWS.flatMap((row) => {
      const weight = given[row] ?? 0;
      return weight > 0 ? [[row, (weight / sum) * 100]] : [];
    }),
  );
}

/** What the publisher of the 100-point card calls a total, from so many points on. */
export const CARD_BANDS = [
  { band: 'excellent', from: 90 },
  { band: 'good', from: 75 },
  { band: 'average', from: 60 },
  { band: 'no', from: 0 },
] as const;
export type CardBand = (typeof CARD_BANDS)[number]['band'];

const bandOf = (points: number) => CARD_BANDS.find(({ from }) => points >= from)!.band;

export interface CardTotal {
  /** The rows on the card, in the order of what they weigh. `points` are absent without a mark. */
  rows: { row: CardRow; weight: number; mark?: number; points?: number }[];
  /** Points reached in rows that have a mark, and how many could have been. */
  points: number;
  assessed: number;
  /** What the whole card may come to, of 100: the rest with nothing, and the rest in full. */
  low: number;
  high: number;
  /** Absent while the rest could still change it, and while nothing has a mark. */
  band?: CardBand;
}

/**
 * What the marks come to.
 * @param marks 0–5 by field of the checklist; a row without one is not assessed, and is not counted as 0
 */
export function cardTotal(
  marks: { readonly [F in `card:${CardRow}`]?: number | undefined } | undefined,
  weights: CardWeights,
): CardTotal {
  const rows = CARD_ROWS.flatMap((row): CardTotal['rows'] => {
    const weight = weights[row];
    if (weight === undefined) return [];
    const mark = marks?.[cardField(row)];
    if (mark === undefined) return [{ row, weight }];
    return [{ row, weight, mark, points: (weight * mark) / BEST_MARK }];
  }).sort((a, b) => b.weight - a.weight);
  // Sums of shares end a hair beside the whole: a total of exactly 90 must be one.
  const tidy = (sum: number) => Math.round(sum * 1e6) / 1e6;
  const marked = rows.filter(({ points }) => points !== undefined);
  const points = tidy(marked.reduce((sum, row) => sum + row.points!, 0));
  const assessed = tidy(marked.reduce((sum, row) => sum + row.weight, 0));
  const high = tidy(points + 100 - assessed);
  const isSettled = marked.length > 0 && bandOf(points) === bandOf(high);
  return {
    rows,
    points,
    assessed,
    low: points,
    high,
    ...(isSettled && { band: bandOf(points) }),
  };
}
