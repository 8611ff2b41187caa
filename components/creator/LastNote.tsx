import type { Dossier } from '@/lib/model';
import type { Signal } from '@/lib/scoring';
import { OneNote } from '../overrule/OneNote';

/** The newest note: the one that the days since the last note are counted from. */
export function LastNote({ signal, dossier }: { signal: Signal; dossier: Dossier }) {
  const note = dossier.notes?.find(({ id }) => id === signal.evidence[0]);
  if (!note) return null;
  return (
    <p className="figure-note quiet">
      <OneNote noteId={note.id} title={note.title} />
    </p>
  );
}
