import { wilson } from '../statistics';
import { byText } from '../report/distinct';
import type { BrandProfile } from '../types';
import type { DatedNote } from '../report/subject';
import { quoteAround, wordsOf } from './note-words';

export interface BrandMatch {
  term: string;
  /** Notes that hold the term, each with the words around it. */
  found: { noteId: string; quote: string }[];
}

export interface BrandFit {
  /** Notes whose words were seen. */
  n: number;
  keywords: BrandMatch[];
  competitors: BrandMatch[];
  categories: BrandMatch[];
  /** Notes that name the brand itself. */
  brand: BrandMatch[];
  /** Share of notes that hold a keyword or a category. */
  fit?: { value: number; low: number; high: number } | undefined;
}

/** Where the brand's own words stand in the notes: quoted, never judged. Absent without a profile. */
export function brandFitOf(
  notes: readonly DatedNote[],
  profile: BrandProfile | undefined,
): BrandFit | undefined {
  if (!profile) return undefined;
  const read = notes
    .map((note) => ({ id: note.id, words: searchable(note) }))
    .filter(({ words }) => words.length > 0);
  const match = (terms: readonly string[] = []): BrandMatch[] =>
    [...new Set(terms.map((term) => term.trim()).filter(Boolean))].sort(byText).flatMap((term) => {
      const found = read.flatMap(({ id, words }) => {
        const at = words.toLowerCase().indexOf(term.toLowerCase());
        return at < 0 ? [] : { noteId: id, quote: quoteAround(words, at, term.length) };
      });
      return found.length > 0 ? { term, found } : [];
    });
  const keywords = match(profile.keywords);
  const categories = match(profile.categories);
  const fitting = new Set(
    [...keywords, ...categories].flatMap((m) => m.found.map((f) => f.noteId)),
  );
  return {
    n: read.length,
    keywords,
    competitors: match(profile.competitors),
    categories,
    brand: match(profile.name ? [profile.name] : []),
    ...(read.length > 0 && {
      fit: { value: fitting.size / read.length, ...wilson(fitting.size, read.length) },
    }),
  };
}

/** Words, then topics and mentions that the words do not already hold. */
function searchable(note: DatedNote): string {
  const words = wordsOf(note);
  const extra = [
    ...(note.topics ?? []).map((topic) => `#${topic}`),
    ...(note.mentions ?? []).map((mention) => `@${mention}`),
  ].filter((tag) => !words.includes(tag));
  return [words, ...extra].filter(Boolean).join('\n');
}
