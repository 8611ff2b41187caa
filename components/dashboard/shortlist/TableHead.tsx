import { useEffect, useRef } from 'react';
import type { Sort } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { ColumnSpec } from './columns';

interface Props {
  specs: readonly ColumnSpec[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  isAll: boolean;
  isSome: boolean;
  onSelectAll: (isOn: boolean) => void;
}

function SelectAll({
  isAll,
  isSome,
  onSelectAll,
}: Pick<Props, 'isAll' | 'isSome' | 'onSelectAll'>) {
  const { t } = useApp();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome && !isAll;
  }, [isSome, isAll]);
  return (
    <label className="row-check">
      <input
        ref={box}
        type="checkbox"
        aria-label={t('select.all')}
        checked={isAll}
        onChange={(event) => onSelectAll(event.target.checked)}
      />
    </label>
  );
}

/** Headings that sort: a first click the way that is usually wanted, most first for numbers. */
export function TableHead({ specs, sort, onSort, ...selection }: Props) {
  const app = useApp();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="col-check">
          <SelectAll {...selection} />
        </td>
        {specs.map((spec) => {
          const isSorted = sort?.column === spec.id;
          const descending = isSorted ? !sort.descending : spec.numeric === true;
          return (
            <th
              key={spec.id}
              scope="col"
              className={`col-${spec.id} ${spec.numeric ? 'col-number' : ''}`}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className="sort"
                onClick={() => onSort({ column: spec.id, descending })}
              >
                {spec.name(app)}
                {isSorted && <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
