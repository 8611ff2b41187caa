import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWriter, openStore } from '@/lib/storage';
import { creator, LIN, NOON, observation } from './build';

/** What every write asks of the browser, in order: 'strict', or 'default' where nothing is asked. */
function asked(): string[] {
  const transaction = IDBDatabase.prototype.transaction;
  const written: string[] = [];
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    names,
    mode,
    options,
  ) {
    if (mode === 'readwrite') written.push(options?.durability ?? 'default');
    return transaction.call(this, names, mode, options);
  });
  return written;
}

afterEach(() => void vi.restoreAllMocks());

describe('a write is on the disk before it is answered', () => {
  const parts = () => {
    const name = `durable-${crypto.randomUUID()}`;
    return {
      store: openStore(name),
      durableStore: openStore(name, { durable: true }),
      now: () => NOON,
      newId: () => crypto.randomUUID(),
    };
  };

  it('where the user made it by hand', async () => {
    const writer = createWriter(parts());
    const written = asked();
    await writer.change('one', { kind: 'shortlist', creatorId: LIN });
    expect(written.length).toBeGreaterThan(0);
    expect(new Set(written)).toEqual(new Set(['strict']));
  });

  it('and not where a page is read, which would cost milliseconds each time and is read again', async () => {
    const writer = createWriter(parts());
    const written = asked();
    await writer.observe('one', observation({ creators: [creator()] }));
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContain('strict');
  });
});
