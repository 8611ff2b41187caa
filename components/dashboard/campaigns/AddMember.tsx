import { useId } from 'react';
import type { List } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import type { Row } from '../rows';

/** Puts somebody of the shortlist on the campaign's list. */
export function AddMember({ list, rows }: { list: List; rows: readonly Row[] }) {
  const { t } = useApp();
  const [, send] = useChange();
  const id = useId();
  const others = rows.filter((row) => !row.entry.listIds.includes(list.id));
  if (others.length === 0) return null;
  return (
    <div className="field field-inline">
      <label htmlFor={id}>{t('campaign.add')}</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const creatorId = event.target.value;
          if (creatorId) void send({ kind: 'shortlist', creatorId, listId: list.id });
        }}
      >
        <option value="">{t('campaign.choose')}</option>
        {others.map((row) => (
          <option key={row.id} value={row.id}>
            {row.creator.nickname ?? row.id}
          </option>
        ))}
      </select>
    </div>
  );
}
