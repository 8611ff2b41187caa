import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  /** The label is for screen readers alone: in a table, where the column says it. */
  isLabelHidden?: boolean;
  value: T | undefined;
  choices: readonly T[];
  wordOf: (choice: T) => string;
  /** What stands for no choice. */
  none: string;
  /** What is wrong with it beside other fields. */
  problem?: string | undefined;
  onChange: (choice: T | undefined) => void;
}

/** One of a few words, or none of them yet. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const { label, isLabelHidden = false, value, choices, wordOf, none, problem, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={problem === undefined ? undefined : `${id}w`}
        onChange={(event) => onChange(choices.find((choice) => choice === event.target.value))}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordOf(choice)}
          </option>
        ))}
      </select>
      {problem !== undefined && (
        <p id={`${id}w`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
