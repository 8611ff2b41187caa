import { STATUSES, type Status } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import type { Row } from '../rows';

/** Where the creator stands, to change on the spot. */
export function StatusCell({ row }: { row: Row }) {
  const { t } = useApp();
  const [saving, send] = useChange();
  return (
    <>
      <select
        className={`status status-${row.entry.status}`}
        aria-label={t('entry.statusOf', { name: row.creator.nickname ?? row.id })}
        value={row.entry.status}
        onChange={(event) =>
          void send({
            kind: 'edit-entry',
            creatorId: row.id,
            changes: { status: event.target.value as Status },
          })
        }
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </select>
      {saving.state === 'failed' && (
        <span className="problem" role="status">
          {t('saving.failed', { reason: saving.reason })}
        </span>
      )}
    </>
  );
}
