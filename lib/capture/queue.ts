import { isAck, understoodIn } from './guards';
import type { Ack, Observe, Understood } from './protocol';

/** First and longest wait before a batch is sent again, ms. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/** A worker that was killed in the middle may leave a message without any answer. */
const ANSWER_WITHIN_MS = 15_000;
/** Batches kept; beyond, the oldest is given back to be read again later. */
const MOST = 60;
/** Batches on their way at once, where more than one waits: the store writes them together. */
const AT_ONCE = 30;

export interface QueueParts {
  /** Hands a batch to the background; resolves with its answer. */
  send: (message: Observe) => Promise<unknown>;
  newId: () => string;
  /** Stops everything. */
  signal: AbortSignal;
  /** Called when `pending` or `failure` may have changed. */
  onChange: () => void;
  /** What the background made of a batch that was seen at this address. */
  onSeen: (understood: Understood, url: string) => void;
  /** A batch was given up, and what it held may be sent again. */
  onGivenUp: () => void;
}

/**
 * Keeps every batch until the background has acknowledged that it is stored. What waits is sent together,
 * in order; while something cannot be stored, one at a time. A batch without an answer is sent again
 * under the same id, which the store takes once.
 */
export class Queue {
  readonly #parts: QueueParts;
  readonly #batches: Observe[] = [];
  readonly #seenAt = new WeakMap<Observe, string>();
  #draining = false;
  readonly #onTheWay = new Set<Observe>();
  #wake: (() => void) | undefined;
  /** Why the last batch was refused or could not be stored. */
  failure: string | undefined;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    parts.signal.addEventListener('abort', () => this.#wake?.());
  }

  /** Batches not yet acknowledged. */
  get pending(): number {
    return this.#batches.length;
  }

  /** @param url where it was seen */
  push(sighting: unknown, url: string): void {
    const batch: Observe = { type: 'observe', batchId: this.#parts.newId(), sighting };
    this.#seenAt.set(batch, url);
    this.#batches.push(batch);
    if (this.#batches.length > MOST) {
      const oldest = this.#batches.findIndex((waiting) => !this.#onTheWay.has(waiting));
      this.#batches.splice(oldest, 1);
      this.#parts.onGivenUp();
    }
    this.#parts.onChange();
    void this.#drain();
  }

  /** Sends all that waits, without waiting for answers: the page is about to go. */
  flush(): void {
    for (const batch of this.#batches) {
      if (!this.#onTheWay.has(batch)) this.#parts.send(batch).catch(() => undefined);
    }
  }

  async #drain(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    for (let failed = 0; this.#batches[0] && !this.#parts.signal.aborted;) {
      const sent = this.#batches.slice(0, failed ? 1 : AT_ONCE);
      const acks = await Promise.all(sent.map((batch) => this.#deliver(batch)));
      const last = acks.find(isToComeBack) ?? acks.at(-1);
      this.failure = last?.ok === false ? last.reason : undefined;
      failed = acks.some(isToComeBack) ? failed + 1 : 0;
      this.#parts.onChange();
      if (failed > 0) await this.#pause(FIRST_WAIT_MS * 2 ** (failed - 1));
    }
    this.#draining = false;
  }

  async #deliver(batch: Observe): Promise<Ack> {
    this.#onTheWay.add(batch);
    const ack = await this.#answered(batch);
    this.#onTheWay.delete(batch);
    if (!isToComeBack(ack)) this.#batches.splice(this.#batches.indexOf(batch), 1);
    return ack;
  }

  async #answered(batch: Observe): Promise<Ack> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), ANSWER_WITHIN_MS);
    });
    try {
      const answer = await Promise.race([this.#parts.send(batch), late]);
      const understood = understoodIn(answer);
      if (understood) this.#parts.onSeen(understood, this.#seenAt.get(batch) ?? '');
      if (isAck(answer)) return answer;
    } catch {
      // No worker was there, or it went away before it answered.
    } finally {
      clearTimeout(timer);
    }
    return { ok: false, reason: 'the extension does not answer', retry: true };
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(ms, LONGEST_WAIT_MS));
      this.#wake = wake;
      if (this.#parts.signal.aborted) wake();
    });
  }
}

/** What could not be stored now, and may be later. */
function isToComeBack(ack: Ack): boolean {
  return !ack.ok && ack.retry === true;
}
