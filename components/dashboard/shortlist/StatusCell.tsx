import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { StatusField } from '../../entry/StatusField';
import type { Row } from '../rows';

/** Where the creator stands, to change on the spot. */
export function StatusCell({ row }: { row: Row }) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const { entry } = row;
  return (
    <>
      <StatusField
        entry={entry}
        about={row.creator.nickname ?? row.id}
        edit={(changes) => void send({ kind: 'edit-entry', creatorId: row.id, changes })}
      />
      {entry.status === 'rejected' && entry.rejectedReason !== undefined && (
        <span className="row-sub" title={entry.rejectedReason}>
          {entry.rejectedReason}
        </span>
      )}
      {saving.state === 'failed' && (
        <span className="problem" role="status">
          {t('saving.failed', { reason: saving.reason })}
        </span>
      )}
    </>
  );
}
