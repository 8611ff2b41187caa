import type { Health } from '@/lib/model';
import type { PageAddress } from '@/lib/platforms/xiaohongshu';
import { contextOfAddress, contextOfLook } from './context';
import { News } from './news';
import { on } from './on';
import { pageScheme, watchScheme } from './page-scheme';
import type { PageReader } from './page-reader';
import { partsOf } from './parts';
import type { AskState } from './page-state-channel';
import type { Observe, PageContext, Understood } from './protocol';
import { Queue } from './queue';
import { NOTHING, ReadSchedule, type Outcome, type Urgency } from './read-schedule';
import { Ties } from './ties';
import { watchPage } from './watch-page';

/** A page in motion is looked at again after these pauses, ms; then only when it changes. */
const RETRIES_MS = [250, 700, 1_500, 3_000];
/**
 * A reading that contradicts earlier ones for this long, at one address, is believed. Long enough for a
 * slow site to draw its next page: until then it shows the last one under the new address.
 */
const INSISTS_MS = 20_000;

/** As often a note that is still being fetched is waited for; then what there is is looked at all the same. */
const EMPTY_LOOKS = 2;

export interface CaptureParts<Sighting extends object> {
  window: Window & typeof globalThis;
  reader: PageReader<Sighting>;
  askState: AskState<PageAddress>;
  /** Hands a batch to the background; resolves with its answer. */
  send: (message: Observe) => Promise<unknown>;
  /** Tells the sidebar what page this is. Called only when something changed. */
  tell: (context: PageContext) => void;
  /** Called after each look at the page. */
  onRead?: () => void;
  now: () => number;
  newId: () => string;
  /** False once the extension was updated or removed under this script; aborts `signal` too. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/**
 * Looks at the page while the user browses, and sees to it that what was seen is understood and stored:
 * watch → ask for the state → look → drop what is stale → send what is new. Nothing here changes the page.
 */
export class Capture<Sighting extends object> {
  readonly #parts: CaptureParts<Sighting>;
  readonly #schedule: ReadSchedule;
  readonly #queue: Queue;
  readonly #news = new News();
  readonly #ties = new Ties();
  /** Addresses whose subject was read, since the document was loaded. */
  readonly #readBefore = new Set<string>();
  /** The state as it was last given, and the address it was given at. */
  #lastState: { url: string; text: string; state: unknown } | undefined;
  #url = '';
  /** The user came back to this address, and nothing has been added to the page since. */
  #isBack = false;
  #retries = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** ms; since when readings at this address contradict earlier ones. */
  #contradictedSince: number | undefined;
  #context: PageContext;
  #told = '';
  #scheme: PageContext['scheme'];

  constructor(parts: CaptureParts<Sighting>) {
    this.#parts = parts;
    this.#schedule = new ReadSchedule(() => this.#read(), parts.now);
    this.#queue = new Queue({
      send: parts.send,
      newId: parts.newId,
      signal: parts.signal,
      onChange: () => this.#tell(),
      onSeen: (seen, url) => this.#understood(seen, url),
      onGivenUp: () => this.#news.forget(),
    });
    this.#context = this.#contextBeforeReading();
    on(parts.signal, 'abort', () => {
      this.#schedule.stop();
      clearTimeout(this.#retry);
    });
    const events = {
      onChange: (urgency: Urgency) => this.#changed(urgency),
      onAddress: () => this.#turned('soon'),
      onTurn: (to: string) => this.#turning(to),
      onLeave: () => this.#leave(),
    };
    watchPage(parts.window, events, parts.signal);
    watchScheme(parts.window, () => this.#tell(this.context), parts.signal);
    this.#turned('now');
  }

  /** The answer to `what-page`. */
  get context(): PageContext {
    this.#scheme = pageScheme(this.#parts.window);
    return this.#known;
  }

  /** The same with the scheme as it was last asked for: asking makes the browser compute styles. */
  get #known(): PageContext {
    const { failure, pending } = this.#queue;
    const context = { ...this.#context, ...(this.#scheme && { scheme: this.#scheme }) };
    // A batch on its way is no news; one that does not get through is.
    return failure === undefined ? context : { ...context, pending, failure };
  }

  /** Batches that the background has not acknowledged. */
  get unstored(): number {
    return this.#queue.pending;
  }

  #address(): PageAddress {
    const { reader, window } = this.#parts;
    return reader.addressOf({ document: window.document, url: window.location.href });
  }

  /** A note that was opened from a card is known by its author before it is drawn. */
  #contextBeforeReading(): PageContext {
    const address = this.#parts.reader.pageOf(this.#parts.window.location.href);
    const creatorId = address.creatorId ?? this.#ties.creatorOf(address.noteId);
    return contextOfAddress({ ...address, creatorId }, new Date(this.#parts.now()).toISOString());
  }

  /** Something was added to the page, or its words changed. */
  #changed(urgency: Urgency): void {
    if (urgency !== 'later') this.#isBack = false;
    this.#schedule.poke(urgency);
  }

  /** Takes note of the address, if it is another one, and that its page is to be read. @returns whether it is */
  #turned(urgency: Urgency): boolean {
    const url = this.#parts.window.location.href;
    if (url === this.#url) return false;
    const isTurned = this.#url !== '';
    this.#url = url;
    this.#retries = 0;
    this.#contradictedSince = undefined;
    this.#context = this.#contextBeforeReading();
    this.#isBack = this.#readBefore.has(url);
    const turned = this.#context.page === 'note' ? 'fetched' : 'whole';
    this.#schedule.turn(this.#isBack, isTurned ? turned : undefined);
    // A note that is opened is told of when it is looked for: the click that opens it is not over yet.
    if (!isTurned || turned === 'whole') this.#tell();
    this.#schedule.poke(urgency);
    return true;
  }

