import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { RESTORE_MODES, type RestoreMode } from '@/lib/model';
import type { Backup } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';
import { Meter } from '../../../kit/Meter';
import { contentOf, type ReadBackup } from './read-backup';
import { useRestore, type Restoring } from './use-restore';

function Content({ backup }: { backup: Backup }) {
  const { t, moment, whole } = useApp();
  const { creators, notes, comments, entries } = contentOf(backup);
  const { madeAt, madeBy } = backup.header;
  return (
    <>
      <p>
        {t('restore.content', {
          creators,
          notes,
          comments,
          entries: whole(entries),
        })}
      </p>
      <p className="quiet">
        {t('restore.made', { at: moment(Date.parse(madeAt)), version: madeBy })}
        <Gap />
        {t(backup.tables.meta.length > 0 ? 'restore.withSalt' : 'restore.withoutSalt')}
      </p>
    </>
  );
}

function Progress({ state }: { state: Restoring }) {
  const { t, whole } = useApp();
  if (state.is === 'done') return <p>{t('restore.done')}</p>;
  if (state.is === 'failed') {
    return <p className="problem">{t('restore.failed', { reason: state.reason })}</p>;
  }
  if (state.is === 'asking') return null;
  const isWriting = state.is === 'writing';
  const label = t(isWriting ? 'restore.writing' : 'restore.sending');
  const text =
    state.of > 0
      ? t('export.progressText', { done: whole(state.done), of: whole(state.of) })
      : t('restore.checking');
  return (
    <>
      <p>{label}</p>
      <Meter share={state.of ? state.done / state.of : 0} label={label} text={text} />
      <p className="quiet">{text}</p>
    </>
  );
}

function Modes({ mode, onChange }: { mode: RestoreMode; onChange: (mode: RestoreMode) => void }) {
  const { t } = useApp();
  return (
    <fieldset className="choices">
      <legend>{t('restore.mode')}</legend>
      {RESTORE_MODES.map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name="restore-mode"
            checked={mode === one}
            onChange={() => onChange(one)}
          />
          <span>
            {t(`restore.mode.${one}`)}
            <Gap />
            <span className="quiet">{t(`restore.mode.${one}.note`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a backup holds, what would become of the present data, and then the work itself. */
export function RestoreDialog({ read, onClose }: { read: ReadBackup; onClose: () => void }) {
  const { t, services } = useApp();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { state, start, stop } = useRestore();
  const { decoded, name, bytes } = read;
  const isBusy = state.is === 'sending' || state.is === 'writing';
  const isOver = state.is === 'done' || !decoded.ok;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && !isBusy && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog-title">{t('restore.title', { name })}</Dialog.Title>
          <Dialog.Description className="dialog-body" render={<div />}>
            {decoded.ok ? (
              <>
                <Content backup={decoded.backup} />
                {state.is === 'asking' && <Modes mode={mode} onChange={setMode} />}
              </>
            ) : (
              <>
                <p className="problem" role="alert">
                  {t(`backup.problem.${decoded.problem.kind}`)}
                </p>
                <p>{t('restore.untouched')}</p>
                {decoded.problem.detail && <p className="quiet detail">{decoded.problem.detail}</p>}
              </>
            )}
            <div role="status">
              <Progress state={state} />
            </div>
          </Dialog.Description>
          <div className="dialog-actions">
            {isBusy && (
              <button type="button" className="button" onClick={stop}>
                {t('import.stop')}
              </button>
            )}
            {!isBusy && (
              <Dialog.Close className="button">
                {t(isOver ? 'import.close' : 'ask.cancel')}
              </Dialog.Close>
            )}
            {!isOver && !isBusy && (
              <button
                type="button"
                className={`button ${mode === 'replace' ? 'button-danger' : 'button-main'}`}
                onClick={(event) => {
                  if (services.isTrusted(event.nativeEvent)) void start(bytes, mode);
                }}
              >
                {t(`restore.confirm.${mode}`)}
              </button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
