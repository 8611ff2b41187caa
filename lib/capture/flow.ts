/** Characters of observations that one tab may send: at once, and per minute after that. */
const BURST = 16_000_000;
const PER_MINUTE = 8_000_000;
/** What a message costs at the least: a thousand empty ones are a flood, too. */
const LEAST_COST = 10_000;
/** Tabs remembered; beyond, all are forgotten and begin anew. */
const MOST_TABS = 200;

interface Tab {
  left: number;
  at: number;
}

/**
 * How much each tab may send. A person who scrolls through comments sends one or two million characters
 * a minute; a page that makes up content as fast as it can is told to come back later, and its sender
 * keeps what is new until then, up to its own limit (queue.ts). Other tabs do not feel it.
 *
 * Kept in memory alone: a worker that starts anew has forgotten it, and that does no harm.
 */
export class Flow {
  readonly #tabs = new Map<number, Tab>();

  constructor(private readonly now: () => number) {}

  /** @returns false when this tab has to wait; then nothing is taken from its share. */
  allows(tabId: number, length: number): boolean {
    const now = this.now();
    if (this.#tabs.size > MOST_TABS) this.#tabs.clear();
    const { left, at } = this.#tabs.get(tabId) ?? { left: BURST, at: now };
    // A clock that was set back refills nothing.
    const refilled = Math.min(BURST, left + (Math.max(0, now - at) / 60_000) * PER_MINUTE);
    const cost = Math.max(length, LEAST_COST);
    const allowed = refilled >= cost;
    this.#tabs.set(tabId, { left: allowed ? refilled - cost : refilled, at: now });
    return allowed;
  }
}
