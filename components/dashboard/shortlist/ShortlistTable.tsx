import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Sort } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { Row } from '../rows';
import { columnsOf } from './columns';
import { stepRow } from './step-row';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';

/** Height of a row before it is measured, px. */
const ROW_PX = 53;

interface Props {
  rows: readonly Row[];
  columns: readonly string[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  /** The creator whose panel is open. */
  open: string | undefined;
  selected: ReadonlySet<string>;
  onSelect: (id: string, isOn: boolean, isRange: boolean) => void;
  onSelectAll: (isOn: boolean) => void;
  /** Told whose rows are drawn. */
  onLook: (ids: readonly string[]) => void;
}

/**
 * The shortlist as a real table; only the rows near the screen are drawn, with empty rows of the
 * right height above and below, so that it stays a table to screen readers and stays fast.
 */
export function ShortlistTable(props: Props) {
  const { rows, columns, sort, onSort, open, selected, onSelect, onSelectAll, onLook } = props;
  const { t } = useApp();
  const specs = useMemo(() => columnsOf(columns), [columns]);
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- of use to a compiler that is not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]!.id,
    initialRect: { width: 800, height: 800 },
    // Rows beyond the edges: enough for a turn of the wheel, and no more to draw with every letter typed.
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const drawn = items.map(({ index }) => rows[index]!.id).join(' ');
  useEffect(() => onLook(drawn.split(' ')), [drawn, onLook]);
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      className="table-scroll table-columns"
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={t('table.scroll')}
    >
      <table
        className="table"
        aria-label={t('nav.shortlist')}
        aria-rowcount={rows.length + 1}
        aria-colcount={specs.length + 1}
      >
        <TableHead
          specs={specs}
          sort={sort}
          onSort={onSort}
          isAll={rows.length > 0 && selected.size === rows.length}
          isSome={selected.size > 0}
          onSelectAll={onSelectAll}
        />
        <tbody onKeyDown={stepRow}>
          {above > 0 && (
            <tr aria-hidden="true">
              <td colSpan={specs.length + 1} style={{ height: above, padding: 0 }} />
            </tr>
          )}
          {items.map((item) => {
            const row = rows[item.index]!;
            return (
              <TableRow
                key={row.id}
                row={row}
                index={item.index}
                measure={virtual.measureElement}
                specs={specs}
                isOpen={row.id === open}
                isSelected={selected.has(row.id)}
                onSelect={onSelect}
              />
            );
          })}
          {below > 0 && (
            <tr aria-hidden="true">
              <td colSpan={specs.length + 1} style={{ height: below, padding: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
