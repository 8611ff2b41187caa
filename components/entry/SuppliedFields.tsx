import { useId, useState } from 'react';
import {
  SUPPLIED_FIELD_NAMES,
  SUPPLIED_FIELDS,
  suppliedKey,
  type Supplied,
  type SuppliedField,
} from '@/lib/model';
import { useApp } from '../app/AppContext';
import { CloseIcon } from '../kit/icons';
import type { FieldProps } from './fields';
import { suppliedValueIn } from './supplied-value';
import { suppliedText } from './supplied-words';

/** The fields people most often get from a creator's own screenshot; the rest come with vendors' files. */
const FIRST: SuppliedField = 'reads';

function AddForm({ entry, edit, onDone }: FieldProps & { onDone: () => void }) {
  const { t, services } = useApp();
  const id = useId();
  const now = services.now();
  const [field, setField] = useState<SuppliedField>(FIRST);
  const [text, setText] = useState('');
  const [supplier, setSupplier] = useState('');
  const [asOf, setAsOf] = useState(new Date(now).toISOString().slice(0, 10));
  const value = suppliedValueIn(field, text);
  const isWhole = value !== undefined && value !== null && supplier.trim() !== '' && asOf !== '';
  const add = () => {
    if (!isWhole) return;
    const one: Supplied = {
      field,
      value,
      supplier: supplier.trim(),
      asOf,
      addedAt: new Date(now).toISOString(),
    };
    // The same supplier's word for the same day: the later one counts.
    const others = (entry.supplied ?? []).filter((each) => suppliedKey(each) !== suppliedKey(one));
    edit({ supplied: [...others, one] });
    onDone();
  };
  return (
    <div className="supplied-form">
      <div className="field">
        <label htmlFor={`${id}f`}>{t('supplied.field')}</label>
        <select
          id={`${id}f`}
          value={field}
          onChange={(event) => setField(event.target.value as SuppliedField)}
        >
          {SUPPLIED_FIELD_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(`suppliedField.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}v`}>{t('supplied.value')}</label>
        <input
          id={`${id}v`}
          value={text}
          aria-invalid={value === null}
          placeholder={t(`supplied.form.${SUPPLIED_FIELDS[field].form}`)}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}s`}>{t('supplied.supplier')}</label>
        <input
          id={`${id}s`}
          value={supplier}
          maxLength={120}
          placeholder={t('supplied.supplier.placeholder')}
          onChange={(event) => setSupplier(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}d`}>{t('supplied.asOf')}</label>
        <input
          id={`${id}d`}
          type="date"
          value={asOf}
          onChange={(event) => setAsOf(event.target.value)}
        />
      </div>
      {value === null && <p className="problem field-wide">{t('supplied.wrong')}</p>}
      <div className="inline-form field-wide">
        <button type="button" className="button button-small" disabled={!isWhole} onClick={add}>
          {t('supplied.save')}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {t('ask.cancel')}
        </button>
      </div>
    </div>
  );
}

/** What the page cannot show and somebody said: reads, audience, active followers; each with who and when. */
export function SuppliedFields({ entry, edit }: FieldProps) {
  const app = useApp();
  const { t } = app;
  const [isAdding, setAdding] = useState(false);
  const supplied = (entry.supplied ?? []).toSorted(
    (a, b) =>
      SUPPLIED_FIELD_NAMES.indexOf(a.field) - SUPPLIED_FIELD_NAMES.indexOf(b.field) ||
      b.asOf.localeCompare(a.asOf),
  );
  const remove = (gone: Supplied) => {
    const rest = supplied.filter((each) => each !== gone);
    edit({ supplied: rest.length > 0 ? rest : null });
  };
  return (
    <fieldset className="field field-wide supplied">
      <legend>{t('supplied.title')}</legend>
      {supplied.length > 0 && (
        <ul>
          {supplied.map((each) => {
            const name = t(`suppliedField.${each.field}`);
            return (
              <li key={suppliedKey(each)}>
                <span>{name}</span>
                <strong>{suppliedText(each, app)}</strong>
                <span className="quiet">
                  {t('cell.supplier', { supplier: each.supplier, day: each.asOf })}
                </span>
                <button
                  type="button"
                  className="button button-bare button-tiny"
                  aria-label={t('supplied.remove', { name, supplier: each.supplier })}
                  onClick={() => remove(each)}
                >
                  <CloseIcon />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isAdding ? (
        <AddForm entry={entry} edit={edit} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="link" onClick={() => setAdding(true)}>
          {t('supplied.add')}
        </button>
      )}
    </fieldset>
  );
}
