import { useState } from 'react';
import { useApp } from '../app/AppContext';
import { useChange } from '../app/use-change';
import { Ask } from '../kit/Ask';

/** Deletes everything this extension stored, after asking. */
export function DeleteAll() {
  const { t, services } = useApp();
  const [asking, setAsking] = useState(false);
  const [saving, send] = useChange();
  const close = () => setAsking(false);
  const confirm = async (event: Event) => {
    if (!services.isTrusted(event)) return;
    if (!(await send({ kind: 'delete-all' }))) return;
    localStorage.clear();
    close();
  };
  return (
    <>
      <button type="button" className="button button-quiet-danger" onClick={() => setAsking(true)}>
        {t('deleteAll.button')}
      </button>
      <Ask
        open={asking}
        onClose={close}
        title={t('deleteAll.title')}
        confirm={t('deleteAll.confirm')}
        dangerous
        disabled={saving.state === 'saving'}
        onConfirm={(event) => void confirm(event)}
      >
        <p>{t('deleteAll.body')}</p>
        {saving.state === 'failed' && (
          <p className="problem" role="alert">
            {t('saving.failed', { reason: saving.reason })}
          </p>
        )}
      </Ask>
      <span role="status" className="sr-only">
        {saving.state === 'saved' && t('deleteAll.done')}
      </span>
    </>
  );
}
