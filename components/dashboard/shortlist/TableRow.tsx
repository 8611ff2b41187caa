import { memo } from 'react';
import { useApp } from '../../app/AppContext';
import type { Row } from '../rows';
import type { ColumnSpec } from './columns';

interface Props {
  row: Row;
  /** 0-based place among the shown rows. */
  index: number;
  measure: (element: HTMLTableRowElement | null) => void;
  specs: readonly ColumnSpec[];
  isOpen: boolean;
  isSelected: boolean;
  onSelect: (id: string, isOn: boolean, isRange: boolean) => void;
}

/** One creator. Drawn again only when something of this creator has changed. */
export const TableRow = memo(function TableRow(props: Props) {
  const { row, index, measure, specs, isOpen, isSelected, onSelect } = props;
  const app = useApp();
  const name = row.creator.nickname ?? row.id;
  return (
    <tr
      data-index={index}
      ref={measure}
      aria-rowindex={index + 2}
      className={`${isOpen ? 'row-open' : ''} ${isSelected ? 'row-selected' : ''}`}
    >
      <td className="col-check">
        <label className="row-check">
          <input
            type="checkbox"
            aria-label={app.t('select.one', { name })}
            checked={isSelected}
            onChange={(event) => {
              const { shiftKey } = event.nativeEvent as MouseEvent;
              onSelect(row.id, event.target.checked, shiftKey === true);
            }}
          />
        </label>
      </td>
      {specs.map((spec, i) => {
        const className = `col-${spec.id} ${spec.numeric ? 'col-number' : ''}`;
        const content = spec.cell(row, app);
        return i === 0 ? (
          <th key={spec.id} scope="row" className={className}>
            {content}
          </th>
        ) : (
          <td key={spec.id} className={className}>
            {content}
          </td>
        );
      })}
    </tr>
  );
});
