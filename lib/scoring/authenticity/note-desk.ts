import type { DossierNote } from '@/lib/model';
import { difference } from '../difference';
import type { Setting } from './evidence';
import { createOwnMedians } from './numbers';
import { createSettings } from './settings';

interface Input {
  /** Distinct by id. */
  notes: readonly DossierNote[];
  creatorId?: string | undefined;
}

/** The creator's notes, as far as the judgement of their comments takes them in: only what changed is read. */
export interface NoteDesk {
  /** @returns who wrote a note, and which notes may have another author than last time (undefined: any) */
  take(input: Input): {
    authorOf: (noteId: string) => string | undefined;
    reassigned: readonly string[] | undefined;
  };
  settingOf(noteId: string): Setting;
  /**
   * @param sections notes with comments
   * @param changed those of them whose comments changed, and such as have none any more
   * @returns sections whose setting is another than last time
   */
  otherSettings(sections: ReadonlyMap<string, unknown>, changed: readonly string[]): Set<string>;
}

export function createNoteDesk(): NoteDesk {
  const notes = new Map<string, DossierNote>();
  const settings = createSettings();
  const medians = createOwnMedians();
  let before: Input = { notes: [] };
  /** Of the present call: notes whose facts changed, and such as stand out otherwise among the others. */
  let moved: readonly string[] = [];
  let outstanding: readonly string[] = [];

  return {
    take(input) {
      const { gone, come } = difference(before.notes, input.notes);
      for (const { id } of gone) notes.delete(id);
      for (const note of come) notes.set(note.id, note);
      moved = [...new Set([...gone, ...come].map(({ id }) => id))];
      outstanding = settings.compareWith(medians(gone, come));
      const reassigned = input.creatorId === before.creatorId ? moved : undefined;
      before = input;
      return { authorOf: (noteId) => notes.get(noteId)?.creatorId ?? input.creatorId, reassigned };
    },
    settingOf: settings.of,
    otherSettings(sections, changed) {
      const found = new Set(outstanding.filter((noteId) => sections.has(noteId)));
      for (const noteId of new Set([...changed, ...moved])) {
        if (!sections.has(noteId)) settings.forget(noteId);
        else if (settings.read(noteId, notes.get(noteId))) found.add(noteId);
      }
      return found;
    },
  };
}
