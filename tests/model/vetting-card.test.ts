import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEST_MARK,
  CARD_ROWS,
  CARD_TEMPLATE_IDS,
  CARD_TEMPLATES,
  cardField,
  cardTotal,
  checklistChangesSchema,
  weightsOfCard,
  type CardRow,
} from '@/lib/model';

const HUNDRED = weightsOfCard({ card: 'hundred', cardWeights: {} });
const marksOf = (marks: Partial<Record<CardRow, number>>) =>
  Object.fromEntries(Object.entries(marks).map(([row, mark]) => [cardField(row as CardRow), mark]));

const someMarks = fc
  .record(
    Object.fromEntries(CARD_ROWS.map((row) => [row, fc.integer({ min: 0, max: BEST_MARK })])),
    { requiredKeys: [] },
  )
  .map((marks) => marks as Partial<Record<CardRow, number>>);
const someWeights = fc.record(
  Object.fromEntries(CARD_ROWS.map((row) => [row, fc.integer({ min: 0, max: 100 })])),
  { requiredKeys: [] },
);

describe('the vetting card', () => {
  it('has templates of 100 points', () => {
    for (const template of CARD_TEMPLATE_IDS) {
      const weights = Object.values(CARD_TEMPLATES[template]);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });

  it('counts a row without a mark as not assessed, never as 0', () => {
    const total = cardTotal(marksOf({ engagement: 4, content: 5, brand: 0 }), HUNDRED);
    expect(total).toMatchObject({ points: 40, assessed: 60, low: 40, high: 80 });
    expect(total.band).toBeUndefined();
    expect(total.rows.find(({ row }) => row === 'audience')).toEqual({
      row: 'audience',
      weight: 30,
    });
    expect(total.rows.find(({ row }) => row === 'brand')).toMatchObject({ mark: 0, points: 0 });
  });

  it('has the publisher’s band once the rest cannot change it', () => {
    const all = (mark: number) => marksOf(Object.fromEntries(CARD_ROWS.map((row) => [row, mark])));
    expect([0, 3, 4, 5].map((mark) => cardTotal(all(mark), HUNDRED).band)).toEqual([
      'no',
      'average',
      'good',
      'excellent',
    ]);
    const weak = marksOf({ audience: 0, engagement: 1 });
    expect(cardTotal(weak, HUNDRED)).toMatchObject({ low: 5, high: 50, band: 'no' });
    expect(cardTotal({}, HUNDRED)).toMatchObject({ points: 0, assessed: 0, low: 0, high: 100 });
    expect(cardTotal({}, HUNDRED).band).toBeUndefined();
  });

  it('counts by the user’s own weights, of which only proportions matter', () => {
    const own = (cardWeights: Record<string, number>) =>
      weightsOfCard({ card: 'custom', cardWeights });
    expect(own({ brand: 3, content: 1 })).toEqual({ brand: 75, content: 25 });
    expect(own({ brand: 60, content: 20, unheardOf: 9 })).toEqual({ brand: 75, content: 25 });
    expect(own({})).toEqual(HUNDRED);
    expect(own({ brand: 0 })).toEqual(HUNDRED);
  });

  it('keeps every total between what is sure and what is possible', () => {
    fc.assert(
      fc.property(someMarks, someWeights, (marks, cardWeights) => {
        const weights = weightsOfCard({ card: 'custom', cardWeights: { ...cardWeights } as never });
        const total = cardTotal(marksOf(marks), weights);
        const parts = total.rows.reduce((sum, { points = 0 }) => sum + points, 0);
        expect(total.points).toBeCloseTo(parts, 4);
        expect(total.rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 4);
        expect(total.low).toBeGreaterThanOrEqual(0);
        expect(total.high).toBeLessThanOrEqual(100.001);
        expect(total.high - total.low).toBeCloseTo(100 - total.assessed, 4);
        // One more mark only narrows what is possible.
        const open = total.rows.find(({ mark }) => mark === undefined);
        if (!open) return;
        const more = cardTotal({ ...marksOf(marks), [cardField(open.row)]: 3 }, weights);
        expect(more.low).toBeGreaterThanOrEqual(total.low);
        expect(more.high).toBeLessThanOrEqual(total.high);
      }),
    );
  });

  it('takes whole marks of 0 to 5', () => {
    const takes = (mark: unknown) =>
      checklistChangesSchema.safeParse({ 'card:brand': mark }).success;
    expect([0, 5, null].map(takes)).toEqual([true, true, true]);
    expect([-1, 6, 2.5, '3', Number.NaN].map(takes)).toEqual([false, false, false, false, false]);
  });
});
