import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributionOf,
  clausesOf,
  endOfTerm,
  expiriesOf,
  mayUse,
  rightProblems,
  TIER_TEMPLATES,
  tierChanges,
  type MayUse,
  type Use,
} from '@/lib/campaign';
import {
  CHANNELS,
  LICENCE_TIERS,
  PURPOSES,
  TERRITORIES,
  type Right,
  type RightChanges,
} from '@/lib/model';

const at = '2026-03-01T00:00:00.000Z';

function right(part: RightChanges & { id?: string } = {}): Right {
  const blank = { id: 'r-1', creatorId: '5ca1ab1e00000000000000a1', createdAt: at, updatedAt: at };
  return { ...blank, fieldTimes: {}, ...part } as Right;
}

const licence = right({
  channels: ['brand-account', 'platform-ads'],
  territories: ['mainland', 'hong-kong'],
  purposes: ['organic'],
  startsOn: '2026-03-01',
  endsOn: '2026-08-31',
});
const use: Use = {
  channel: 'brand-account',
  territory: 'mainland',
  purpose: 'organic',
  on: '2026-05-01',
};

describe('may I use it here?', () => {
  it.each<[string, RightChanges, Partial<Use>, MayUse]>([
    ['all terms', {}, {}, { answer: 'covered' }],
    ['the first day', {}, { on: '2026-03-01' }, { answer: 'covered' }],
    ['the last day', {}, { on: '2026-08-31' }, { answer: 'covered' }],
    ['a day later', {}, { on: '2026-09-01' }, { answer: 'expired', endedOn: '2026-08-31' }],
    ['a channel', {}, { channel: 'weibo' }, { answer: 'not-covered', missing: ['channel'] }],
    ['a place', {}, { territory: 'europe' }, { answer: 'not-covered', missing: ['territory'] }],
    ['the world', { territories: ['world'] }, { territory: 'europe' }, { answer: 'covered' }],
    ['a purpose', {}, { purpose: 'press' }, { answer: 'not-covered', missing: ['purpose'] }],
    [
      'advertising that is not named',
      {},
      { channel: 'platform-ads' },
      { answer: 'not-covered', missing: ['advertising'] },
    ],
    [
      'advertising that is',
      { purposes: ['advertising'] },
      { channel: 'platform-ads' },
      { answer: 'covered' },
    ],
    [
      'a day too early',
      {},
      { on: '2026-02-28' },
      { answer: 'not-covered', missing: ['begins-later'] },
    ],
    ['no end', { endsOn: null }, {}, { answer: 'not-covered', missing: ['term'] }],
    [
      'an end before the beginning',
      { endsOn: '2026-02-01' },
      {},
      { answer: 'not-covered', missing: ['term'] },
    ],
    [
      'an approval that is out',
      { approval: 'needed' },
      { channel: 'weibo' },
      { answer: 'not-covered', missing: ['channel', 'approval'] },
    ],
    [
      'content that was taken down',
      { takenDownOn: '2026-04-01' },
      {},
      { answer: 'expired', endedOn: '2026-04-01' },
    ],
  ])('%s', (_, part, asked, answer) => {
    const given = Object.fromEntries(
      Object.entries({ ...licence, ...part }).filter(([, value]) => value !== null),
    ) as unknown as Right;
    expect(mayUse(given, { ...use, ...asked })).toEqual(answer);
  });

  it('is no wherever nothing was written down', () => {
    const anyUse = fc.record({
      channel: fc.constantFrom(...CHANNELS),
      territory: fc.constantFrom(...TERRITORIES),
      purpose: fc.constantFrom(...PURPOSES),
      on: fc.constantFrom('2026-03-01', '2030-01-01'),
    });
    fc.assert(fc.property(anyUse, (asked) => mayUse(right(), asked).answer === 'not-covered'));
  });
});

