import { useId, useState } from 'react';
import {
  ALL_COLUMNS,
  COLUMN_CHOICES,
  columnsFor,
  FIXED_COLUMNS,
  NEEDED,
  type AnyColumnKey,
} from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { chosenKeys } from './content-of';

const needed: ReadonlySet<string> = new Set(NEEDED);

/** Which columns CSV, XLSX and copying have. @param visible ids of the table's columns */
export function ExportColumns({ visible }: { visible: readonly string[] }) {
  const { t, settings } = useApp();
  const [, send] = useChange();
  const id = useId();
  const { exportColumns } = settings;
  const set = (change: Partial<typeof exportColumns>) =>
    void send({
      kind: 'settings',
      settings: { exportColumns: { ...exportColumns, ...change } },
    });
  return (
    <fieldset className="field export-columns">
      <legend>{t('export.columns')}</legend>
      {COLUMN_CHOICES.map((choice) => (
        <label key={choice} className="check">
          <input
            type="radio"
            name={id}
            checked={exportColumns.choice === choice}
            onChange={() =>
              set({
                choice,
                // What the user begins to pick from is what was written until now.
                ...(choice === 'own' &&
                  exportColumns.own.length === 0 && {
                    own: [...chosenKeys(exportColumns, visible)],
                  }),
              })
            }
          />
          <span>
            {t(`export.columns.${choice}`)}{' '}
            {choice !== 'own' && (
              <span className="quiet">{chosenKeys({ choice, own: [] }, visible).length}</span>
            )}
          </span>
        </label>
      ))}
      {exportColumns.choice === 'own' && (
        <OwnColumns own={exportColumns.own} onChange={(own) => set({ own })} />
      )}
      <p className="quiet">{t('export.columns.hint')}</p>
    </fieldset>
  );
}

interface OwnProps {
  own: readonly string[];
  onChange: (own: string[]) => void;
}

function OwnColumns({ own, onChange }: OwnProps) {
  const { t } = useApp();
  const [find, setFind] = useState('');
  const picked = new Set<string>(columnsFor('own', { own }));
  const wanted = find.trim().toLowerCase();
  const toggle = (key: AnyColumnKey, isOn: boolean) => {
    const next = new Set(picked);
    if (isOn) next.add(key);
    else next.delete(key);
    onChange([...next]);
  };
  return (
    <div className="own-columns">
      <input
        type="search"
        aria-label={t('columns.find')}
        placeholder={t('columns.find')}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      <p className="quiet">
        {t('export.columns.picked', { n: picked.size, of: ALL_COLUMNS.length })}
      </p>
      <div className="own-columns-list">
        {ALL_COLUMNS.map(({ key, definition }, at) =>
          key.includes(wanted) ? (
            <label
              key={key}
              className={`check ${at === FIXED_COLUMNS && wanted === '' ? 'begins-group' : ''}`}
              title={definition}
            >
              <input
                type="checkbox"
                checked={picked.has(key)}
                disabled={needed.has(key)}
                onChange={(event) => toggle(key, event.target.checked)}
              />
              <code>{key}</code>
            </label>
          ) : null,
        )}
      </div>
    </div>
  );
}
