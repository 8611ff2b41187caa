import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE_RULES, adviseOn, DECISIONS, mistakesIn, type AdviceFacts } from '@/lib/campaign';
import { BUDGET_SIZES, COLLABORATIONS, OBJECTIVES, STAGES } from '@/lib/model';

const firstOf = (facts: AdviceFacts, about: 'campaign' | 'creator' = 'creator') =>
  adviseOn(facts, about)
    .models.filter(({ place }) => place === 1)
    .map(({ model }) => model);

describe('the adviser', () => {
  it.each<[string, AdviceFacts, string[]]>([
    ['entering the market', { objective: 'market-entry' }, ['gifting']],
    ['a launch', { objective: 'launch' }, ['paid']],
    ['a launch with a mid-tier creator', { objective: 'launch', size: 'mid' }, ['paid']],
    ['a launch with a KOC', { objective: 'launch', size: 'koc' }, ['gifting']],
    ['KOCs before reviews', { stage: 'trust', size: 'koc' }, ['gifting']],
    ['a review', { stage: 'trust', size: 'micro', verticality: 0.8 }, ['paid']],
    ['the one big moment', { stage: 'moment', size: 'mega' }, ['paid']],
    ['direct sales', { objective: 'direct-sales' }, ['affiliate', 'live']],
    ['direct sales by a KOC', { objective: 'direct-sales', size: 'koc' }, ['affiliate']],
    ['direct sales by the top', { objective: 'direct-sales', size: 'mega' }, ['live']],
    ['equity', { objective: 'brand-equity' }, ['ambassador', 'co-creation']],
    [
      'equity in a crowded category',
      { objective: 'brand-equity', stage: 'established' },
      ['ambassador'],
    ],
    ['equity in a niche', { objective: 'brand-equity', verticality: 0.7 }, ['co-creation']],
    [
      'equity with somebody who has gone quiet',
      { objective: 'brand-equity', daysSinceLastNote: 31 },
      ['co-creation'],
    ],
    ['little budget', { budgetSize: 'little' }, ['gifting']],
    ['a launch with little budget', { objective: 'launch', budgetSize: 'little' }, ['gifting']],
    ['who shows things on video', { objective: 'direct-sales', videoIsBetter: true }, ['live']],
    ['whose readers save', { objective: 'direct-sales', savesMoreThanMost: true }, ['affiliate']],
    ['who asks for more than there is', { isOverBudget: true, stage: 'entering' }, ['gifting']],
  ])('for %s puts first what the guide does', (_, facts, models) => {
    expect(firstOf(facts)).toEqual(models);
  });

  it.each<[AdviceFacts, boolean]>([
    [{ verticality: 0.69 }, false],
    [{ verticality: 0.7 }, true],
    [{ daysSinceLastNote: 30 }, false],
    [{ daysSinceLastNote: 31 }, true],
    [{ videoIsBetter: false, savesMoreThanMost: false, isOverBudget: false }, false],
  ])('knows where a rule begins: %j', (facts, holds) => {
    expect(adviseOn(facts, 'creator').isOpen).toBe(!holds);
  });

  it('says that it knows nothing, and what it would have to know', () => {
    const { isOpen, unknown, models } = adviseOn({}, 'creator');
    expect(isOpen).toBe(true);
    expect(models.map(({ model, place }) => [model, place])).toEqual(
      COLLABORATIONS.map((model) => [model, 1]),
    );
    expect(unknown).toEqual([
      'objective',
      'stage',
      'budgetSize',
      'size',
      'verticality',
      'videoIsBetter',
      'savesMoreThanMost',
      'daysSinceLastNote',
      'isOverBudget',
    ]);
    expect(adviseOn({ objective: 'launch' }, 'campaign').unknown).toEqual(['stage', 'budgetSize']);
  });

  it('gives each reason with its guide, and both sides of a model', () => {
    const { models } = adviseOn({ objective: 'launch', budgetSize: 'little' }, 'campaign');
    const paid = models.find(({ model }) => model === 'paid')!;
    expect(paid.for.map(({ id, source }) => [id, source])).toEqual([['launch-paid', [1]]]);
    expect(paid.against.map(({ id }) => id)).toEqual(['little-no-fee']);
    expect(paid.points).toBe(1);
  });

  it('ranks all six by points, whatever is known', () => {
    const option = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));
    const facts = fc.record({
      objective: option(OBJECTIVES),
      stage: option(STAGES),
      budgetSize: option(BUDGET_SIZES),
      size: option(['koc', 'micro', 'mid', 'mega'] as const),
      verticality: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      videoIsBetter: fc.option(fc.boolean()),
      savesMoreThanMost: fc.option(fc.boolean()),
      daysSinceLastNote: fc.option(fc.nat(100)),
      isOverBudget: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(facts, (all) => {
        const known = Object.entries(all).filter(([, value]) => value !== null);
        const { models, unknown } = adviseOn(Object.fromEntries(known), 'creator');
        expect(models.map(({ model }) => model).sort()).toEqual([...COLLABORATIONS].sort());
        for (const [i, { points, place }] of models.entries()) {
          const before = models[i - 1];
          expect(points).toBeLessThanOrEqual(before?.points ?? Infinity);
          expect(place).toBe(before?.points === points ? before.place : i + 1);
        }
        expect(unknown).toHaveLength(9 - known.length);
      }),
      { seed: 7 },
    );
  });

  it('has a reason for each model in every decision of the guide', () => {
    for (const { models } of DECISIONS) {
      for (const model of models) {
        expect(ADVICE_RULES.some((rule) => rule.model === model && rule.points === 3)).toBe(true);
      }
    }
    expect(new Set(ADVICE_RULES.map(({ id }) => id)).size).toBe(ADVICE_RULES.length);
  });
});

describe('the guide’s mistakes', () => {
  const facts = { members: 4, kocs: 3, withoutEngagement: 0, models: ['gifting'] as const };

  it('are seen where the campaign shows them', () => {
    expect(mistakesIn({ ...facts, isScripted: false })).toEqual({
      'over-scripting': 'avoided',
      'followers-only': 'avoided',
      'no-koc': 'avoided',
      'copying-instagram': 'open',
      'one-and-done': 'seen',
    });
    expect(mistakesIn({ ...facts, kocs: 0, withoutEngagement: 1, isScripted: true })).toMatchObject(
      { 'over-scripting': 'seen', 'followers-only': 'seen', 'no-koc': 'seen' },
    );
  });

  it('are open while there is nothing to see', () => {
    const none = mistakesIn({ members: 0, kocs: 0, withoutEngagement: undefined, models: [] });
    expect(new Set(Object.values(none))).toEqual(new Set(['open']));
  });

  it('do not count a campaign as the only one that builds on somebody for months', () => {
    expect(mistakesIn({ ...facts, models: ['gifting', 'ambassador'] })['one-and-done']).toBe(
      'avoided',
    );
  });
});
