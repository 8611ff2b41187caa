import { useId } from 'react';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import type { WordList } from '@/lib/model';
import { useDraft } from '../../entry/use-draft';
import { SavingNote } from '../../app/SavingNote';
import { textOf, wordsIn } from './words';

interface Props {
  label: string;
  note: string;
  words: readonly string[];
  list: WordList;
}

/** A list of words, one a line; saved when the field is left. */
export function WordsField({ label, note, words, list }: Props) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const stored = textOf(words);
  const save = (text: string, before: string) => {
    const [typed, was] = [wordsIn(text), wordsIn(before)];
    const add = typed.filter((word) => !was.includes(word));
    const remove = was.filter((word) => !typed.includes(word));
    if (add.length + remove.length === 0) return false;
    return void send({ kind: 'edit-words', list, add, remove });
  };
  const draft = useDraft(stored, save, { merges: true });
  return (
    <div className="setting setting-words">
      <label htmlFor={id}>
        {label}{' '}
        {words.length > 0 && (
          <span className="quiet">{t('settings.words.count', { n: words.length })}</span>
        )}
      </label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(2, words.length + 1))}
        value={draft.text}
        aria-describedby={`${id}n`}
        onChange={(event) => draft.setText(event.target.value)}
        onBlur={draft.commit}
      />
      <div id={`${id}n`} className="quiet setting-note">
        {note}
      </div>
      <SavingNote saving={saving} />
    </div>
  );
}
