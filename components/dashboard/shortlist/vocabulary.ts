import { createContext, use } from 'react';
import type { Vocabulary } from '../../entry/vocabulary';

export const VocabularyContext = createContext<Vocabulary>({ tags: [], owners: [] });

export function useVocabulary(): Vocabulary {
  return use(VocabularyContext);
}
