import { useId, useState, type SyntheticEvent } from 'react';
import {
  SUPPLIED_FIELD_NAMES,
  SUPPLIED_FIELDS,
  suppliedSchema,
  type Supplied,
  type SuppliedField,
} from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useTrusted } from '../app/use-change';
import { suppliedValueIn } from '../entry/supplied-value';
import { editedText } from './supplied-text';

interface Props {
  /** Absent: a new one. */
  figure: Supplied | undefined;
  /** Offered while typing. */
  suppliers: readonly string[];
  onSave: (figure: Supplied) => void;
  onCancel: () => void;
}

/** The day on this computer's own clock, YYYY-MM-DD. */
function dayOf(ms: number): string {
  const day = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Sources that the user will most often copy from; any other can be typed. */
const KNOWN_SUPPLIERS = ['蒲公英', '千瓜', '新红', '灰豚'];

/** One figure to put in or to change: what, how much, who says so, of which day. */
export function SuppliedForm({ figure, suppliers, onSave, onCancel }: Props) {
  const { t, services } = useApp();
  const trusted = useTrusted();
  const id = useId();
  const [field, setField] = useState<SuppliedField>(figure?.field ?? 'reads');
  const [text, setText] = useState(figure ? editedText(figure) : '');
  const [supplier, setSupplier] = useState(figure?.supplier ?? suppliers[0] ?? '');
  const [asOf, setAsOf] = useState(figure?.asOf ?? dayOf(services.now()));
  const [wrong, setWrong] = useState<'value' | 'supplier' | 'asOf'>();
  const { form } = SUPPLIED_FIELDS[field];
  const submit = trusted((event: SyntheticEvent) => {
    event.preventDefault();
    const value = suppliedValueIn(field, text);
    if (value === undefined || value === null) return setWrong('value');
    const made = suppliedSchema.safeParse({
      ...{ field, asOf, value, supplier: supplier.trim() },
      addedAt: new Date(services.now()).toISOString(),
    });
    if (made.success) return onSave(made.data);
    const part = made.error.issues[0]?.path[0];
    return setWrong(part === 'supplier' || part === 'asOf' ? part : 'value');
  });
  const problem = wrong && (
    <p id={`${id}w`} className="problem" role="alert">
      {wrong === 'value' ? t(`supplied.wrong.${form}`) : t(`supplied.wrong.${wrong}`)}
    </p>
  );
  return (
    <form className="supplied-form" onSubmit={submit} aria-label={t('supplied.form')}>
      <div className="field">
        <label htmlFor={`${id}f`}>{t('supplied.field')}</label>
        <select
          id={`${id}f`}
          value={field}
          onChange={(event) => setField(event.target.value as SuppliedField)}
        >
          {SUPPLIED_FIELD_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(`suppliedField.${name}`)} · {SUPPLIED_FIELDS[name].zh}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}v`}>{t(`supplied.value.${form}`)}</label>
        <input
          id={`${id}v`}
          value={text}
          placeholder={t(`supplied.example.${form}`)}
          aria-invalid={wrong === 'value'}
          aria-describedby={wrong === 'value' ? `${id}w` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}s`}>{t('supplied.supplier')}</label>
        <input
          id={`${id}s`}
          value={supplier}
          list={`${id}l`}
          maxLength={120}
          placeholder={t('supplied.supplier.example')}
          aria-invalid={wrong === 'supplier'}
          aria-describedby={wrong === 'supplier' ? `${id}w` : undefined}
          onChange={(event) => setSupplier(event.target.value)}
        />
        <datalist id={`${id}l`}>
          {[...new Set([...suppliers, ...KNOWN_SUPPLIERS])].map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      </div>
      <div className="field">
        <label htmlFor={`${id}d`}>{t('supplied.asOf')}</label>
        <input
          id={`${id}d`}
          type="date"
          value={asOf}
          aria-invalid={wrong === 'asOf'}
          aria-describedby={wrong === 'asOf' ? `${id}w` : undefined}
          onChange={(event) => setAsOf(event.target.value)}
        />
      </div>
      {problem}
      <div className="supplied-form-ways">
        <button type="submit" className="button button-small button-main">
          {t('settings.save')}
        </button>
        <button type="button" className="button button-small" onClick={onCancel}>
          {t('ask.cancel')}
        </button>
      </div>
    </form>
  );
}
