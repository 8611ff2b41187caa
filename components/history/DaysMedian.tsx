import type { Dossier } from '@/lib/model';
import { noteMedians, type NoteMedian, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import type { Figure } from './visits';

interface Props {
  /** With the notes of the chosen days alone. */
  dossier: Dossier;
  report: Report;
  figure: Figure;
}

/** The median of the chosen days' notes, beside the score's own window, which it does not change. */
export function DaysMedian({ dossier, report, figure }: Props) {
  const { t, whole } = useApp();
  const rangeOf = ({ low, high }: NoteMedian) => {
    if (high === undefined) return t('count.orMore', { min: whole(low) });
    return low === high ? whole(low) : `${whole(low)}–${whole(high)}`;
  };
  const { overruled } = report.basis;
  const median = noteMedians(dossier, { window: 'all', ...(overruled && { overruled }) })[figure];
  const of = dossier.notes?.length ?? 0;
  return (
    <p className="quiet" role="status">
      {median
        ? t('days.median', {
            name: t(`field.${figure}`),
            median: rangeOf(median),
            n: median.n,
            of,
          })
        : t('days.none', { of })}
    </p>
  );
}
