import { useLiveQuery } from 'dexie-react-hooks';
import { organicOf, type Organic } from '@/lib/scoring';
import { createDossierReader, overrulesOfAll, type FollowedNote } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { overruledOf } from './overruled';

const NONE: ReadonlyMap<string, Organic> = new Map();

/**
 * What the creators of linked notes get when nobody pays, by creator: the notes of the campaign itself
 * are left out. Empty while it is first worked out.
 */
export function useOrganic(
  notes: readonly FollowedNote[] | undefined,
): ReadonlyMap<string, Organic> {
  const { services, settings } = useApp();
  const key = (notes ?? []).map(({ link }) => `${link.creatorId} ${link.noteId}`).join();
  const read = useLiveQuery(async () => {
    if (key === '') return NONE;
    const pairs = key.split(',').map((pair) => pair.split(' ') as [string, string]);
    const aside = new Set(pairs.map(([, noteId]) => noteId));
    const ids = [...new Set(pairs.map(([creatorId]) => creatorId))];
    const [dossiers, overrules] = await Promise.all([
      createDossierReader(services.store)(ids, services.now()),
      overrulesOfAll(services.store),
    ]);
    return new Map(
      dossiers.map((dossier) => {
        const basis = {
          window: settings.window,
          overruled: overruledOf(overrules.get(dossier.id)),
        };
        return [dossier.id, organicOf(dossier, basis, aside)];
      }),
    );
  }, [services, settings.window, key]);
  return read ?? NONE;
}
