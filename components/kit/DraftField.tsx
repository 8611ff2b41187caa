import { useId, useState, type ReactNode } from 'react';
import { useDraft } from '../entry/use-draft';

interface Props {
  label: string;
  /** The label is for screen readers alone: in a table, where the column says it. */
  isLabelHidden?: boolean;
  stored: string;
  /** Saves what was typed, or says what is wrong with it: then it stays in the field, unsaved. */
  save: (text: string) => string | undefined;
  /** What is wrong with the stored value beside others. */
  problem?: string | undefined;
  /** Said beneath the field: where its text comes from. */
  hint?: ReactNode;
  type?: 'text' | 'date';
  inputMode?: 'decimal' | 'numeric';
  placeholder?: string | undefined;
  maxLength?: number;
  rows?: number;
  /** Offered while typing. */
  offers?: readonly string[];
  className?: string;
}

/** A text that is saved when its field is left. What cannot be stored is said at the field. */
export function DraftField({
  label,
  isLabelHidden = false,
  stored,
  save,
  problem,
  hint,
  type = 'text',
  rows,
  offers,
  className = '',
  ...rest
}: Props) {
  const id = useId();
  const [wrong, setWrong] = useState<{ said: string; of: string }>();
  const draft = useDraft(stored, (text) => {
    const said = save(text);
    setWrong(said === undefined ? undefined : { said, of: text });
  });
  const said = wrong?.of === draft.text ? wrong.said : problem;
  const shared = {
    ...rest,
    id,
    value: draft.text,
    'aria-invalid': said !== undefined,
    'aria-describedby': said === undefined ? undefined : `${id}w`,
    onBlur: draft.commit,
  };
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          type={type}
          list={offers && `${id}o`}
          onChange={(event) => draft.setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
            if (event.key === 'Escape') draft.cancel();
          }}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          onChange={(event) => draft.setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && draft.cancel()}
        />
      )}
      {offers && (
        <datalist id={`${id}o`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      {hint && <p className="quiet">{hint}</p>}
      {said !== undefined && (
        <p id={`${id}w`} className="problem">
          {said}
        </p>
      )}
    </div>
  );
}
