import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What will happen. */
  children: ReactNode;
  confirm: string;
  /** The confirmed action destroys something. */
  dangerous?: boolean;
  disabled?: boolean;
  /** It is under way: no way out before it is over, or was stopped. */
  busy?: boolean | undefined;
  /** Ends it while it is under way. */
  onStop?: (() => void) | undefined;
  onConfirm: (event: Event) => void;
}

/** Asks before something that cannot be taken back; the way out has the focus. */
export function Ask({
  open,
  onClose,
  title,
  children,
  confirm,
  dangerous,
  disabled,
  busy,
  onStop,
  onConfirm,
}: Props) {
  const { t } = useApp();
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && !busy && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-body" render={<div />}>
            {children}
          </AlertDialog.Description>
          {busy && onStop && (
            <div className="dialog-actions">
              <button type="button" className="button" onClick={onStop}>
                {t('import.stop')}
              </button>
            </div>
          )}
          {!busy && (
            <div className="dialog-actions">
              <AlertDialog.Close className="button">{t('ask.cancel')}</AlertDialog.Close>
              <button
                type="button"
                className={`button ${dangerous ? 'button-danger' : 'button-main'}`}
                disabled={disabled}
                onClick={(event) => onConfirm(event.nativeEvent)}
              >
                {confirm}
              </button>
            </div>
          )}
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
