import type { DossierNote } from '@/lib/model';
import { giveawayQuote } from '../content/giveaway';
import type { Setting } from './evidence';
import { figuresOf, strengthOf, type NoteFigures, type OwnMedian } from './numbers';

interface Known {
  title: string | undefined;
  text: string | undefined;
  topics: readonly string[] | undefined;
  giveaway: boolean;
  /** Where its figures stand in the columns; -1 when it shows none. */
  place: number;
  commentsPerLike: number | undefined;
}

/** What is known of each section beside its comments, read again only where the note's facts changed. */
export interface Settings {
  of(noteId: string): Setting;
  /** @returns true when its setting is another than before */
  read(noteId: string, note: DossierNote | undefined): boolean;
  forget(noteId: string): void;
  /** Holds all of them against these medians. @returns notes whose setting is another than before */
  compareWith(own: OwnMedian | undefined): string[];
}

const COLUMNS = 4;

export function createSettings(): Settings {
  const known = new Map<string, Known>();
  /** By place: crowded, likes, comments and the strength that was found last. */
  let columns = new Float64Array(0);
  const noteAt: (string | undefined)[] = [];
  const free: number[] = [];
  let against: OwnMedian | undefined;

  function keep(noteId: string, figures: NoteFigures): number {
    const place = free.pop() ?? noteAt.length;
    noteAt[place] = noteId;
    const at = place * COLUMNS;
    if (at >= columns.length) {
      const longer = new Float64Array(Math.max(64, 2 * columns.length));
      longer.set(columns);
      columns = longer;
    }
    columns.set(
      [figures.crowded, figures.likes, figures.comments, strengthOf(figures, against)],
      at,
    );
    return place;
  }

  function release(place: number): void {
    if (place < 0) return;
    noteAt[place] = undefined;
    free.push(place);
  }

  function strengthAt(at: number, own: OwnMedian | undefined): number {
    const [crowded, likes, comments] = [columns[at]!, columns[at + 1]!, columns[at + 2]!];
    return strengthOf({ crowded, likes, comments }, own);
  }

  function of(noteId: string): Setting {
    const about = known.get(noteId);
    if (!about) return { giveaway: false, figures: undefined };
    const { giveaway, place, commentsPerLike } = about;
    if (place < 0) return { giveaway, figures: undefined };
    const surprise = columns[place * COLUMNS + COLUMNS - 1]!;
    return { giveaway, figures: { commentsPerLike, surprise } };
  }

  return {
    of,
    read(noteId, note) {
      const setting = of(noteId);
      const before = known.get(noteId);
      if (before) release(before.place);
      const { title, text, topics } = note ?? {};
      const same = before && before.title === title && before.text === text;
      const giveaway =
        same && before.topics === topics
          ? before.giveaway
          : note !== undefined && giveawayQuote(note) !== undefined;
      const figures = figuresOf(note);
      const place = figures ? keep(noteId, figures) : -1;
      const commentsPerLike = figures?.commentsPerLike;
      known.set(noteId, { title, text, topics, giveaway, place, commentsPerLike });
      return !isSame(setting, of(noteId));
    },
    forget(noteId) {
      const before = known.get(noteId);
      if (!before) return;
      release(before.place);
      known.delete(noteId);
    },
    compareWith(own) {
      const other: string[] = [];
      against = own;
      for (let place = 0; place < noteAt.length; place++) {
        const noteId = noteAt[place];
        if (noteId === undefined) continue;
        const at = place * COLUMNS;
        const strength = strengthAt(at, own);
        if (strength === columns[at + COLUMNS - 1]) continue;
        columns[at + COLUMNS - 1] = strength;
        other.push(noteId);
      }
      return other;
    },
  };
}

function isSame(a: Setting, b: Setting): boolean {
  return (
    a.giveaway === b.giveaway &&
    a.figures?.surprise === b.figures?.surprise &&
    a.figures?.commentsPerLike === b.figures?.commentsPerLike
  );
}
