import { useId, useState } from 'react';
import { STATUSES, type Entry, type Status } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { Gap } from '../kit/Gap';
import { RejectDialog } from './RejectDialog';
import type { FieldProps } from './fields';

interface Props extends FieldProps {
  /** Who it is about, where the field stands without its label: in the table. */
  about?: string | undefined;
}

/** Where the creator stands; turning somebody down asks why. */
export function StatusField({ entry, edit, about }: Props) {
  const { t } = useApp();
  const id = useId();
  const [isRejecting, setRejecting] = useState(false);
  const choose = (status: Status) => {
    if (status === 'rejected') setRejecting(true);
    else edit({ status });
  };
  const select = (
    <select
      id={id}
      className={about === undefined ? undefined : `status status-${entry.status}`}
      aria-label={about === undefined ? undefined : t('entry.statusOf', { name: about })}
      value={entry.status}
      onChange={(event) => choose(event.target.value as Status)}
    >
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`status.${status}`)}
        </option>
      ))}
    </select>
  );
  return (
    <>
      {about === undefined ? (
        <div className="field">
          <label htmlFor={id}>{t('entry.status')}</label>
          {select}
          <Reason entry={entry} edit={() => setRejecting(true)} />
        </div>
      ) : (
        select
      )}
      <RejectDialog
        key={String(isRejecting)}
        open={isRejecting}
        before={entry.rejectedReason}
        onClose={() => setRejecting(false)}
        onReject={(reason) => edit({ status: 'rejected', rejectedReason: reason ?? null })}
      />
    </>
  );
}

function Reason({ entry, edit }: { entry: Entry; edit: () => void }) {
  const { t } = useApp();
  if (entry.status !== 'rejected') return null;
  return (
    <p className="quiet">
      {entry.rejectedReason === undefined
        ? t('entry.noReason')
        : t('entry.because', { reason: entry.rejectedReason })}
      <Gap />
      <button type="button" className="link" onClick={edit}>
        {t('entry.changeReason')}
      </button>
    </p>
  );
}
