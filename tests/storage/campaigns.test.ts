import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRecords, type Part } from '@/lib/model';
import { allPlans, campaignOf, entryOf, listLists, partsOf } from '@/lib/storage';
import { bench, creator, LIN, MINUTE, NOON, WU } from './build';

const about = { listId: 'spring', creatorId: LIN } as const;

/** A list that holds one creator. */
async function campaign() {
  const one = bench();
  await one.see({ creators: [creator()] });
  await one.writer.change('command-list', { kind: 'create-list', id: 'spring', name: '春季' });
  await one.writer.change('command-lin', {
    kind: 'shortlist',
    creatorId: LIN,
    listId: 'spring',
  });
  return one;
}

describe('a plan', () => {
  it('begins with its first field, and keeps fields that two pages edit', async () => {
    const { store, writer } = await campaign();
    expect(await campaignOf(store, 'spring')).toEqual({ parts: [] });
    const edit = { kind: 'edit-plan', listId: 'spring' } as const;
    await Promise.all([
      writer.change('command-1', { ...edit, changes: { budget: 9_000 } }),
      writer.change('command-2', { ...edit, changes: { startsOn: '2026-04-01' } }),
    ]);
    const { plan } = await campaignOf(store, 'spring');
    expect(plan).toMatchObject({ listId: 'spring', budget: 9_000, startsOn: '2026-04-01' });
    await writer.change('command-3', { ...edit, changes: { budget: null } });
    expect((await campaignOf(store, 'spring')).plan).not.toHaveProperty('budget');
  });

  it('is not undone by an edit that was asked for earlier and comes late', async () => {
    const { store, writer, clock } = await campaign();
    const edit = { kind: 'edit-plan', listId: 'spring' } as const;
    clock.now += 2 * MINUTE;
    await writer.change('command-1', { ...edit, changes: { budget: 9_000 } });
    await writer.change('command-2', { ...edit, changes: { budget: 10 } }, NOON + MINUTE);
    expect((await campaignOf(store, 'spring')).plan).toMatchObject({ budget: 9_000 });
  });

  it('needs its list, and goes with it', async () => {
    const { store, writer } = await campaign();
    const missing = { kind: 'edit-plan', listId: 'autumn', changes: { budget: 1 } } as const;
    await expect(writer.change('command-1', missing)).rejects.toMatchObject({ kind: 'refused' });
    await writer.change('command-2', { ...missing, listId: 'spring' });
    await writer.change('command-3', { kind: 'edit-part', ...about, changes: { role: 'koc' } });
    await writer.change('command-4', { kind: 'delete-list', id: 'spring' });
    expect(await listLists(store)).toEqual([]);
    expect(await allPlans(store)).toEqual([]);
    expect(await partsOf(store, LIN)).toEqual([]);
  });
});

describe('a part', () => {
  it('stays when its creator is deleted, and goes when it is removed', async () => {
    const { store, writer } = await campaign();
    const fee = { amount: 300, currency: 'EUR' };
    await writer.change('command-1', { kind: 'edit-part', ...about, changes: { fee } });
    await writer.change('command-2', { kind: 'delete-creator', creatorId: LIN });
    expect((await campaignOf(store, 'spring')).parts).toMatchObject([{ creatorId: LIN, fee }]);
    await writer.change('command-3', { kind: 'remove-part', ...about });
    expect((await campaignOf(store, 'spring')).parts).toEqual([]);
  });

  it('goes with its creator’s place on the list, and the entry stays', async () => {
    const { store, writer } = await campaign();
    await writer.change('command-1', { kind: 'edit-part', ...about, changes: { role: 'koc' } });
    await writer.change('command-2', { kind: 'remove-part', ...about });
    expect(await entryOf(store, LIN)).toMatchObject({ listIds: [] });
    expect(await partsOf(store, LIN)).toEqual([]);
    await writer.change('command-3', { kind: 'remove-part', ...about, creatorId: WU });
  });
});

describe('two versions of a record', () => {
  const iso = fc.integer({ min: 0, max: 5 }).map((m) => new Date(NOON + m * MINUTE).toISOString());
  const part: fc.Arbitrary<Part> = fc
    .record({
      role: fc.option(fc.constantFrom('koc' as const, 'head-kol' as const)),
      notes: fc.option(fc.integer({ min: 1, max: 3 })),
      roleAt: iso,
      notesAt: iso,
      createdAt: iso,
    })
    .map(({ role, notes, roleAt, notesAt, createdAt }) => ({
      ...about,
      ...(role && { role }),
      ...(notes && { notes }),
      createdAt,
      updatedAt: roleAt > notesAt ? roleAt : notesAt,
      fieldTimes: { role: roleAt, notes: notesAt },
    }));
  const join = (a: Part, b: Part) => joinRecords(a, b, ['listId', 'creatorId']);

  it('join to the same, whoever meets whom first', () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
      }),
      { seed: 11 },
    );
  });

  it('keep what was said last of each field', () => {
    const at = (m: number) => new Date(NOON + m * MINUTE).toISOString();
    const stamps = { createdAt: at(0), updatedAt: at(0) };
    const a: Part = {
      ...about,
      ...stamps,
      role: 'koc',
      notes: 2,
      fieldTimes: { role: at(3), notes: at(1) },
    };
    const b: Part = {
      ...about,
      ...stamps,
      role: 'head-kol',
      fieldTimes: { role: at(2), notes: at(2) },
    };
    expect(join(a, b)).toMatchObject({ role: 'koc', fieldTimes: { role: at(3), notes: at(2) } });
    expect(join(a, b)).not.toHaveProperty('notes');
  });
});
