import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useState } from 'react';
import { daySchema, type Overrule } from '@/lib/model';
import {
  planImport,
  RECORD_KINDS,
  type Choice,
  type ImportPreview,
  type KnownRecords,
} from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { Meter } from '../../kit/Meter';
import { Conflicts } from './Conflicts';
import { ImportProblems } from './ImportProblems';
import { useWriting } from './use-writing';
import { VendorFields } from './VendorFields';

interface Props {
  name: string;
  preview: ImportPreview;
  day: string;
  /** What was overruled here, by creator id. */
  overrules: ReadonlyMap<string, readonly Overrule[]>;
  /** Plans, parts in campaigns and licences that are here. */
  known: KnownRecords;
  /** Creators whose name is known here, shortlisted or not. */
  namedHere: ReadonlySet<string>;
  data: Rows;
  onClose: () => void;
}

/** What a file would bring; nothing is written before the button is pressed. */
export function ImportDialog(props: Props) {
  const { name, preview, day, overrules, known, namedHere, data, onClose } = props;
  const { t, services } = useApp();
  const [prefer, setPrefer] = useState<Choice>();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [takeFacts, setTakeFacts] = useState(true);
  const [vendor, setVendor] = useState({ supplier: preview.vendor?.name ?? '', asOf: day });
  // The shortlist grows while the plan is carried out: the plan is made once, from how it was.
  const [entries] = useState(() => data.rows.map((row) => row.entry));
  const [lists] = useState(() => data.lists);
  const plan = useMemo(
    () =>
      planImport({
        creators: preview.creators,
        entries,
        lists,
        records: preview.records,
        known,
        overrules,
        namedHere,
        prefer,
        choices,
        takeFacts,
        ...(preview.vendor && { vendor: { ...vendor, supplier: vendor.supplier.trim() } }),
        now: services.now(),
        newId: services.newId,
      }),
    [
      preview,
      entries,
      lists,
      known,
      overrules,
      namedHere,
      prefer,
      choices,
      takeFacts,
      vendor,
      services,
    ],
  );
  const { state, write, stop } = useWriting(plan.changes);
  const total = plan.changes.length;
  const isLocked = state.is !== 'asking';
  const isOver = state.is === 'done';
  const isComplete =
    !preview.vendor || (vendor.supplier.trim() !== '' && daySchema.safeParse(vendor.asOf).success);
  const hasFacts = preview.creators.filter(({ facts }) => facts?.length).length;
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog dialog-wide">
          <Dialog.Title className="dialog-title">{t('import.title', { name })}</Dialog.Title>
          <Dialog.Description className="dialog-body" render={<div />}>
            {preview.creators.length > 0 && (
              <p>
                {t('import.summary', { added: plan.added.length, changed: plan.changed.length })}
              </p>
            )}
            {preview.vendor && (
              <VendorFields
                vendor={preview.vendor.name}
                value={vendor}
                disabled={isLocked}
                onChange={setVendor}
              />
            )}
            {hasFacts > 0 && (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={takeFacts}
                  disabled={isLocked}
                  onChange={(event) => setTakeFacts(event.target.checked)}
                />
                <span>
                  {t('import.takeFacts', { n: hasFacts })}
                  <span className="quiet block">{t('import.takeFacts.hint')}</span>
                </span>
              </label>
            )}
            {plan.named > 0 && <p className="quiet">{t('import.named', { n: plan.named })}</p>}
            {plan.supplied > 0 && (
              <p className="quiet">{t('import.supplied', { n: plan.supplied })}</p>
            )}
            {plan.overrules > 0 && (
              <p className="quiet">{t('import.overrules', { n: plan.overrules })}</p>
            )}
            {RECORD_KINDS.map(
              (kind) =>
                plan.records[kind] > 0 && (
                  <p key={kind} className="quiet">
                    {t(`import.records.${kind}`, { n: plan.records[kind] })}
                  </p>
                ),
            )}
            {total === 0 && preview.creators.length === 0 && (preview.records?.length ?? 0) > 0 && (
              <p>{t('import.nothingNew')}</p>
            )}
            {plan.conflicts.length > 0 && (
              <Conflicts
                conflicts={plan.conflicts}
                lists={lists}
                prefer={prefer}
                choices={choices}
                disabled={isLocked}
                onPrefer={setPrefer}
                onChoose={(key, choice) => setChoices(new Map(choices).set(key, choice))}
              />
            )}
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
              <button type="button" className="button" onClick={stop}>
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
                disabled={total === 0 || !isComplete || state.is === 'writing'}
                onClick={(event) => {
                  if (services.isTrusted(event.nativeEvent)) void write();
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
