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
  onConfirm,
}: Props) {
  const { t } = useApp();
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-body" render={<div />}>
            {children}
          </AlertDialog.Description>
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
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