  /** Whatever it comes to, the sidebar is told where the user is. */
  #read(): Outcome {
    try {
      return this.#look();
    } finally {
      this.#tell();
    }
  }

  #look(): Outcome {
    const { window, reader, askState, isAlive } = this.#parts;
    if (!isAlive()) return NOTHING;
    // The page of an address that nobody told of is given its time, too.
    if (this.#turned('soon')) return { isNews: true, hasSubject: false };
    const address = this.#address();
    if (address.page === 'other') return NOTHING;
    const isNote = address.page === 'note';
    if (isNote && this.#retries < EMPTY_LOOKS && reader.isStillEmpty(window.document)) {
      this.#lookAgain();
      return { isNews: true, hasSubject: false };
    }
    const text = askState(address);
    const last = this.#lastState;
    // The same text is the same state: it need not be understood again.
    const state = last?.text === text ? last.state : reader.parseSnapshot(text);
    this.#lastState = { url: this.#url, text, state };
    return this.#take(address, state);
  }

  /** Looks at the document as it is now, and passes on what is new. */
  #take(address: PageAddress, liveState: unknown): Outcome {
    const { window, reader, now } = this.#parts;
    const url = this.#url;
    clearTimeout(this.#retry);
    const { document } = window;
    const seen = { document, url, now: now(), liveState, address, listCanWait: true };
    const sighting = reader.sight(seen);
    this.#parts.onRead?.();
    if (!this.#isConsistent(reader.tiesOf(sighting, address))) {
      this.#lookAgain();
      return NOTHING;
    }
    const gist = reader.gistOf(sighting, address);
    // The state of a page often comes late, and its coming need not show in the document.
    const isEarly = this.#retries === 0;
    if (gist.isLate) this.#lookAgain();
    // A page that is only just being drawn lacks everything: no news to anybody, and soon there will be.
    if (gist.isLate && isEarly && !gist.hasSubject) return { isNews: true, hasSubject: false };
    if (gist.hasSubject) this.#readBefore.add(url);
    const creatorId = gist.creatorId ?? this.#ties.creatorOf(address.noteId);
    const readAt = now();
    const at = new Date(readAt).toISOString();
    this.#context = contextOfLook({ ...address, creatorId }, gist, at, this.#context);
    const part = reader.newPart(sighting, (place, thing, id) =>
      this.#news.isNew(place, thing, readAt, id),
    );
    if (part) {
      for (const one of partsOf(part, reader.shortened)) this.#queue.push(one, url);
    }
    return { isNews: part !== undefined, hasSubject: gist.hasSubject };
  }

  /** What the background made of what was sent, if the user is still where it was seen. */
  #understood({ page, blockedReason, health }: Understood, url: string): void {
    if (url !== this.#url) return;
    const known = this.#context;
    // Of what was sent before nothing was said this time.
    const kept = page === 'note' && known.page === 'note' ? itemsOf(known.health) : [];
    const isKnown = (one: Health) =>
      health.some(({ field, source }) => field === one.field && source === one.source);
    this.#context = {
      ...known,
      page,
      health: [...health, ...kept.filter((one) => !isKnown(one))],
    };
    delete this.#context.blockedReason;
    if (blockedReason) this.#context.blockedReason = blockedReason;
    this.#tell();
  }

  #isConsistent(ties: [string, string][]): boolean {
    if (this.#ties.agrees(ties)) {
      this.#contradictedSince = undefined;
      return true;
    }
    const now = this.#parts.now();
    this.#contradictedSince ??= now;
    if (now - this.#contradictedSince < INSISTS_MS) return false;
    this.#ties.forget();
    return this.#ties.agrees(ties);
  }

  #lookAgain(): void {
    const pause = RETRIES_MS[this.#retries++];
    if (pause === undefined) return;
    const url = this.#url;
    this.#retry = setTimeout(() => {
      if (this.#url === url) this.#schedule.poke('now');
    }, pause);
  }

  /**
   * A change that was about to be read must not be lost with the page, be it left for another document
   * or for another address of the site: an overlay is gone with its address. The user waits for this
   * click, and the page may have begun on its next state; as it was given last, it still names exactly
   * what is not new.
   */
  #lastLook(): void {
    if (!this.#parts.isAlive()) return;
    const url = this.#parts.window.location.href;
    if (!this.#schedule.busy || this.#isBack || url !== this.#url) return;
    try {
      this.#take(this.#address(), this.#lastState?.url === url ? this.#lastState.state : undefined);
    } catch {
      // A document that is being torn down may not be readable any more.
    }
  }

  /** When a note opens over its list, what lies beneath stays drawn, and is looked at on the way back. */
  #turning(to: string): void {
    if (!this.#schedule.busy) return;
    const { reader } = this.#parts;
    const opensNote = this.#address().page !== 'note' && reader.pageOf(to).page === 'note';
    if (!opensNote || !this.#readBefore.has(this.#url)) this.#lastLook();
  }

  #leave(): void {
    if (!this.#parts.isAlive()) return;
    this.#lastLook();
    this.#schedule.stop();
    this.#queue.flush();
  }

  #tell(context = this.#known): void {
    const text = JSON.stringify({ ...context, readAt: '' });
    if (text === this.#told) return;
    this.#told = text;
    this.#parts.tell(context);
  }
}

/** What is told of single comments, of which only new ones are sent. */
const itemsOf = (health: readonly Health[]) =>
  health.filter(({ field }) => field.startsWith('comment.'));
