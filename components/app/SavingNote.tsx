import { useApp } from './AppContext';
import type { Saving } from './use-change';

interface Props {
  saving: Saving;
  /** Where what was changed shows by itself that it is saved: then only a failure is drawn. */
  isSeen?: boolean;
}

/** How the last save went, said once. */
export function SavingNote({ saving, isSeen = false }: Props) {
  const { t } = useApp();
  const plain = isSeen ? 'sr-only' : 'quiet';
  return (
    <p role="status" className={saving.state === 'failed' ? 'problem' : plain}>
      {saving.state === 'saved' && t('saving.saved')}
      {saving.state === 'failed' && t('saving.failed', { reason: saving.reason })}
    </p>
  );
}
