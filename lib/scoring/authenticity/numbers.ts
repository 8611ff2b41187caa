import type { DossierNote } from '@/lib/model';

/*
 * The note's own figures: far more comments than likes, or far more likes than the creator usually
 * gets while people talk less. Organic comments/likes .07–.2, small creators' 95th percentile 1.5
 * (FORMATS §12); a coordinated thread 4.4. Never alone: debate, giveaways and paid reach do the same.
 */

export interface Figures {
  /** Comments per like, smallest that the shown figures allow. */
  commentsPerLike?: number | undefined;
  /** Nats-like strength, 0 = usual. */
  surprise: number;
}

/** Likes below which a ratio says nothing. */
const LEAST_LIKES = 10;
const LEAST_COMMENTS = 30;
/** Comments per like from which a note stands out. */
const UNUSUAL_RATIO = 0.8;
/** Likes of a note against the creator's median, and how far comments/likes must fall with it (CreatorDB, PEERS S10). */
const JUMP = 3;
const FALL = 0.5;

/** Notes below which there is no own median. */
const LEAST_NOTES = 5;

export interface OwnMedian {
  likes: number;
  ratio: number;
  notes: number;
}

/** What a note shows of itself, before it is held against the creator's others. */
export interface NoteFigures {
  commentsPerLike?: number | undefined;
  /** Nats-like: comments beyond what so many likes bring. */
  crowded: number;
  /** Smallest number of likes; 0 where that is open upwards, which is above nobody's median. */
  likes: number;
  /** Comments at most; NaN where that is open. */
  comments: number;
}

/** @returns undefined when the note's likes and comments were not both seen */
export function figuresOf(note: DossierNote | undefined): NoteFigures | undefined {
  const { likes, comments } = note ?? {};
  if (!likes || !comments || likes.min < LEAST_LIKES) return undefined;
  if (likes.max === undefined) return { crowded: 0, likes: 0, comments: NaN };
  const least = comments.min / Math.max(1, likes.max);
  const crowded = comments.min >= LEAST_COMMENTS && least > UNUSUAL_RATIO;
  return {
    commentsPerLike: least,
    crowded: crowded ? 3 * Math.log(least / UNUSUAL_RATIO) : 0,
    likes: likes.min,
    comments: comments.max ?? NaN,
  };
}

/** Nats-like strength, 0 = usual: far more comments than likes, or far more likes and less talk than usual. */
export function strengthOf(
  { crowded, likes, comments }: Pick<NoteFigures, 'crowded' | 'likes' | 'comments'>,
  own: OwnMedian | undefined,
): number {
  if (!own || Number.isNaN(comments) || own.likes <= 0 || own.ratio <= 0) return crowded;
  const jump = likes / own.likes;
  const fall = comments / likes / own.ratio;
  if (jump < JUMP || fall > FALL) return crowded;
  const lifted = Math.log(jump / JUMP) + Math.log(FALL / Math.max(fall, 0.01));
  return Math.max(crowded, Math.min(4, lifted));
}

/**
 * Medians over notes that come and go, of those with exact enough figures; undefined below five.
 * Cost: a look-up per note that comes or goes.
 */
export function createOwnMedians() {
  const [likes, ratios] = [createSorted(), createSorted()];

  function each(notes: readonly DossierNote[], by: 'add' | 'drop'): void {
    for (const note of notes) {
      const most = note.likes?.max;
      if (note.likes === undefined || most === undefined) continue;
      likes[by]((note.likes.min + most) / 2);
      if (note.comments?.max !== undefined && note.likes.min >= LEAST_LIKES) {
        ratios[by]((note.comments.min + note.comments.max) / (note.likes.min + most));
      }
    }
  }

  return (gone: readonly DossierNote[], come: readonly DossierNote[]): OwnMedian | undefined => {
    each(gone, 'drop');
    each(come, 'add');
    if (ratios.size() < LEAST_NOTES) return undefined;
    return { likes: likes.middle(), ratio: ratios.middle(), notes: ratios.size() };
  };
}

/** Numbers in order that come and go one by one; put into order when they are asked for. */
function createSorted() {
  let sorted: number[] = [];
  let coming: number[] = [];

  function place(value: number): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if (sorted[half]! < value) low = half + 1;
      else high = half;
    }
    return low;
  }

  function settle(): void {
    if (coming.length > sorted.length) sorted = sorted.concat(coming).sort((a, b) => a - b);
    else for (const value of coming) sorted.splice(place(value), 0, value);
    coming = [];
  }

  return {
    add: (value: number) => void coming.push(value),
    drop(value: number) {
      settle();
      sorted.splice(place(value), 1);
    },
    size: () => sorted.length + coming.length,
    middle() {
      settle();
      const half = sorted.length >> 1;
      return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
    },
  };
}
