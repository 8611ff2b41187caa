import { useId, useState } from 'react';
import { useApp } from '../../app/AppContext';

interface Props {
  label: string;
  /** Words used before, offered while typing. */
  known: readonly string[];
  onWord: (word: string) => void;
  /** A leading # is not part of a tag. */
  isTag?: boolean;
}

/** One word to give to all selected. */
export function WordForm({ label, known, onWord, isTag }: Props) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const word = (isTag ? text.trim().replace(/^#/u, '') : text.trim()).slice(0, isTag ? 60 : 120);
  const submit = () => {
    if (word === '') return;
    setText('');
    onWord(word);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="inline-form">
        <input
          id={id}
          value={text}
          list={`${id}k`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
          }}
        />
        <datalist id={`${id}k`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button
          type="button"
          className="button button-small"
          disabled={word === ''}
          onClick={submit}
        >
          {t('bulk.apply')}
        </button>
      </div>
    </div>
  );
}
