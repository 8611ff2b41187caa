import type { DossierNote } from '@/lib/model';
import { oncePer } from '../once-per';

/** Title and text of a note as one string, a line between them; empty when neither was seen. */
export const wordsOf = oncePer(({ title, text }: DossierNote): string =>
  [title, text].filter(Boolean).join('\n'),
);

/** True when the note was opened as far as its wording goes: a card shows a title alone. */
export function isReadable(note: DossierNote): boolean {
  return Boolean(
    note.text !== undefined ||
    note.topics?.length ||
    note.mentions?.length ||
    note.completeness === 'detail',
  );
}

/** The sentence around a match, at most `reach` characters each side: what a person is shown. */
export function quoteAround(text: string, index: number, length: number, reach = 16): string {
  const before = text.slice(Math.max(0, index - reach), index);
  const after = text.slice(index + length, index + length + reach);
  const start = before.slice(Math.max(...[...'\n。！？!?'].map((c) => before.lastIndexOf(c) + 1)));
  const end = after.search(/[\n。！？!?]/u);
  return (
    start +
    text.slice(index, index + length) +
    (end < 0 ? after : after.slice(0, end))
  ).trim();
}
