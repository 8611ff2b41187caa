import { beijingDay, msOf, type Dossier, type DossierNote } from '@/lib/model';

/** Days in China, as YYYY-MM-DD, both counted in; an end that is absent is open. */
export interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

/** Notes whose publication falls into the days. One whose day the page never told is in none. */
export function notesBetween({ notes = [] }: Dossier, { from, to }: Days): DossierNote[] {
  if (!from && !to) return notes;
  return notes.filter(({ publishedAt }) => {
    if (!publishedAt) return false;
    const day = beijingDay(msOf(publishedAt));
    return (!from || day >= from) && (!to || day <= to);
  });
}
