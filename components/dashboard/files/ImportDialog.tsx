import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useRef, useState } from 'react';
import { planImport, type ImportPreview } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { Meter } from '../../kit/Meter';
import { ImportProblems } from './ImportProblems';

interface Props {
  name: string;
  preview: ImportPreview;
  data: Rows;
  onClose: () => void;
}

type State =
  | { is: 'asking' }
  | { is: 'writing'; done: number }
  | { is: 'done'; done: number }
  | { is: 'failed'; done: number; reason: string };

/** What a file would bring; nothing is written before the button is pressed. */
export function ImportDialog({ name, preview, data, onClose }: Props) {
  const { t, services } = useApp();
  const [prefer, setPrefer] = useState<'mine' | 'theirs'>('mine');
  const [state, setState] = useState<State>({ is: 'asking' });
  // The shortlist grows while the plan is carried out: the plan is made once, from how it was.
  const [entries] = useState(() => data.rows.map((row) => row.entry));
  const [lists] = useState(() => data.lists);
  const stopped = useRef(false);
  const plan = useMemo(
    () =>
      planImport({
        creators: preview.creators,
        entries,
        lists,
        prefer,
        now: services.now(),
        newId: services.newId,
      }),
    [preview, entries, lists, prefer, services],
  );
  const total = plan.changes.length;
  const write = async (from: number) => {
    stopped.current = false;
    for (let i = from; i < total; i++) {
      if (stopped.current) return setState({ is: 'failed', done: i, reason: t('import.stopped') });
      setState({ is: 'writing', done: i });
      const ack = await services.send(plan.changes[i]!);
      if (!ack.ok) return setState({ is: 'failed', done: i, reason: ack.reason });
    }
    setState({ is: 'done', done: total });
  };
  const close = () => {
    stopped.current = true;
    onClose();
  };
  const isOver = state.is === 'done';
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog-title">{t('import.title', { name })}</Dialog.Title>
          <Dialog.Description className="dialog-body" render={<div />}>
            <p>{t('import.summary', { added: plan.added.length, changed: plan.changed.length })}</p>
            {plan.conflicts.length > 0 && (
              <div className="field">
                <label htmlFor="import-prefer">
                  {t('import.conflicts', { n: plan.conflicts.length })}
                </label>
                <select
                  id="import-prefer"
                  value={prefer}
                  disabled={state.is !== 'asking'}
                  onChange={(event) => setPrefer(event.target.value as 'mine' | 'theirs')}
                >
                  <option value="mine">{t('import.prefer.mine')}</option>
                  <option value="theirs">{t('import.prefer.theirs')}</option>
                </select>
              </div>
            )}
            {plan.added.length > 0 && <p className="quiet">{t('import.figures')}</p>}
            <ImportProblems preview={preview} />
            <div role="status">
              {state.is === 'writing' && (
                <Meter
                  share={state.done / total}
                  label={t('import.button')}
                  text={t('export.progressText', { done: state.done, of: total })}
                />
              )}
              {isOver && <p>{t('import.done')}</p>}
              {state.is === 'failed' && (
                <p className="problem">
                  {t('import.failed', { done: state.done, of: total, reason: state.reason })}
                </p>
              )}
            </div>
          </Dialog.Description>
          <div className="dialog-actions">
            {state.is === 'writing' ? (
              <button
                type="button"
                className="button"
                onClick={() => {
                  stopped.current = true;
                }}
              >
                {t('import.stop')}
              </button>
            ) : (
              <Dialog.Close className="button">
                {t(isOver ? 'import.close' : 'ask.cancel')}
              </Dialog.Close>
            )}
            {!isOver && (
              <button
                type="button"
                className="button button-main"
                disabled={total === 0 || state.is === 'writing'}
                onClick={(event) => {
                  if (!services.isTrusted(event.nativeEvent)) return;
                  void write(state.is === 'failed' ? state.done : 0);
                }}
              >
                {state.is === 'failed' ? t('import.resume') : t('import.confirm')}
              </button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
