import { Popover } from '@base-ui/react/popover';
import { useRef, useState, type ReactNode } from 'react';
import type { Entry, EntryChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { useChange } from '../../../app/use-change';
import type { FieldProps } from '../../../entry/fields';
import type { Row } from '../../rows';

interface Props {
  row: Row;
  /** What is edited, in words: "Note". */
  what: string;
  /** The cell as it stands; absent: nothing written yet. */
  children?: ReactNode;
  field: (props: FieldProps) => ReactNode;
}

/** The entry, edited: the fields in the popover need nothing else. */
function Editor({ entry, field }: { entry: Entry; field: Props['field'] }) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const edit = (changes: EntryChanges) =>
    void send({ kind: 'edit-entry', creatorId: entry.creatorId, changes });
  return (
    <>
      {field({ entry, edit })}
      <p className="entry-said quiet" role="status">
        {saving.state === 'saved' && t('saving.saved')}
        {saving.state === 'failed' && (
          <span className="problem">{t('saving.failed', { reason: saving.reason })}</span>
        )}
      </p>
    </>
  );
}

/** A cell that opens its editor on the spot. The editor is made when it is asked for: there are many cells. */
export function EditCell({ row, what, children, field }: Props) {
  const { t } = useApp();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = row.creator.nickname ?? row.id;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`edit-cell ${children ? '' : 'edit-cell-empty'}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-description={t('cell.edit', { what, name })}
        aria-label={children ? undefined : t('cell.edit', { what, name })}
        onClick={() => setOpen(true)}
      >
        {children || '+'}
      </button>
      {isOpen && (
        <Popover.Root open onOpenChange={(next) => setOpen(next)}>
          <Popover.Portal>
            <Popover.Positioner anchor={button} side="bottom" align="start" sideOffset={4}>
              <Popover.Popup
                className="popover popover-edit"
                aria-label={t('cell.edit', { what, name })}
                finalFocus={button}
              >
                <Editor entry={row.entry} field={field} />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      )}
    </>
  );
}
