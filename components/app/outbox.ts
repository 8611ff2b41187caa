import type { Asked } from '@/lib/capture/client';
import type { Ack, Change } from '@/lib/capture/protocol';

/** A change that could not be stored yet, kept beyond the page that asked for it. */
export interface Kept {
  /** Of the command: every attempt is the same one. */
  id: string;
  change: Change;
  /** ms, when the user asked. */
  at: number;
  reason: string;
}

/** A place that outlives the page: the extension's own storage. */
export interface KeptPlace {
  all(): Promise<Kept[]>;
  put(kept: Kept): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export interface Outbox {
  /** Sends a change, and keeps it when it fails for a passing reason. */
  send(change: Change, asked?: Asked): Promise<Ack>;
  /** Sends everything kept again, oldest first. @returns what is still kept */
  sendAgain(): Promise<Kept[]>;
  kept(): Promise<Kept[]>;
  /** Forgets what was kept, at the user's word. */
  discard(): Promise<void>;
}

/** What a change is about: a later one about the same makes an earlier one pointless. */
export function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'shortlist':
    case 'unshortlist':
      return `entry ${change.creatorId}`;
    case 'restore-entry':
      return `entry ${change.entry.creatorId}`;
    case 'edit-entry':
      return `edit ${change.creatorId} ${Object.keys(change.changes).sort().join()}`;
    case 'overrule':
      return `overrule ${change.overrule.target} ${change.overrule.targetId}`;
    case 'unoverrule':
      return `overrule ${change.target} ${change.targetId}`;
    case 'colour-tags':
      return `colours ${Object.keys(change.colours).sort().join()}`;
    case 'settings':
      return `settings ${Object.keys(change.settings).sort().join()}`;
    default:
      return JSON.stringify(change);
  }
}

interface Parts {
  send: (change: Change, asked: Asked) => Promise<Ack>;
  place: KeptPlace;
  newId: () => string;
  now: () => number;
}

/** Large changes are the user's files, which are still there: only what was clicked or typed is kept. */
const LONGEST = 20_000;

/** A click or a word that could not be stored is neither lost with the page nor done twice out of order. */
export function createOutbox({ send, place, newId, now }: Parts): Outbox {
  const about = async (change: Change) => {
    const subject = subjectOf(change);
    return (await place.all()).filter((kept) => subjectOf(kept.change) === subject);
  };
  const attempt = async (change: Change, asked: Asked): Promise<Ack> => {
    const { commandId: id, at } = asked;
    const earlier = (await about(change)).filter((kept) => kept.at <= at);
    const ack = await send(change, asked);
    const isKept = !ack.ok && ack.retry && JSON.stringify(change).length <= LONGEST;
    if (isKept) {
      await place.put({ id, change, at, reason: ack.reason });
      await place.remove(earlier.flatMap((kept) => (kept.id === id ? [] : [kept.id])));
    } else {
      const gone = change.kind === 'delete-all' && ack.ok ? await place.all() : earlier;
      await place.remove(gone.map(({ id }) => id));
    }
    return ack;
  };
  return {
    send: (change, asked = { commandId: newId(), at: now() }) => attempt(change, asked),
    async sendAgain() {
      const waiting = (await place.all()).sort((a, b) => a.at - b.at);
      for (const { id, change, at } of waiting) await attempt(change, { commandId: id, at });
      return place.all();
    },
    kept: () => place.all(),
    discard: async () => place.remove((await place.all()).map(({ id }) => id)),
  };
}
