import { browser } from 'wxt/browser';
import { isLongChange } from '@/lib/model';
import { ackSchema, type Ack, type Change, type Command } from './protocol';

/** Waits between attempts, ms: a worker that was just killed is back within the first two. */
const WAITS_MS = [50, 150, 400, 1_000, 2_500];
const ANSWER_WITHIN_MS = 5_000;
/**
 * To put a large backup in place or to delete everything takes long; a worker that dies over it is
 * noticed at once all the same.
 */
const LONG_WITHIN_MS = 290_000;

export interface CommandParts {
  send: (message: Command) => Promise<unknown>;
  newId: () => string;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  answerWithinMs: (kind: Change['kind']) => number;
}

/** When the user asked for something, and under which id: the same for every attempt. */
export interface Asked {
  commandId: string;
  /** ms */
  at: number;
  /** Absent: the user's own data. */
  workspace?: Command['workspace'];
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const REAL: CommandParts = {
  send: (message) => browser.runtime.sendMessage(message),
  newId: () => crypto.randomUUID(),
  now: Date.now,
  wait,
  answerWithinMs: (kind) => (isLongChange(kind) ? LONG_WITHIN_MS : ANSWER_WITHIN_MS),
};

/**
 * Asks the background for one change, from the sidebar or the dashboard. Resolves `{ok: true}` only
 * once it is durable. Sent again under the same id when no answer comes, so that a worker killed in
 * the middle neither loses the click nor does it twice. Never rejects.
 * @param asked of an earlier attempt, when this one repeats it
 */
export async function sendCommand(
  change: Change,
  parts: CommandParts = REAL,
  asked: Asked = { commandId: parts.newId(), at: parts.now() },
): Promise<Ack> {
  const at = new Date(asked.at).toISOString();
  const { commandId, workspace } = asked;
  const message: Command = {
    ...{ type: 'command', commandId, at, change },
    ...(workspace && { workspace }),
  };
  let last: Ack = { ok: false, reason: 'the extension does not answer', retry: true };
  for (const pause of [...WAITS_MS, undefined]) {
    try {
      const late = parts.wait(parts.answerWithinMs(change.kind)).then(() => {
        throw new Error('no answer');
      });
      const answer = ackSchema.safeParse(await Promise.race([parts.send(message), late]));
      if (answer.success) {
        last = answer.data;
        if (last.ok || !last.retry) return last;
      }
    } catch {
      // No worker was there, or it went away before it answered.
    }
    if (pause !== undefined) await parts.wait(pause);
  }
  return last;
}
