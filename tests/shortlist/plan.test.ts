import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSchema, type Batch, type Entry, type PlainChange } from '@/lib/model';
import { parseTextImport, planImport, toCsv, type ImportedEntry } from '@/lib/shortlist';
import { someRows } from './arbitrary-row';
import { CREATOR_ID, ENTRY, LISTS, NOW, idAt } from './sample';

const OTHER = idAt(0, 77);

function plan(theirs: ImportedEntry[], prefer: 'mine' | 'theirs' = 'mine', entries = [ENTRY]) {
  let made = 0;
  const planned = planImport({
    creators: theirs.map((entry, i) => ({ at: i + 2, entry })),
    entries,
    lists: LISTS,
    prefer,
    now: Date.parse(NOW),
    newId: () => `new-${++made}`,
  });
  return { ...planned, changes: flat(planned.changes) };
}

/** The changes one by one, in whichever batches they travel. */
function flat(changes: readonly (PlainChange | Batch)[]): PlainChange[] {
  return changes.flatMap((change) => (change.kind === 'batch' ? change.changes : [change]));
}

describe('confirming an import', () => {
  it('adds a creator that is new here', () => {
    const theirs = { creatorId: OTHER, listNames: ['口红'], tags: ['a'], quoteCny: 0 };
    expect(plan([theirs])).toMatchObject({
      added: [OTHER],
      changed: [],
      conflicts: [],
      changes: [
        {
          kind: 'restore-entry',
          entry: {
            creatorId: OTHER,
            listIds: ['list-b'],
            status: 'candidate',
            tags: ['a'],
            quoteCny: 0,
            addedAt: NOW,
            updatedAt: NOW,
          },
        },
      ],
    });
  });

  it('makes a missing list once, before it is used', () => {
    const theirs = [OTHER, idAt(0, 78)].map((creatorId) => ({ creatorId, listNames: ['New'] }));
    const { changes } = plan(theirs);
    expect(changes[0]).toEqual({ kind: 'create-list', id: 'new-1', name: 'New' });
    expect(changes.filter(({ kind }) => kind === 'create-list')).toHaveLength(1);
    expect(changes.slice(1)).toEqual([
      expect.objectContaining({ entry: expect.objectContaining({ listIds: ['new-1'] }) }),
      expect.objectContaining({ entry: expect.objectContaining({ listIds: ['new-1'] }) }),
    ]);
  });

  it('unites lists and tags, and fills what is empty here', () => {
    const mine: Entry = { ...ENTRY, note: '' };
    const theirs = { creatorId: CREATOR_ID, listNames: ['Never used'], tags: ['z'], note: 'hello' };
    expect(plan([theirs], 'mine', [mine])).toMatchObject({
      changed: [CREATOR_ID],
      conflicts: [],
      changes: [
        {
          kind: 'edit-entry',
          creatorId: CREATOR_ID,
          changes: {
            listIds: ['list-b', 'list-a', 'list-c'],
            tags: ['gentle', 'a\\b', 'z'],
            note: 'hello',
          },
        },
      ],
    });
  });

  it('shows a conflict, and follows the choice', () => {
    const theirs = { creatorId: CREATOR_ID, status: 'paid' as const };
    const conflict = { creatorId: CREATOR_ID, field: 'status', mine: 'vetted', theirs: 'paid' };
    expect(plan([theirs], 'mine')).toMatchObject({ conflicts: [conflict], changes: [] });
    expect(plan([theirs], 'theirs')).toMatchObject({
      conflicts: [conflict],
      changes: [{ kind: 'edit-entry', changes: { status: 'paid' } }],
    });
  });

  it('keeps the name of a creator nobody has seen, where there is none here', () => {
    const input = {
      creators: [{ at: 2, nickname: '小满', entry: { creatorId: OTHER } }],
      entries: [],
      lists: [],
      now: Date.parse(NOW),
      newId: () => 'unused',
    };
    const planned = planImport(input);
    expect(planned).toMatchObject({ named: 1, withFacts: 0 });
    expect(flat(planned.changes)[1]).toMatchObject({
      kind: 'import-facts',
      readings: [{ observedAt: NOW, creators: [{ id: OTHER, nickname: '小满' }] }],
    });
    const known = planImport({ ...input, namedHere: new Set([OTHER]) });
    expect(known.named).toBe(0);
    expect(flat(known.changes).map(({ kind }) => kind)).toEqual(['restore-entry']);
  });

  it('does nothing for a file that says what is known', () => {
    const theirs = { creatorId: CREATOR_ID, status: ENTRY.status, tags: ['gentle'] };
    expect(plan([theirs])).toMatchObject({ added: [], changed: [], conflicts: [], changes: [] });
  });

  it('asks only for changes that the writer accepts', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { creators } = parseTextImport(toCsv(rows), 'a.csv');
        const { changes } = plan(creators.map(({ entry }) => entry));
        for (const change of changes) {
          expect(changeSchema.safeParse(change)).toMatchObject({ success: true });
        }
        expect(changes.length).toBeGreaterThanOrEqual(rows.length);
      }),
    );
  });
});
