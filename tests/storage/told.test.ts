import 'fake-indexeddb/auto';
import { Dexie, liveQuery, RangeSet, rangesOverlap, type ObservabilitySet } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '@/lib/storage';
import { bench, comment, creator, idOf, LIN, MINUTE, NOON, note } from './build';

/** What is told from now on. */
function told(): ObservabilitySet[] {
  const all: ObservabilitySet[] = [];
  const hear = (changed: ObservabilitySet) => void all.push(changed);
  Dexie.on.storagemutated.subscribe(hear);
  ends.push(() => Dexie.on.storagemutated.unsubscribe(hear));
  return all;
}

const ends: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const end of ends.splice(0)) end();
});

const names = (changed: ObservabilitySet | undefined, part: string, key: string | number) => {
  const ranges = Object.entries(changed ?? {}).find(([name]) => name.endsWith(part))?.[1];
  return ranges !== undefined && rangesOverlap(ranges, new RangeSet(key));
};

describe('what is written is told', () => {
  const PEOPLE = [11, 12, 13, 14].map((n) => idOf(n));

  it('at once, and what follows within a moment together', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { see } = bench();
    await see({ creators: [creator()] });
    await vi.advanceTimersByTimeAsync(1_000);
    const all = told();
    for (const id of PEOPLE) await see({ creators: [creator({ id })] });
    expect(all).toHaveLength(1);
    expect(names(all[0], '/creators/', PEOPLE[0]!)).toBe(true);
    expect(names(all[0], '/creators/', PEOPLE[1]!)).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(all).toHaveLength(2);
    for (const id of PEOPLE.slice(1)) expect(names(all[1], '/creators/', id)).toBe(true);
    await see({ creators: [creator({ id: idOf(15) })] });
    expect(all).toHaveLength(3);
  });

  it('by every key and index of the rows', async () => {
    const { see } = bench();
    // A database that is new tells that everything has changed.
    await see({ creators: [creator({ id: idOf(3) })] });
    const all = told();
    await see({ page: 'note', creators: [creator()], notes: [note()], comments: [comment()] });
    await vi.waitFor(() => expect(all).not.toHaveLength(0));
    const [changed] = all;
    expect(names(changed, '/creators/', LIN)).toBe(true);
    expect(names(changed, '/notes/', idOf(100))).toBe(true);
    expect(names(changed, '/notes/creatorId', LIN)).toBe(true);
    expect(names(changed, '/comments/', idOf(100))).toBe(true);
    expect(names(changed, '/comments/creatorId', LIN)).toBe(true);
    expect(names(changed, '/comments/lastSeenAt', NOON)).toBe(true);
    expect(names(changed, '/comments/oldestTextAt', NOON)).toBe(true);
    expect(names(changed, '/prints/', LIN)).toBe(true);
    expect(names(changed, '/prints/', idOf(2))).toBe(false);
  });

  it('not when nothing of it was kept', async () => {
    const { writer, see } = bench();
    await see({ creators: [creator()] });
    await new Promise((done) => setImmediate(done));
    const all = told();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('killed here');
    });
    await expect(see({ creators: [creator({ bio: '换了' })] }, NOON + MINUTE)).rejects.toThrow();
    vi.restoreAllMocks();
    await writer.change('command-1', { kind: 'shortlist', creatorId: LIN });
    await vi.waitFor(() => expect(all.some((one) => names(one, '/entries/', LIN))).toBe(true));
    expect(all.some((one) => names(one, '/creators/', LIN))).toBe(false);
  });

  it('to live queries on other connections, by key and by index, also those that were answered before', async () => {
    const { store, see } = bench();
    await see({ creators: [creator()], notes: [note()] });
    const reader = openStore(store.name);
    const seen: { likes: unknown; names: (string | undefined)[] }[] = [];
    const query = liveQuery(async () => {
      const notes = await reader.notes.where('creatorId').equals(LIN).toArray();
      const people = await reader.creators.toArray();
      return {
        likes: notes.map((row) => row.note.likes?.min),
        names: people.map((row) => row.creator.nickname),
      };
    }).subscribe((state) => void seen.push(state));
    ends.push(() => query.unsubscribe());
    await vi.waitFor(() => expect(seen.at(-1)?.names).toEqual([creator().nickname]));
    const second = note({ id: idOf(101), likes: { min: 7, max: 7 } });
    await see({ creators: [creator({ nickname: '林大满' })], notes: [second] }, NOON + MINUTE);
    await vi.waitFor(() => {
      expect(seen.at(-1)).toEqual({ likes: [80, 7], names: ['林大满'] });
    });
  });
});
