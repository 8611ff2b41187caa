import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change, Entry } from '@/lib/model';
import {
  countNotBack,
  entryOf,
  listEntries,
  overrulesOf,
  overruleStamps,
  settingsOf,
  type Store,
} from '@/lib/storage';
import { bench, comment, creator, LIN, MINUTE, NOON, WU } from './build';

const iso = (ms: number) => new Date(ms).toISOString();

async function both() {
  const one = bench();
  let count = 0;
  const change = (c: Change) => one.writer.change(`command-${(count += 1)}`, c);
  await change({ kind: 'shortlist', creatorId: LIN });
  await change({ kind: 'shortlist', creatorId: WU });
  return { ...one, change };
}

describe('an entry', () => {
  it('keeps each field with the moment it was changed', async () => {
    const { store, clock, change } = await both();
    clock.now += MINUTE;
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { owner: 'Mia' } });
    clock.now += MINUTE;
    const quoteOwn = { amount: 400, currency: 'EUR' };
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { quoteOwn, note: 'x' } });
    expect(await entryOf(store, LIN)).toMatchObject({
      owner: 'Mia',
      quoteOwn,
      updatedAt: iso(NOON + 2 * MINUTE),
      fieldTimes: {
        owner: iso(NOON + MINUTE),
        quoteOwn: iso(NOON + 2 * MINUTE),
        note: iso(NOON + 2 * MINUTE),
      },
    });
  });

  it('loses what is taken away, and remembers when', async () => {
    const { store, clock, change } = await both();
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { visualFit: 4 } });
    clock.now += MINUTE;
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { visualFit: null } });
    const entry = (await entryOf(store, LIN)) as Entry;
    expect(entry).not.toHaveProperty('visualFit');
    expect(entry.fieldTimes?.['visualFit']).toBe(iso(NOON + MINUTE));
  });
});

describe('a change that comes late', () => {
  const edit = (note: string) =>
    ({ kind: 'edit-entry', creatorId: LIN, changes: { note } }) as const;

  it('does not undo what was asked for later', async () => {
    const { store, writer, clock, change } = await both();
    clock.now += 10 * MINUTE;
    const asked = clock.now - 5 * MINUTE;
    await writer.change('command-new', edit('后写的'), asked + MINUTE);
    await writer.change('command-old', edit('先写的'), asked);
    expect((await entryOf(store, LIN))?.note).toBe('后写的');
    const at = iso(asked + MINUTE);
    expect(await entryOf(store, LIN)).toMatchObject({ updatedAt: at, fieldTimes: { note: at } });
    await change(edit('再写的'));
    expect((await entryOf(store, LIN))?.note).toBe('再写的');
  });

  it('is taken in for every field that nobody has touched since', async () => {
    const { store, writer, clock } = await both();
    clock.now += 10 * MINUTE;
    await writer.change('command-new', edit('后写的'), clock.now - MINUTE);
    const late = { note: '先写的', owner: 'Mia' };
    const bulk = { status: 'vetted' as const, addTags: ['c'] };
    const old = clock.now - 5 * MINUTE;
    await writer.change('command-1a', { kind: 'edit-entry', creatorId: LIN, changes: late }, old);
    await writer.change(
      'command-2a',
      { kind: 'edit-entries', creatorIds: [LIN], changes: bulk },
      old,
    );
    expect(await entryOf(store, LIN)).toMatchObject({
      note: '后写的',
      owner: 'Mia',
      status: 'vetted',
      tags: ['c'],
    });
  });

  it('never locks anybody out after the clock was set back', async () => {
    const { store, clock, change } = await both();
    await change(edit('来自未来'));
    clock.now -= 1000 * MINUTE;
    await change(edit('现在'));
    expect((await entryOf(store, LIN))?.note).toBe('现在');
  });

  it('put back by Undo, joins what was written meanwhile', async () => {
    const { store, clock, change } = await both();
    await change(edit('先写的'));
    const entry = (await entryOf(store, LIN)) as Entry;
    await change({ kind: 'unshortlist', creatorId: LIN });
    clock.now += MINUTE;
    await change({ kind: 'shortlist', creatorId: LIN });
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { owner: 'Ben' } });
    await change({ kind: 'restore-entry', entry });
    expect(await entryOf(store, LIN)).toMatchObject({ note: '先写的', owner: 'Ben' });
  });
});

