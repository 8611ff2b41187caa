import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  problem: string | undefined;
  type?: 'text' | 'date';
}

/** A field of a form that is saved as a whole, with what is wrong with it. */
export function Typed({ label, value, onChange, problem, type = 'text' }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={300}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}w`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}w`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
