import { describeProblems, ONLY_FROM_DASHBOARD, type Change, type Observation } from '@/lib/model';
import { Flow } from './flow';
import { lengthOf } from './length-of';
import type { Ack, Understood } from './protocol';
import { callOffSchema, commandSchema, foundSchema, observeSchema } from './writes';

/** Longest message taken, in about as many UTF-16 units as its JSON has. A note with 1,000 comments has about 500,000. */
const LONGEST = 4_000_000;
/** Batches that may wait for the store; beyond, senders keep theirs and try later. */
const MOST_WAITING = 60;

/** Problems of one page that are told. */
const MOST_HEALTH = 200;

const OK: Ack = { ok: true };
/** No warning: a page that floods would fill the log as well. */
const TOO_MUCH: Ack = {
  ok: false,
  reason: 'the page sends more than can be stored',
  retry: true,
};

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export interface ReceiverParts {
  /** Understands what a content script took from its page. @throws Error naming what is wrong with it */
  read: (sighting: unknown) => unknown;
  /** Called while others are still being written: the store puts them in their order. */
  observe: (batchId: string, observation: Observation) => Promise<void>;
  /** `at`: ms, when the user asked for it. */
  change: (commandId: string, change: Change, at?: number) => Promise<void>;
  /** The same in the example workspace. */
  changeExample: (commandId: string, change: Change, at?: number) => Promise<void>;
  /** Ends a change that takes long, if it is under way. */
  callOff: (commandId: string) => void;
  /** Puts an error of the two into words. */
  describe: (error: unknown) => { reason: string; retry: boolean };
  extensionId: string;
  /** Of the extension's own pages, e.g. `chrome-extension://…`. */
  extensionOrigin: string;
  /** Hosts whose pages may be observed. */
  hosts: readonly string[];
  warn: (message: string) => void;
  /** The present moment, ms. */
  now?: () => number;
}

/**
 * The background's end of the messages: checks sender, size and form, and acknowledges after the
 * write. Observations only from our content script in the top frame of one of the sites, and only so
 * much of them in a while; commands only from the extension's own pages, and what deletes much only from
 * the dashboard: over the sidebar's frame a page could lay something that asks for the click.
 * @returns undefined for a message that is not the background's to answer.
 */
export function createReceiver(
  parts: ReceiverParts,
): (message: unknown, sender: Sender) => Promise<Ack> | undefined {
  const { extensionId, extensionOrigin, hosts } = parts;
  const flow = new Flow(parts.now ?? Date.now);
  let waiting = 0;

  const isDashboard = ({ url }: Sender) =>
    url?.startsWith(`${extensionOrigin}/dashboard.html`) === true;
  const refuse = (reason: string): Ack => {
    parts.warn(`message refused: ${reason}`);
    return { ok: false, reason };
  };
  const isExtensionPage = ({ id, url, origin }: Sender) =>
    id === extensionId && (origin ?? originOf(url)) === extensionOrigin;
  const isObserver = ({ id, url, frameId, tab }: Sender) =>
    id === extensionId && tab !== undefined && frameId === 0 && isOnSite(url, hosts);

  const written = async (write: () => Promise<void>): Promise<Ack> => {
    try {
      await write();
      return { ok: true };
    } catch (error) {
      const { reason, retry } = parts.describe(error);
      parts.warn(`not stored: ${reason}`);
      return retry ? { ok: false, reason, retry } : { ok: false, reason };
    }
  };

  const ifThereIsRoom = async (write: () => Promise<void>): Promise<Ack> => {
    if (waiting >= MOST_WAITING) return { ok: false, reason: 'storage is busy', retry: true };
    waiting++;
    try {
      return await written(write);
    } finally {
      waiting--;
    }
  };

  const observe = async (message: unknown, sender: Sender): Promise<Ack> => {
    if (!isObserver(sender)) return refuse('observe: not from a page of the site');
    const length = lengthOf(message, LONGEST);
    if (length > LONGEST) return refuse('observe: too long');
    if (!flow.allows(sender.tab?.id ?? -1, length)) return TOO_MUCH;
    const parsed = observeSchema.safeParse(message);
    if (!parsed.success) return refuse(`observe: ${describeProblems(parsed.error)}`);
    const { batchId, sighting } = parsed.data;
    const found = understand(parts.read, sighting);
    if (typeof found === 'string') return refuse(`observe: ${found}`);
    const { page, blockedReason, health } = found;
    const understood: Understood = {
      page,
      ...(blockedReason && { blockedReason }),
      health: health.slice(0, MOST_HEALTH),
    };
    const ack = holdsFacts(found) ? await ifThereIsRoom(() => parts.observe(batchId, found)) : OK;
    return { ...ack, understood };
  };

  const command = async (message: unknown, sender: Sender): Promise<Ack> => {
    if (!isExtensionPage(sender)) return refuse('command: not from a page of the extension');
    if (lengthOf(message, LONGEST) > LONGEST) return refuse('command: too long');
    const parsed = commandSchema.safeParse(message);
    if (!parsed.success) return refuse(`command: ${describeProblems(parsed.error)}`);
    const { commandId, at, change, workspace } = parsed.data;
    if (workspace && !isDashboard(sender))
      return refuse('command: the example is not for the sidebar');
    if (ONLY_FROM_DASHBOARD.has(change.kind) && !isDashboard(sender)) {
      return refuse(`command: ${change.kind} is not for the sidebar`);
    }
    const askedAt = at === undefined ? undefined : Date.parse(at);
    const carryOut = workspace ? parts.changeExample : parts.change;
    return written(() => carryOut(commandId, change, askedAt));
  };

  const callOff = async (message: unknown, sender: Sender): Promise<Ack> => {
    if (!isExtensionPage(sender) || !isDashboard(sender)) {
      return refuse('call-off: not from the dashboard');
    }
    const parsed = callOffSchema.safeParse(message);
    if (!parsed.success) return refuse(`call-off: ${describeProblems(parsed.error)}`);
    parts.callOff(parsed.data.commandId);
    return OK;
  };

  return (message, sender) => {
    const type = (message as { type?: unknown } | null | undefined)?.type;
    if (type === 'observe') return observe(message, sender);
    if (type === 'command') return command(message, sender);
    if (type === 'call-off') return callOff(message, sender);
    return undefined;
  };
}

/** @returns what is wrong with it, in one line, for a sighting that cannot be read */
function understand(read: ReceiverParts['read'], sighting: unknown): Observation | string {
  try {
    const parsed = foundSchema.safeParse(read(sighting));
    return parsed.success ? parsed.data : describeProblems(parsed.error);
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read';
  }
}

/** What stands on a blocked page is told, but nothing of it stored. */
function holdsFacts({ page, creators, notes, comments }: Observation): boolean {
  return page !== 'blocked' && creators.length + notes.length + comments.length > 0;
}

function originOf(url: string | undefined): string | undefined {
  // `origin` of a non-special scheme is "null" in some engines: cut it from the text.
  return /^[a-z-]+:\/\/[^/]+/.exec(url ?? '')?.[0];
}

function isOnSite(url: string | undefined, hosts: readonly string[]): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hosts.includes(hostname);
}