describe('a tag', () => {
  const colours = async (store: Store) => (await settingsOf(store)).tagColours;

  it('renamed right after its colour was chosen, keeps the colour', async () => {
    const { store, change } = await both();
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { tags: ['a', 'b'] } });
    await Promise.all([
      change({ kind: 'colour-tags', colours: { a: 'violet' } }),
      change({ kind: 'colour-tags', colours: { c: 'teal' } }),
      change({ kind: 'rename-tag', tag: 'a', name: 'b', creatorIds: [LIN, WU] }),
    ]);
    expect((await entryOf(store, LIN))?.tags).toEqual(['b']);
    expect((await entryOf(store, WU))?.tags).toEqual([]);
    expect(await colours(store)).toEqual({ a: 'violet', b: 'violet', c: 'teal' });
  });

  it('keeps its own colour when another is merged into it', async () => {
    const { store, change } = await both();
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { tags: ['a'] } });
    await change({ kind: 'colour-tags', colours: { a: 'violet', b: 'teal' } });
    await change({ kind: 'rename-tag', tag: 'a', name: 'b', creatorIds: [LIN] });
    await change({ kind: 'colour-tags', colours: { a: null } });
    expect(await colours(store)).toEqual({ b: 'teal' });
  });
});

describe('many entries', () => {
  it('change in one go, each keeping its own', async () => {
    const { store, change } = await both();
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { tags: ['a', 'b'] } });
    await change({ kind: 'create-list', id: 'spring', name: '春季' });
    await change({
      kind: 'edit-entries',
      creatorIds: [LIN, WU, comment().noteId],
      changes: { status: 'rejected', rejectedReason: '太贵', addTags: ['c'], removeTags: ['a'] },
    });
    const byId = new Map((await listEntries(store)).map((e) => [e.creatorId, e]));
    expect(byId.size).toBe(2);
    expect(byId.get(LIN)).toMatchObject({ tags: ['b', 'c'], status: 'rejected' });
    expect(byId.get(WU)).toMatchObject({ tags: ['c'], rejectedReason: '太贵' });
  });

  it('do not count as changed where nothing is', async () => {
    const { store, change, clock } = await both();
    const before = await entryOf(store, LIN);
    clock.now += MINUTE;
    const changes = { removeTags: ['nobody has it'] };
    await change({ kind: 'edit-entries', creatorIds: [LIN], changes });
    expect(await entryOf(store, LIN)).toEqual(before);
  });

  it('are taken back only where nobody has changed the same since', async () => {
    const { store, change, clock } = await both();
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { addTags: ['mine'] } });
    const before = await listEntries(store);
    clock.now += MINUTE;
    const changes = {
      status: 'vetted' as const,
      owner: 'Mia',
      addTags: ['x'],
      removeTags: ['mine'],
    };
    await change({ kind: 'edit-entries', creatorIds: [LIN, WU], changes });
    const doneAt = iso(clock.now);
    clock.now += MINUTE;
    await change({
      kind: 'edit-entry',
      creatorId: WU,
      changes: { status: 'agreed', addTags: ['y'] },
    });
    // The same value, said again by somebody else, is theirs.
    await change({ kind: 'edit-entry', creatorId: WU, changes: { owner: 'Mia' } });
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { note: 'since' } });
    clock.now += MINUTE;
    await change({ kind: 'undo-edits', before, changes, doneAt });
    expect(await entryOf(store, LIN)).toMatchObject({
      status: 'candidate',
      tags: ['mine'],
      note: 'since',
    });
    expect(await entryOf(store, LIN)).not.toHaveProperty('owner');
    expect(await entryOf(store, WU)).toMatchObject({ status: 'agreed', owner: 'Mia', tags: ['y'] });
    expect(await countNotBack(store, before, changes)).toBe(1);
    await change({ kind: 'unshortlist', creatorId: LIN });
    await change({ kind: 'undo-edits', before, changes, doneAt });
    expect(await entryOf(store, LIN)).toBeUndefined();
    expect(await countNotBack(store, before, changes)).toBe(2);
  });

  it('that come back join with what was written since', async () => {
    const { store, change, clock } = await both();
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { note: 'before', owner: 'Mia' } });
    const entries = await listEntries(store);
    await change({ kind: 'unshortlist-many', creatorIds: [LIN, WU] });
    clock.now += MINUTE;
    await change({ kind: 'shortlist', creatorId: LIN });
    await change({ kind: 'edit-entry', creatorId: LIN, changes: { note: 'after' } });
    await change({ kind: 'restore-entries', entries });
    expect(await entryOf(store, LIN)).toMatchObject({ note: 'after', owner: 'Mia' });
    expect(await entryOf(store, WU)).toBeDefined();
  });

  it('leave and come back as they were', async () => {
    const { store, change } = await both();
    await change({ kind: 'edit-entry', creatorId: WU, changes: { note: '回得快' } });
    const entries = await listEntries(store);
    await change({ kind: 'unshortlist-many', creatorIds: [LIN, WU] });
    expect(await listEntries(store)).toEqual([]);
    await change({ kind: 'restore-entries', entries });
    expect(await listEntries(store)).toEqual(entries);
  });
});

