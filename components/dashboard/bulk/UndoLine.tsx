import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';
import { CloseIcon } from '../../kit/icons';
import { useWork } from '../../data/work';
import type { UndoState } from './use-undo';

/** What the way back is called. */
const WAYS = {
  done: 'shortlist.undo',
  partly: 'undo.goOn',
  failed: 'undo.again',
} as const;

/** What was done last, and the way back. */
export function UndoLine({ state: { last, undo, dismiss } }: { state: UndoState }) {
  const { t } = useApp();
  const isWorking = useWork() !== undefined;
  return (
    <div className={last ? 'undo-line' : 'sr-only'}>
      <span role="status">
        {last && (last.state === 'undone' ? t('undo.undone', { what: last.text }) : last.text)}
        {last?.state === 'kept' && (
          <>
            <Gap />
            {t('undo.changed')}
          </>
        )}
        {!!last?.left && (
          <>
            <Gap />
            {t('undo.left', { n: last.left })}
          </>
        )}
      </span>
      {last && (
        <>
          {last.state !== 'undone' && last.state !== 'kept' && (
            <button type="button" className="link" disabled={isWorking} onClick={undo}>
              {t(WAYS[last.state])}
            </button>
          )}
          <button
            type="button"
            className="button button-bare button-tiny"
            aria-label={t('undo.dismiss')}
            onClick={dismiss}
          >
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  );
}
