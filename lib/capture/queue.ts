import { isAck, understoodIn } from './guards';
import { on } from './on';
import type { Ack, Observe, Understood } from './protocol';

/** First and longest wait before a batch is sent again, ms. */
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/** A worker that was killed in the middle may leave a message without any answer. */
const ANSWER_WITHIN_MS = 15_000;
/** Batches kept; beyond, the oldest is given back to be read again later. */
const MOST = 60;

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
 * Keeps every batch until the background has acknowledged that it is stored. Sent one at a time, in
 * order; a batch without an answer is sent again under the same id, which the store takes once.
 */
export class Queue {
  readonly #parts: QueueParts;
  readonly #batches: Observe[] = [];
  readonly #seenAt = new WeakMap<Observe, string>();
  #draining = false;
  #onTheWay: Observe | undefined;
  #wake: (() => void) | undefined;
  /** Why the last batch was refused or could not be stored. */
  failure: string | undefined;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    on(parts.signal, 'abort', () => this.#wake?.());
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
      // The first may be on its way.
      this.#batches.splice(1, 1);
      this.#parts.onGivenUp();
    }
    this.#changed();
    void this.#drain();
  }

  /** Sends all that waits, without waiting for answers: the page is about to go. */
  flush(): void {
    for (const batch of this.#batches) {
      if (batch !== this.#onTheWay) this.#parts.send(batch).catch(() => undefined);
    }
  }

  /** A batch on its way is no news; one that does not get through is, and so is that it did. */
  #changed(before = this.failure): void {
    if ((before ?? this.failure) !== undefined) this.#parts.onChange();
  }

  async #drain(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    for (let failed = 0; this.#batches[0] && !this.#parts.signal.aborted;) {
      const ack = await this.#deliver(this.#batches[0]);
      const again = !ack.ok && ack.retry === true;
      const before = this.failure;
      this.failure = ack.ok ? undefined : ack.reason;
      failed = again ? failed + 1 : 0;
      if (!again) this.#batches.shift();
      this.#changed(before);
      if (again) await this.#pause(FIRST_WAIT_MS * 2 ** (failed - 1));
    }
    this.#draining = false;
  }

  async #deliver(batch: Observe): Promise<Ack> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#onTheWay = batch;
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
      this.#onTheWay = undefined;
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