describe('an overruling', () => {
  const overrule = {
    target: 'comment',
    targetId: comment().id,
    creatorId: LIN,
    at: iso(NOON),
  } as const;

  it('is kept once, and taken back whole', async () => {
    const { store, change } = await both();
    await change({ kind: 'overrule', overrule });
    await change({ kind: 'overrule', overrule: { ...overrule, reason: '我认识她' } });
    expect(await overrulesOf(store, LIN)).toEqual([{ ...overrule, reason: '我认识她' }]);
    expect(await overrulesOf(store, WU)).toEqual([]);
    await change({ kind: 'unoverrule', target: 'comment', targetId: overrule.targetId });
    expect(await overrulesOf(store, LIN)).toEqual([]);
  });

  it('gives way to none that is earlier, and to every one once its own time is still to come', async () => {
    const { store, change } = await both();
    const later = { ...overrule, reason: '我认识她' };
    await change({ kind: 'overrule', overrule: later });
    await change({ kind: 'overrule', overrule: { ...overrule, at: iso(NOON - MINUTE) } });
    expect(await overrulesOf(store, LIN)).toEqual([later]);
    await change({ kind: 'overrule', overrule: { ...later, at: '2999-01-01T00:00:00.000Z' } });
    await change({ kind: 'overrule', overrule });
    expect(await overrulesOf(store, LIN)).toEqual([overrule]);
  });

  it('changes the stamp of its creator alone, so that the score is worked out anew', async () => {
    const { store, change } = await both();
    expect(await overruleStamps(store)).toEqual(new Map());
    await change({ kind: 'overrule', overrule });
    const first = await overruleStamps(store);
    expect([...first.keys()]).toEqual([LIN]);
    await change({ kind: 'overrule', overrule: { ...overrule, target: 'paid', paid: true } });
    expect((await overruleStamps(store)).get(LIN)).not.toBe(first.get(LIN));
  });

  it('goes with its creator', async () => {
    const { store, see, change } = await both();
    await see({ creators: [creator()] });
    await change({ kind: 'overrule', overrule });
    await change({ kind: 'delete-creator', creatorId: LIN });
    expect(await overrulesOf(store, LIN)).toEqual([]);
  });
});
