import type { DatedNote } from '../report/subject';
import { quoteAround, wordsOf } from './note-words';
import { WORD_LISTS, type WordList } from './word-lists';

export interface SensitiveWords {
  list: WordList['id'];
  kind: WordList['kind'];
  source: string;
  found: { noteId: string; quote: string }[];
}

/** Notes with words of restricted categories and banned claims: quotes, one a note and list. */
export function sensitiveWordsOf(notes: readonly DatedNote[]): SensitiveWords[] | undefined {
  const hits = WORD_LISTS.flatMap(({ id, kind, source, words }): SensitiveWords[] => {
    const found = notes.flatMap((note) => {
      const text = wordsOf(note);
      const match = words.exec(text);
      if (!match) return [];
      return { noteId: note.id, quote: quoteAround(text, match.index, match[0].length) };
    });
    return found.length > 0 ? [{ list: id, kind, source, found }] : [];
  });
  return hits.length > 0 ? hits : undefined;
}