describe('the tiers of licence', () => {
  it('each cover all that the one before does', () => {
    for (const [i, tier] of LICENCE_TIERS.slice(1).entries()) {
      const before = TIER_TEMPLATES[LICENCE_TIERS[i]!];
      const more = TIER_TEMPLATES[tier];
      for (const field of ['channels', 'purposes', 'edits'] as const) {
        expect(more[field] as readonly string[]).toEqual(
          expect.arrayContaining([...(before[field] ?? [])]),
        );
      }
    }
  });

  it('give a term of whole months from where it begins', () => {
    expect(tierChanges('organic', licence, '2026-11-21')).toMatchObject({
      tier: 'organic',
      channels: ['brand-account'],
      startsOn: '2026-03-01',
      endsOn: '2026-08-31',
    });
    expect(tierChanges('full', right(), '2026-11-21')).toMatchObject({
      startsOn: '2026-11-21',
      endsOn: '2028-11-20',
    });
  });

  it.each([
    ['2026-03-01', 6, '2026-08-31'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-15', 12, '2027-01-14'],
    ['2026-12-01', 1, '2026-12-31'],
  ])('%s and %i months end on %s', (startsOn, months, end) => {
    expect(endOfTerm(startsOn, months)).toBe(end);
  });
});

describe('what does not fit together', () => {
  const problemsOf = (part: RightChanges, others: Right[] = []) =>
    rightProblems(right(part), others).map(({ field, problem }) => `${field} ${problem}`);

  it.each<[RightChanges, string[]]>([
    [{ startsOn: '2026-03-02', endsOn: '2026-03-01' }, ['endsOn ends-before-it-starts']],
    [{ startsOn: '2026-03-02' }, ['endsOn no-end']],
    [{ channels: ['platform-ads'], purposes: ['organic'] }, ['purposes ads-not-named']],
    [{ law: 'prc', prevails: 'en' }, ['prevails mandarin']],
    [{ law: 'prc', prevails: 'zh' }, []],
    [{ law: 'other', prevails: 'en' }, []],
    [{}, []],
  ])('%j', (part, problems) => {
    expect(problemsOf(part)).toEqual(problems);
  });

  it('finds exclusive rights that overlap, in either record', () => {
    const terms = { ...licence, piece: 'Balcony', exclusive: true } as RightChanges;
    const other = right({ ...terms, id: 'r-2', exclusive: false, territories: ['world'] });
    expect(problemsOf(terms, [other])).toContain('exclusive overlaps');
    expect(rightProblems(other, [right(terms)])).toMatchObject([
      { field: 'purposes' },
      { field: 'exclusive', with: { id: 'r-1' } },
    ]);
    for (const apart of [
      { piece: 'Kitchen' },
      { channels: ['print'] as const },
      { startsOn: '2026-09-01', endsOn: '2026-12-31' },
    ]) {
      expect(problemsOf(terms, [{ ...other, ...apart } as Right])).not.toContain(
        'exclusive overlaps',
      );
    }
  });
});

describe('expiry', () => {
  it('warns of what ends within 30 days and of what has ended, unless it was taken down', () => {
    const records = [
      right({ id: 'far', endsOn: '2026-04-01' }),
      right({ id: 'soon', endsOn: '2026-03-31' }),
      right({ id: 'today', endsOn: '2026-03-01' }),
      right({ id: 'ended', endsOn: '2026-02-28' }),
      right({ id: 'down', endsOn: '2026-02-01', takenDownOn: '2026-01-31' }),
      right({ id: 'open', startsOn: '2026-01-01' }),
    ];
    const found = expiriesOf(records, '2026-03-01');
    expect(found.map(({ right: { id }, daysLeft }) => [id, daysLeft])).toEqual([
      ['ended', -1],
      ['today', 0],
      ['soon', 30],
    ]);
  });
});

describe('a record in words', () => {
  it('names the creator in both languages, or as agreed', () => {
    expect(attributionOf(right({ creatorName: '林小满' })).zh).toBe('图/文：小红书 @林小满');
    expect(attributionOf(right({ attribution: 'by Lin' }))).toEqual({ en: 'by Lin', zh: 'by Lin' });
  });

  it('knows which clauses are settled, and that Mandarin prevails under PRC law', () => {
    const open = (part: RightChanges) =>
      clausesOf(right(part)).flatMap(({ clause, isSettled }) => (isSettled ? [] : [clause]));
    expect(open({})).toHaveLength(16);
    expect(open({ law: 'prc', prevails: 'en' })).toContain('language');
    expect(open({ law: 'prc', prevails: 'zh' })).not.toContain('language');
    expect(open({ channels: ['platform-ads'], purposes: ['organic'] })).toContain('advertising');
    const whole = tierChanges('full', right(), '2026-01-01');
    const rest = {
      creatorName: 'Lin',
      piece: 'Balcony',
      grant: 'licence',
      approval: 'given',
      fee: { amount: 0, currency: 'CNY' },
      law: 'prc',
      prevails: 'zh',
      contract: 'drawer 3',
    } as const;
    expect(open({ ...whole, ...rest })).toEqual([]);
  });
});
