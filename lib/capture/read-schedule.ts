/** How soon after a change the page is read, ms. */
const EAGER = { quiet: 60, longest: 700 };
/** The same of a page that is drawn in one piece, not as it is fetched. */
const WHOLE = { ...EAGER, quiet: 30 };
/** A note's place is drawn before the note is asked for: there is nothing to be read in it sooner than this, ms. */
const FETCHED_MS = 120;
/** The same once the page's own subject (the note, the creator, the cards) was read, and only grows. */
const CALM = { quiet: 600, longest: 2_400 };
/** Changes of text alone (a clock that ticks, a figure that updates) are less urgent. */
const LATER = { quiet: 400, longest: 1_500 };
/** Longest pauses between readings of a page that keeps changing but says nothing new. */
const LAZIEST = { soon: 1_000, later: 5_000 };

/** How urgent a change is: `now` is for a page that was come back to. */
export type Urgency = 'now' | 'soon' | 'later';

/** What a reading came to. */
export interface Outcome {
  /** It brought something new. */
  isNews: boolean;
  /** The page's own subject was there: an overlay whose note is still being fetched has none yet. */
  hasSubject: boolean;
}

export const NOTHING: Outcome = { isNews: false, hasSubject: false };

/**
 * Decides when to read: once a burst of changes has gone quiet, at the latest after a while, ever more
 * rarely while readings bring nothing new. Holds a timer only while a reading is due.
 */
export class ReadSchedule {
  readonly #read: () => Outcome;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firesAt = Infinity;
  #due = Infinity;
  #since: number | undefined;
  #isCalm = false;
  #eager = EAGER;
  #notBefore = 0;
  #idle = 0;
  #lastRead = -Infinity;

  constructor(
    read: () => Outcome,
    private readonly now: () => number,
  ) {
    this.#read = read;
  }

  /** True while a reading is due. */
  get busy(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * Another page is shown from now on.
   * @param isKnown it was read before, and hardly has news
   * @param comes drawn in one piece, or once it was fetched; absent: piece by piece
   */
  turn(isKnown: boolean, comes?: 'whole' | 'fetched'): void {
    this.#eager = comes === 'whole' ? WHOLE : EAGER;
    this.#notBefore = comes === 'fetched' ? this.now() + FETCHED_MS : 0;
    this.#idle = 0;
    this.#isCalm = isKnown;
  }

  poke(urgency: Urgency): void {
    if (urgency === 'now') this.#idle = 0;
    const { quiet, longest } = urgency === 'later' ? LATER : this.#isCalm ? CALM : this.#eager;
    const now = this.now();
    this.#since ??= now;
    const lazy = Math.min(LAZIEST[urgency === 'later' ? 'later' : 'soon'], 100 << this.#idle);
    const lazily = this.#idle === 0 ? now : this.#lastRead + lazy;
    const soonest = Math.max(lazily, this.#notBefore);
    const wanted = Math.max(Math.min(now + quiet, this.#since + longest), soonest);
    // A later change puts a reading off, but one that is less urgent never does.
    const due = urgency === 'later' ? Math.min(this.#due, wanted) : wanted;
    this.#arm(Math.max(due, now));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#since = undefined;
    this.#due = Infinity;
  }

  /** A timer that goes off too early finds out then: setting one anew costs more, and changes are many. */
  #arm(due: number): void {
    this.#due = due;
    if (this.#timer !== undefined && this.#firesAt <= due) return;
    clearTimeout(this.#timer);
    this.#firesAt = due;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.now() < this.#due) this.#arm(this.#due);
      else this.#run();
    }, due - this.now());
  }

  #run(): void {
    this.stop();
    const { isNews, hasSubject } = this.#outcome();
    this.#lastRead = this.now();
    this.#idle = isNews ? 0 : Math.min(this.#idle + 1, 6);
    this.#isCalm ||= hasSubject;
  }

  /** A page that is being torn down may not be readable: the next change is read as any other. */
  #outcome(): Outcome {
    try {
      return this.#read();
    } catch {
      return NOTHING;
    }
  }
}
