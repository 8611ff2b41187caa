import { useEffect, useRef } from 'react';
import type { Sort } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { Explain } from '../../kit/Explain';
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

/** A heading's button; where the figure has an entry in the glossary, hover and focus show it. */
function SortButton({
  spec,
  onPress,
  arrow,
}: {
  spec: ColumnSpec;
  onPress: () => void;
  arrow: string | undefined;
}) {
  const app = useApp();
  const term = spec.term?.(app);
  const name = (
    <>
      {spec.name(app)}
      {arrow !== undefined && <span aria-hidden="true">{arrow}</span>}
    </>
  );
  return term === undefined ? (
    <button type="button" className="sort" onClick={onPress}>
      {name}
    </button>
  ) : (
    <Explain className="sort" content={term} onPress={onPress}>
      {name}
    </Explain>
  );
}

/** Headings that sort: a first click the way that is usually wanted, most first for numbers. */
export function TableHead({ specs, sort, onSort, ...selection }: Props) {
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
              <SortButton
                spec={spec}
                onPress={() => onSort({ column: spec.id, descending })}
                arrow={isSorted ? (sort.descending ? '↓' : '↑') : undefined}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
