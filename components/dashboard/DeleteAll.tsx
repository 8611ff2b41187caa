import { useApp } from '../app/AppContext';
import { Ask } from '../kit/Ask';
import { Meter } from '../kit/Meter';
import { useDeleteAll, type Deleting } from './use-delete-all';

function Progress({ done, of }: Extract<Deleting, { is: 'working' }>) {
  const { t, whole } = useApp();
  const text = of > 0 ? t('export.progressText', { done: whole(done), of: whole(of) }) : '';
  return (
    <>
      <Meter share={of ? done / of : 0} label={t('deleteAll.working')} text={text} />
      <p className="quiet" role="status">
        {text}
      </p>
      <p className="quiet">{t('deleteAll.whole')}</p>
    </>
  );
}

/** Deletes everything this extension stored, after asking, and says how far it is. */
export function DeleteAll() {
  const { t, services } = useApp();
  const { state, ask, start, stop, close } = useDeleteAll();
  const isBusy = state.is === 'working';
  return (
    <>
      <button type="button" className="button button-quiet-danger" onClick={ask}>
        {t('deleteAll.button')}
      </button>
      <Ask
        open={isBusy || state.is === 'asking' || state.is === 'failed'}
        onClose={close}
        title={t(isBusy ? 'deleteAll.working' : 'deleteAll.title')}
        confirm={t('deleteAll.confirm')}
        dangerous
        busy={isBusy}
        onStop={stop}
        onConfirm={(event) => {
          if (services.isTrusted(event)) void start();
        }}
      >
        {isBusy ? <Progress {...state} /> : <p>{t('deleteAll.body')}</p>}
        {state.is === 'failed' && (
          <p className="problem" role="alert">
            {t('deleteAll.failed', { reason: state.reason })}
          </p>
        )}
      </Ask>
      <span role="status" className="quiet">
        {state.is === 'done' && t('deleteAll.done')}
      </span>
    </>
  );
}
