import { DAY, HOUR, type Change, type LongChange, type Observation } from '@/lib/model';
import { applyChange } from './apply-change';
import { asFailure, CALLED_OFF, StorageFailure } from './failure';
import { createObserve } from './observe';
import { bringsPeople } from './import-facts';
import { namesUnder } from './names';
import { SWEPT_KEY } from './meta-keys';
import { sweepTexts } from './retention';
import { tablesOf } from './reading-tables';
import { saltOf } from './salt';
import { settingsOf } from './read-settings';
import { prepareRestore } from './backup/prepare-restore';
import { unstageOld } from './backup/staging';
import { openForWriting, type Store } from './store';
import { wipe } from './wipe';

/** Ids of applied messages are kept this long: far longer than any sender keeps retrying. */
const APPLIED_KEPT_MS = 30 * DAY;
const APPLIED_KEPT = 20_000;
const ASK_EVERY_MS = HOUR;

export interface WriterParts {
  store: Store;
  /** The same database, opened durable, for what the user did by hand; `store` if not given. */
  durableStore?: Store;
  /** The present moment, ms. */
  now: () => number;
  /** A fresh unguessable string. */
  newId: () => string;
  /**
   * How many rows of a backup are in place, or are deleted; nothing of it counts before the last.
   * Called inside the transaction.
   */
  onProgress?: (what: LongChange, done: number, of: number) => void;
}

export interface Writer {
  /**
   * Stores what one page showed. Resolves once it is durable; the same `batchId` is stored once. What
   * comes while another is being written is written with whatever else waits, in one transaction.
   */
  observe(batchId: string, observation: Observation): Promise<void>;
  /**
   * Carries out one change. Resolves once it is durable; the same `commandId` is done once.
   * @param askedAt ms, when the user asked for it; without it: now
   */
  change(commandId: string, change: Change, askedAt?: number): Promise<void>;
  /** Ends a change that says how far it is, if it is under way: then nothing of it is kept. */
  callOff(commandId: string): void;
  /** At most once a day: drops raw texts past the user's retention period, and old message ids. */
  sweep(): Promise<void>;
}

/**
 * The one writer, for the background. Every message is written in one transaction, alone or with others,
 * that also records its id, so that a worker killed at any moment leaves all of it or none of it, and a
 * repeated message changes nothing. All methods reject with `StorageFailure` only.
 */
export function createWriter(parts: WriterParts): Writer {
  const { store } = parts;
  const durable = parts.durableStore ?? store;
  const observe = createObserve(parts);
  const sweep = createSweep(parts);
  /** Only spares work: a command that is sent again while it is carried out is answered with it. */
  const underWay = new Map<string, Promise<void>>();
  const calledOff = new Set<string>();
  const tellUnlessOver =
    (commandId: string): NonNullable<WriterParts['onProgress']> =>
    (...course) => {
      // Inside the transaction: it is gone with this.
      if (calledOff.has(commandId)) throw new StorageFailure('refused', CALLED_OFF);
      parts.onProgress?.(...course);
    };
  const change = async (commandId: string, wanted: Change, askedAt?: number): Promise<void> => {
    if (await durable.applied.get(commandId)) return;
    const onProgress = tellUnlessOver(commandId);
    const apply = await prepared(durable, wanted, { ...parts, onProgress }, askedAt);
    await durable.transaction('rw', durable.tables, async () => {
      if (await durable.applied.get(commandId)) return;
      await apply();
      await durable.applied.put({ id: commandId, at: parts.now() });
    });
  };
  return {
    observe: (batchId, observation) => guarded(store, () => observe(batchId, observation)),
    change: (commandId, wanted, askedAt) => {
      const known = underWay.get(commandId);
      if (known) return known;
      const done = guarded(durable, () => change(commandId, wanted, askedAt)).finally(() => {
        underWay.delete(commandId);
        calledOff.delete(commandId);
      });
      underWay.set(commandId, done);
      return done;
    },
    callOff: (commandId) => {
      if (underWay.has(commandId)) calledOff.add(commandId);
    },
    sweep: () => guarded(store, sweep),
  };
}

/** What a change does inside its transaction; whatever must be read or worked out first is done now. */
async function prepared(
  store: Store,
  change: Change,
  { now, newId, onProgress }: WriterParts,
  askedAt?: number,
): Promise<() => Promise<void>> {
  const tell = (what: LongChange) => (done: number, of: number) => onProgress?.(what, done, of);
  if (change.kind === 'restore') return prepareRestore(store, change, tell('restore'));
  if (change.kind === 'delete-all') return () => wipe(store, tell('delete-all'));
  // Nobody asks in the future: a clock was set meanwhile.
  const when = () => ({ now: now(), at: Math.min(askedAt ?? Infinity, now()) });
  if (!bringsPeople(change)) return () => applyChange(store, change, when());
  return async () => {
    const names = namesUnder(await saltOf(tablesOf(store), newId));
    await applyChange(store, change, when(), names);
  };
}

async function guarded(store: Store, write: () => Promise<void>): Promise<void> {
  try {
    await openForWriting(store);
    await write();
  } catch (error) {
    throw asFailure(error);
  }
}

function createSweep({ store, now }: WriterParts): Writer['sweep'] {
  /** Only spares a read: asked after every message, answered by the database once an hour. */
  let askedAt = -Infinity;
  return async () => {
    if (now() - askedAt < ASK_EVERY_MS) return;
    askedAt = now();
    const last = (await store.meta.get(SWEPT_KEY))?.value;
    if (typeof last === 'number' && now() - last < DAY) return;
    const { retentionDays } = await settingsOf(store);
    await sweepTexts(store, now() - retentionDays * DAY);
    await unstageOld(store, now() - DAY);
    await store.transaction('rw', store.applied, store.meta, async () => {
      await forgetApplied(store, now() - APPLIED_KEPT_MS);
      await store.meta.put({ key: SWEPT_KEY, value: now() });
    });
  };
}

async function forgetApplied(store: Store, before: number): Promise<void> {
  await store.applied.where('at').below(before).delete();
  const surplus = (await store.applied.count()) - APPLIED_KEPT;
  if (surplus <= 0) return;
  const oldest = await store.applied.orderBy('at').limit(surplus).primaryKeys();
  await store.applied.bulkDelete(oldest);
}
