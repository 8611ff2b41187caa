interface Props<T extends string> {
  label: string;
  value: readonly T[];
  choices: readonly T[];
  wordOf: (choice: T) => string;
  /** What is wrong with them beside other fields. */
  problem?: string | undefined;
  /** In the order of the choices. */
  onChange: (value: T[]) => void;
}

/** Any of a few words, each with a box of its own. */
export function ChecksField<T extends string>(props: Props<T>) {
  const { label, value, choices, wordOf, problem, onChange } = props;
  return (
    <fieldset className="field field-wide">
      <legend>{label}</legend>
      <div className="checks">
        {choices.map((choice) => (
          <label key={choice} className="check">
            <input
              type="checkbox"
              checked={value.includes(choice)}
              onChange={(event) =>
                onChange(
                  choices.filter((each) =>
                    each === choice ? event.target.checked : value.includes(each),
                  ),
                )
              }
            />
            {wordOf(choice)}
          </label>
        ))}
      </div>
      {problem !== undefined && <p className="problem">{problem}</p>}
    </fieldset>
  );
}
