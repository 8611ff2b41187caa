import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';
import { markPath } from '../charts/NotesPlot';
import type { NoteMark } from './note-marks';

function Key({
  className,
  children,
  label,
}: {
  className: string;
  children: ReactNode;
  label: string;
}) {
  return (
    <li>
      <svg width={18} height={14} aria-hidden="true" focusable="false" className={className}>
        {children}
      </svg>
      {label}
    </li>
  );
}

/** What the marks mean; only those that are there. */
export function NotesLegend({
  marks,
  hasMedian,
}: {
  marks: readonly NoteMark[];
  hasMedian: boolean;
}) {
  const { t } = useApp();
  const forms = (['image', 'video'] as const).filter((form) =>
    marks.some(({ note }) => note.type === form),
  );
  return (
    <ul className="chart-legend" aria-hidden="true">
      {forms.map((form) => (
        <Key key={form} className={`chart-note chart-${form}`} label={t(`notesChart.${form}`)}>
          <path d={markPath(form, 8, 7)} />
        </Key>
      ))}
      {marks.some(({ note }) => note.type === undefined) && (
        <Key className="chart-note chart-unknown" label={t('notesChart.unknown')}>
          <path d={markPath('unknown', 8, 7)} />
        </Key>
      )}
      {marks.some(({ isPossiblyPaid }) => isPossiblyPaid) && (
        <Key className="chart-note" label={t('notesChart.paid')}>
          <circle className="chart-ring" cx={8} cy={7} r={6} />
        </Key>
      )}
      {marks.some(({ note }) => note.pinned) && (
        <Key className="chart-note chart-pinned" label={t('notesChart.pinned')}>
          <path d={markPath('image', 8, 7)} />
        </Key>
      )}
      {hasMedian && (
        <Key className="" label={t('notesChart.median')}>
          <rect className="chart-usual" x={0} y={5} width={16} height={3} />
        </Key>
      )}
    </ul>
  );
}
