import { describe, expect, it } from 'vitest';
import type { Overrule } from '@/lib/model';
import { conflictKey, parseTextImport, planImport, type PlanInput } from '@/lib/shortlist';
import { CREATOR_ID, ENTRY, LISTS, NOW } from './sample';

const MINE: Overrule = {
  target: 'paid',
  targetId: 'note-1',
  creatorId: CREATOR_ID,
  paid: true,
  at: '2026-11-10T00:00:00.000Z',
};
const THEIRS = { ...MINE, paid: false, reason: 'barter' };
const EARLIER = { ...THEIRS, at: '2026-11-01T00:00:00.000Z' };
const LATER = { ...THEIRS, at: '2026-11-20T00:00:00.000Z' };

const plan = (theirs: Overrule, rest: Partial<PlanInput> = {}) =>
  planImport({
    creators: [{ at: 1, entry: { creatorId: CREATOR_ID }, overrules: [theirs] }],
    entries: [ENTRY],
    lists: LISTS,
    overrules: new Map([[CREATOR_ID, [MINE]]]),
    now: Date.parse(NOW),
    newId: () => 'new',
    ...rest,
  });

describe('overrulings of a file', () => {
  it('count where there is none here', () => {
    const { changes, overrules, conflicts } = plan(EARLIER, { overrules: new Map() });
    expect(changes).toEqual([{ kind: 'overrule', overrule: EARLIER }]);
    expect({ overrules, conflicts }).toEqual({ overrules: 1, conflicts: [] });
  });

  it('that say the same are passed over', () => {
    expect(plan({ ...MINE, at: LATER.at })).toMatchObject({
      changes: [],
      overrules: 0,
      conflicts: [],
    });
  });

  it('that differ count when they are later, and are shown either way', () => {
    expect(plan(LATER).changes).toEqual([{ kind: 'overrule', overrule: LATER }]);
    expect(plan(EARLIER)).toMatchObject({
      changes: [],
      overrules: 0,
      conflicts: [{ field: 'overrule', mine: MINE, theirs: EARLIER, byRule: 'mine' }],
    });
  });

  it('follow the user, who says now what an earlier one said', () => {
    const [conflict] = plan(EARLIER).conflicts;
    const choices = new Map([[conflictKey(conflict!), 'theirs' as const]]);
    expect(plan(EARLIER, { choices }).changes).toEqual([
      { kind: 'overrule', overrule: { ...EARLIER, at: NOW } },
    ]);
    expect(plan(LATER, { prefer: 'mine' }).changes).toEqual([]);
  });
});

describe('what a file does not hold whole', () => {
  it('is named', () => {
    const csv = `creator_id,rights_records,overruled\n${CREATOR_ID},x,2\n`;
    expect(parseTextImport(csv, 'a.csv').notTaken).toEqual(['overruled', 'terms']);
    expect(parseTextImport(`creator_id\n${CREATOR_ID}\n`, 'a.csv').notTaken).toEqual([]);
  });
});
