import { DAY, type Count, type Dossier, type DossierCreator, type DossierNote } from '@/lib/model';
import type { Overruled, Window } from '../types';
import { createThreads, type Threads } from '../authenticity';
import { createOrder } from '../authenticity/order';
import { difference } from '../difference';
import { distinctNotes } from './distinct';
import { momentOf, publishedMs, type Moment } from './moment';

/** Likes and comments still rise: in the first week a note gathers about 85 % of its comments. */
export const MATURE_AFTER = 7 * DAY;

export interface DatedNote extends DossierNote {
  /** Publication in ms; absent when neither the note nor its id tells. */
  ms?: number | undefined;
}

/** A dossier made ready for measuring: distinct, in a fixed order, with times worked out. */
export interface Subject {
  creatorId?: string | undefined;
  creator?: DossierCreator | undefined;
  followers?: Count | undefined;
  likesAndSaves?: Count | undefined;
  moment?: Moment | undefined;
  window: Window;
  overruled: Overruled;
  /** All notes, in the order of ids. */
  notes: readonly DatedNote[];
  /** Unpinned notes of the window, of any age. */
  recent: readonly DatedNote[];
  /** Those of `recent` old enough for their figures to be compared: medians rest on these. */
  settled: readonly DatedNote[];
  comments: Threads;
}

/** @param comments those of the dossier, when the caller has sorted them already */
export function subjectOf(
  dossier: Dossier,
  window: Window,
  overruled: Overruled = {},
  comments: Threads = createThreads()(dossier.comments ?? []),
  notebook: Notebook = createNotebook(),
): Subject {
  const moment = momentOf(dossier);
  return {
    creatorId: dossier.creator?.id,
    creator: dossier.creator,
    followers: dossier.creator?.followers,
    likesAndSaves: dossier.creator?.likesAndSaves,
    moment,
    window,
    overruled,
    ...notebook(dossier.notes ?? [], { moment, window, aside: overruled.notes ?? [] }),
    comments,
  };
}

interface Asked {
  moment: Moment | undefined;
  window: Window;
  /** Notes that the user set aside. */
  aside: readonly string[];
}
type Notes = Pick<Subject, 'notes' | 'recent' | 'settled'>;

/**
 * Sorts notes, once and again: where notes only joined the very same ones, those alone are looked at. A
 * list that none of them joined is the very list of last time: what was worked out of it still holds.
 */
export type Notebook = (notes: readonly DossierNote[], asked: Asked) => Notes;

export function createNotebook(): Notebook {
  let before: readonly DossierNote[] = [];
  let question: string | undefined;
  let known = new Set<string>();
  let [all, recent, settled] = [createPage(), createPage(), createPage()];

  function add(notes: readonly DossierNote[], { moment, window, aside }: Asked): void {
    const left = new Set(aside);
    const dated = notes.map((note): DatedNote => ({ ...note, ms: publishedMs(note, moment?.ms) }));
    const within = dated.filter(
      (note) => !note.pinned && !left.has(note.id) && isWithin(note, moment, window),
    );
    all.insert(dated);
    recent.insert(within);
    settled.insert(within.filter((note) => isSettled(note, moment)));
  }

  return (notes, asked) => {
    const now = JSON.stringify(asked);
    const { gone, come } = difference(before, notes);
    const fresh = new Set(come.map(({ id }) => id));
    const onlyJoined = gone.length === 0 && fresh.size === come.length;
    if (now === question && onlyJoined && !come.some(({ id }) => known.has(id))) {
      for (const id of fresh) known.add(id);
      add(come, asked);
    } else {
      [all, recent, settled] = [createPage(), createPage(), createPage()];
      const distinct = distinctNotes(notes);
      known = new Set(distinct.map(({ id }) => id));
      add(distinct, asked);
    }
    before = notes.slice();
    question = now;
    return { notes: all.list(), recent: recent.list(), settled: settled.list() };
  };
}

/** Notes in the order of ids, as the very same list while none joins. */
function createPage() {
  const order = createOrder<DatedNote>();
  let list: DatedNote[] | undefined;
  return {
    insert(notes: readonly DatedNote[]) {
      if (notes.length === 0) return;
      order.insert(notes);
      list = undefined;
    },
    list: () => (list ??= order.items()),
  };
}

/** Notes without a time count: leaving them out would drop whole creators on pages without dates. */
function isWithin(note: DatedNote, moment: Moment | undefined, window: Window): boolean {
  if (note.ms === undefined || !moment) return true;
  if (note.ms > moment.ms) return false;
  return window === 'all' || note.ms >= moment.ms - Number(window) * DAY;
}

/** A derived moment is the latest that can be proved: nothing says that the newest notes are young. */
function isSettled(note: DatedNote, moment: Moment | undefined): boolean {
  if (note.ms === undefined || !moment || moment.derived) return true;
  return note.ms <= moment.ms - MATURE_AFTER;
}

/**
 * True when a note older than the window was seen: a profile lists notes by age, so the whole window
 * lies above it and holds no unseen notes.
 */
export function isWindowSeenWhole({ notes, moment, window }: Subject): boolean {
  if (!moment || window === 'all') return false;
  const start = moment.ms - Number(window) * DAY;
  return notes.some((note) => !note.pinned && note.ms !== undefined && note.ms < start);
}
