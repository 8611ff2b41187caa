import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exactly } from '@/lib/model';
import { createWriter, openStore } from '@/lib/storage';
import { groupCommit } from '@/lib/storage/group-commit';
import { bench, comment, contentOf, creator, idOf, MINUTE, NOON, note, observation } from './build';

describe('group commit', () => {
  /** A writer whose transactions end when the test says so. */
  function slow(largest = 100) {
    const written: number[][] = [];
    const ends: { commit: () => void; abort: (reason: unknown) => void }[] = [];
    const write = groupCommit<number>({
      write: (items) => {
        written.push([...items]);
        return new Promise((commit, abort) => void ends.push({ commit, abort }));
      },
      sizeOf: (item) => item,
      largest,
    });
    const turn = () => new Promise((done) => setImmediate(done));
    const end = async (how: (one: (typeof ends)[number]) => void) => {
      await turn();
      how(ends.shift()!);
      await turn();
    };
    /** Writes one, and the others when that is under way. */
    const begin = async (first: number, ...others: number[]) => {
      const begun = write(first);
      await turn();
      return [begun, ...others.map((n) => write(n))];
    };
    return { write, begin, written, end, turn };
  }

  it('writes together what comes while another is written, and answers each after its own', async () => {
    const { begin, written, end } = slow();
    const done: number[] = [];
    const all = (await begin(1, 2, 3)).map((write, i) => write.then(() => done.push(i + 1)));
    expect(written).toEqual([[1]]);
    await end(({ commit }) => commit());
    expect(done).toEqual([1]);
    expect(written).toEqual([[1], [2, 3]]);
    await end(({ commit }) => commit());
    await Promise.all(all);
    expect(done).toEqual([1, 2, 3]);
  });

  it('writes together what comes in the same moment, from the first on', async () => {
    const { write, written, end, turn } = slow();
    const answeredTogether = [1, 2, 3].map((n) => write(n).then(() => write(n + 3)));
    await end(({ commit }) => commit());
    await turn();
    expect(written).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    await end(({ commit }) => commit());
    await Promise.all(answeredTogether);
  });

  it('keeps a group within its size, and takes one that is larger alone', async () => {
    const { write, written, end } = slow(10);
    const all = [1, 5, 5, 1, 30, 2].map((n) => write(n));
    while (written.flat().length < 6) await end(({ commit }) => commit());
    await end(({ commit }) => commit());
    await Promise.all(all);
    expect(written).toEqual([[1, 5], [5, 1], [30], [2]]);
  });

  it('lets none fail for another', async () => {
    const { begin, written, end } = slow();
    const outcomes = Promise.allSettled(await begin(1, 2, 3));
    await end(({ commit }) => commit());
    await end(({ abort }) => abort(new Error('one of them')));
    await end(({ commit }) => commit());
    await end(({ abort }) => abort(new Error('the third')));
    expect(written).toEqual([[1], [2, 3], [2], [3]]);
    expect((await outcomes).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
  });
});

describe('observations that come at once', () => {
  it('are fewer transactions than batches, each acknowledged when its own is through', async () => {
    const { store, writer } = bench();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.open();
    const pages = Array.from({ length: 12 }, (_, n) =>
      observation({ page: 'note', notes: [note()], comments: [comment({ id: idOf(1_000 + n) })] }),
    );
    await Promise.all(
      pages.map(async (page, n) => {
        await writer.observe(`batch-${n}`, page);
        expect(await store.applied.get(`batch-${n}`)).toBeDefined();
        const [chunk] = await store.comments.toArray();
        expect(chunk?.comments.map(({ id }) => id)).toContain(idOf(1_000 + n));
      }),
    );
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBe(1);
    transaction.mockRestore();
  });

  it('are taken when another among them cannot be', async () => {
    const { store, writer } = bench();
    const page = (n: number) => observation({ notes: [note({ id: idOf(100 + n) })] });
    const broken = { ...page(9), observedAt: 'no date' };
    const writes = [page(1), page(2), broken, page(3)];
    const outcomes = await Promise.allSettled(
      writes.map((one, n) => writer.observe(`batch-${n}`, one)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await store.notes.count()).toBe(3);
    expect((await store.applied.toArray()).map(({ id }) => id)).toEqual([
      'batch-0',
      'batch-1',
      'batch-3',
    ]);
  });

  const count = fc.integer({ min: 0, max: 9 }).map(exactly);
  const page = fc.record({
    page: fc.constantFrom('search' as const, 'note' as const, 'profile' as const),
    creators: fc.array(
      count.map((followers) => creator({ followers })),
      { maxLength: 1 },
    ),
    notes: fc.array(
      fc
        .record({ likes: count, pinned: fc.boolean(), isAnonymous: fc.boolean(), n: fc.nat(1) })
        .map(({ likes, pinned, isAnonymous, n }) => {
          const { creatorId, ...rest } = note({ id: idOf(100 + n), likes });
          return {
            ...rest,
            ...(isAnonymous ? {} : { creatorId }),
            ...(pinned && { pinned: true as const }),
          };
        }),
      { maxLength: 2 },
    ),
    comments: fc.array(
      fc
        .record({ n: fc.nat(5), noteId: fc.nat(1), likes: count, isWordless: fc.boolean() })
        .map(({ n, noteId, likes, isWordless }) => {
          const { text, ...rest } = comment({
            id: idOf(1_000 + n),
            noteId: idOf(100 + noteId),
            likes,
          });
          return isWordless ? rest : { ...rest, text: `${text}${n}` };
        }),
      { maxLength: 4 },
    ),
  });

  it('leave what one after the other would have left', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 2, maxLength: 6 }), async (pages) => {
        const contents = [];
        for (const isAtOnce of [false, true]) {
          const store = openStore(`at-once-${++opened}`);
          const writer = createWriter({ store, now: () => NOON, newId: () => 'salt' });
          const batches = pages.map((one, n) => observation(one, NOON + n * MINUTE));
          // Something is being written when the first of them comes.
          await store.open();
          const earlier = observation({ creators: [creator()] }, NOON - MINUTE);
          const before = writer.observe('batch-before', earlier);
          if (!isAtOnce) await before;
          const writes = [];
          for (const [n, one] of [...batches.entries(), ...batches.entries()]) {
            const write = writer.observe(`batch-${n}`, one);
            if (isAtOnce) writes.push(write);
            else await write;
          }
          await Promise.all([before, ...writes]);
          contents.push(await contentOf(store));
          await store.delete();
        }
        expect(contents[1]).toEqual(contents[0]);
      }),
      { numRuns: 60, seed: 11 },
    );
  }, 60_000);
});
