import type { Entry } from '@/lib/model';

/** Words used anywhere on the shortlist, offered while typing; most used first. */
export interface Vocabulary {
  tags: readonly string[];
  owners: readonly string[];
}

function mostUsed(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([word]) => word);
}

export function vocabularyOf(entries: readonly Pick<Entry, 'tags' | 'owner'>[]): Vocabulary {
  return {
    tags: mostUsed(entries.flatMap(({ tags }) => tags)),
    owners: mostUsed(entries.flatMap(({ owner }) => owner ?? [])),
  };
}
