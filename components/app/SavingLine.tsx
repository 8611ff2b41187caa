import { useApp } from './AppContext';
import type { Saving } from './use-change';

/** How the last change went, in one line that screen readers say. */
export function SavingLine({ saving }: { saving: Saving }) {
  const { t } = useApp();
  return (
    <p className="entry-said quiet" role="status">
      {saving.state === 'saving' && t('saving.saving')}
      {saving.state === 'saved' && t('saving.saved')}
      {saving.state === 'failed' && (
        <>
          <span className="problem">{t('saving.failed', { reason: saving.reason })}</span>{' '}
          <button type="button" className="link" onClick={saving.again}>
            {t('saving.again')}
          </button>
        </>
      )}
    </p>
  );
}
