import type { DossierNote } from '@/lib/model';
import { giveawayQuote } from '../content/giveaway';
import type { Setting } from './evidence';
import { unusualFigures, type OwnMedian } from './numbers';

interface Known {
  title: string | undefined;
  text: string | undefined;
  topics: readonly string[] | undefined;
  setting: Setting;
}

const NOTHING: Setting = { giveaway: false, figures: undefined };

/** What is known of each section beside its comments, read again only where the note's facts changed. */
export interface Settings {
  of(noteId: string): Setting;
  /** @returns true when the setting is another than before */
  update(noteId: string, note: DossierNote | undefined, own: OwnMedian | undefined): boolean;
}

export function createSettings(): Settings {
  const known = new Map<string, Known>();

  function update(
    noteId: string,
    note: DossierNote | undefined,
    own: OwnMedian | undefined,
  ): boolean {
    const before = known.get(noteId);
    const figures = unusualFigures(note, own);
    const giveaway =
      before && isSameWording(before, note)
        ? before.setting.giveaway
        : note !== undefined && giveawayQuote(note) !== undefined;
    const { title, text, topics } = note ?? {};
    known.set(noteId, { title, text, topics, setting: { giveaway, figures } });
    return before?.setting.giveaway !== giveaway || !isSame(before.setting.figures, figures);
  }

  return { of: (noteId) => known.get(noteId)?.setting ?? NOTHING, update };
}

function isSameWording(before: Known, note: DossierNote | undefined): boolean {
  return (
    before.title === note?.title && before.text === note?.text && before.topics === note?.topics
  );
}

function isSame(a: Setting['figures'], b: Setting['figures']): boolean {
  return a?.surprise === b?.surprise && a?.commentsPerLike === b?.commentsPerLike && !a === !b;
}
