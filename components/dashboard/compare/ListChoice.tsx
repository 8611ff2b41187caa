import { useId } from 'react';
import type { List } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { Row } from '../rows';

/** Those whom the choice is about. */
export function chosenRows(rows: readonly Row[], listId: string | undefined): readonly Row[] {
  return listId === undefined ? rows : rows.filter(({ entry }) => entry.listIds.includes(listId));
}

interface Props {
  lists: readonly List[];
  /** Undefined: the whole shortlist. */
  value: string | undefined;
  onChange: (listId: string | undefined) => void;
}

/** Whom a view is about: the whole shortlist, or one of its lists. */
export function ListChoice({ lists, value, onChange }: Props) {
  const { t } = useApp();
  const id = useId();
  if (lists.length === 0) return null;
  return (
    <div className="field field-inline">
      <label htmlFor={id}>{t('compare.of')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{t('compare.everybody')}</option>
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {list.name}
          </option>
        ))}
      </select>
    </div>
  );
}
