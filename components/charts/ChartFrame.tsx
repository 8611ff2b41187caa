import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';
import { useWidth } from './use-width';

export interface ChartData {
  columns: readonly string[];
  /** Cells in the order of the columns; the first names the row. */
  rows: readonly (readonly ReactNode[])[];
}

interface Props {
  title: ReactNode;
  /** The picture in one sentence, for those who do not see it. */
  summary: string;
  /** Beside or below the title: what the marks mean, what it rests on. */
  note?: ReactNode;
  /** The very figures of the picture. */
  data: ChartData;
  /** Draws into a room of this width, px. */
  children: (width: number) => ReactNode;
}

/** A picture with its title, its meaning, and the same figures as a table. */
export function ChartFrame({ title, summary, note, data, children }: Props) {
  const { t } = useApp();
  const [room, width] = useWidth();
  return (
    <figure className="chart">
      <figcaption>
        <h3>{title}</h3>
        {note}
      </figcaption>
      <div ref={room} className="chart-room" role="img" aria-label={summary}>
        {children(width)}
      </div>
      <details className="chart-data">
        <summary>{t('chart.asTable', { n: data.rows.length })}</summary>
        <DataTable data={data} label={summary} />
      </details>
    </figure>
  );
}

function DataTable({ data, label }: { data: ChartData; label: string }) {
  return (
    <div className="chart-table" role="group" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {data.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((cells, row) => (
            // Rows have no identity of their own: two readings may look the same.
            <tr key={row}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={data.columns[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={data.columns[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
