import { useId, useState } from 'react';
import { useApp } from '../app/AppContext';
import { Ask } from '../kit/Ask';

interface Props {
  open: boolean;
  /** The reason given earlier. */
  before?: string | undefined;
  /** How many creators are turned down. */
  n?: number;
  onClose: () => void;
  /** @param reason absent when the user gave none */
  onReject: (reason: string | undefined) => void;
}

/** Asks why somebody is turned down: in half a year nobody remembers. */
export function RejectDialog({ open, before = '', n = 1, onClose, onReject }: Props) {
  const { t } = useApp();
  const id = useId();
  const [reason, setReason] = useState(before);
  const reject = () => {
    onReject(reason.trim() === '' ? undefined : reason.trim());
    onClose();
  };
  return (
    <Ask
      open={open}
      onClose={onClose}
      title={t('reject.title', { n })}
      confirm={t('reject.confirm')}
      onConfirm={reject}
    >
      <div className="field">
        <label htmlFor={id}>{t('reject.reason')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={500}
          value={reason}
          placeholder={t('reject.placeholder')}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Ask>
  );
}
