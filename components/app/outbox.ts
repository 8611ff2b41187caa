import type { Asked } from '@/lib/capture/client';
import type { Ack, Change } from '@/lib/capture/protocol';

/** A change that is not known to be stored, kept beyond the page that asked for it. */
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
  /** Sends a change, and keeps it until it is answered for good. */
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
    case 'edit-plan':
      return `plan ${change.listId} ${Object.keys(change.changes).sort().join()}`;
    case 'edit-part':
      return `part ${change.listId} ${change.creatorId} ${Object.keys(change.changes).sort().join()}`;
    case 'edit-right':
      return `right ${change.id} ${Object.keys(change.changes).sort().join()}`;
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

/** Why a change is kept that nobody has answered: its page or the extension went away meanwhile. */
const UNANSWERED = 'the extension does not answer';

/** Where nothing can be kept, what is clicked is sent all the same. */
async function ifItCan<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

/**
 * A click or a word that could not be stored is neither lost with the page nor done twice out of order.
 * It is kept from the moment it is sent: the page, the browser or the extension may be gone before there
 * is an answer, and then the next page sends it again under its id.
 */
export function createOutbox({ send, place, newId, now }: Parts): Outbox {
  const about = async (change: Change) => {
    const subject = subjectOf(change);
    return (await place.all()).filter((kept) => subjectOf(kept.change) === subject);
  };
  const attempt = async (change: Change, asked: Asked): Promise<Ack> => {
    const { commandId: id, at } = asked;
    // First of all, and in this very task: it may be the page's last.
    const sending = send(change, asked);
    const keep = (reason: string) =>
      ifItCan(() => place.put({ id, change, at, reason }), undefined);
    const isSmall = JSON.stringify(change).length <= LONGEST;
    const written = isSmall ? keep(UNANSWERED) : undefined;
    const known = await ifItCan(() => about(change), []);
    const earlier = known.filter((kept) => kept.at <= at && kept.id !== id);
    const ack = await sending;
    await written;
    const isKept = !ack.ok && ack.retry === true && isSmall;
    if (isKept) await keep(ack.reason);
    const isAllGone = change.kind === 'delete-all' && ack.ok;
    const gone = isAllGone ? await ifItCan(() => place.all(), []) : earlier;
    const ids = [...gone.map((kept) => kept.id), ...(isKept || !isSmall ? [] : [id])];
    if (ids.length > 0) await ifItCan(() => place.remove(ids), undefined);
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
