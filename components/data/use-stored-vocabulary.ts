import { useLiveQuery } from 'dexie-react-hooks';
import { listEntries } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { vocabularyOf, type Vocabulary } from '../entry/vocabulary';

const NONE: Vocabulary = { tags: [], owners: [] };

/** Tags and owners of the whole shortlist, for a page that has not read it; none while it is read. */
export function useStoredVocabulary(): Vocabulary {
  const { services } = useApp();
  return (
    useLiveQuery(async () => vocabularyOf(await listEntries(services.store)), [services]) ?? NONE
  );
}
