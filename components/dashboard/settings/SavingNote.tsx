import { useApp } from '../../app/AppContext';
import type { Saving } from '../../app/use-change';

/** How the last save went, said once. */
export function SavingNote({ saving }: { saving: Saving }) {
  const { t } = useApp();
  return (
    <p role="status" className={saving.state === 'failed' ? 'problem' : 'quiet'}>
      {saving.state === 'saved' && t('saving.saved')}
      {saving.state === 'failed' && t('saving.failed', { reason: saving.reason })}
    </p>
  );
}
