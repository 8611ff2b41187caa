import { useId, useState } from 'react';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import type { Change } from '@/lib/model';
import { SavingNote } from './SavingNote';
import { textOf, wordsIn } from './words';

interface Props {
  label: string;
  note: string;
  words: readonly string[];
  change: (words: string[]) => Change;
}

/** A list of words, one a line; saved when the field is left. */
export function WordsField({ label, note, words, change }: Props) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const stored = textOf(words);
  const [draft, setDraft] = useState<{ text: string; over: string }>();
  const text = draft?.over === stored ? draft.text : stored;
  const save = () => {
    const typed = wordsIn(text);
    if (textOf(typed) === stored) return setDraft(undefined);
    return void send(change(typed));
  };
  return (
    <div className="setting setting-words">
      <label htmlFor={id}>
        {label} <span className="quiet">{t('settings.words.count', { n: words.length })}</span>
      </label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(2, words.length + 1))}
        value={text}
        aria-describedby={`${id}n`}
        onChange={(event) => setDraft({ text: event.target.value, over: stored })}
        onBlur={save}
      />
      <div id={`${id}n`} className="quiet setting-note">
        {note}
      </div>
      <SavingNote saving={saving} />
    </div>
  );
}
