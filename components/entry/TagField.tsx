import { useId, useState } from 'react';
import { useApp } from '../app/AppContext';
import { CloseIcon } from '../kit/icons';
import { TagChip } from './TagChip';

interface Props {
  tags: readonly string[];
  known: readonly string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

const LONGEST = 60;

/** Tags as removable chips; Enter or a comma adds what was typed. */
export function TagField({ tags, known, onAdd, onRemove }: Props) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    const fresh = text
      .split(/[,，]/u)
      .map((tag) => tag.trim().replace(/^#/u, '').slice(0, LONGEST))
      .filter((tag) => tag !== '' && !tags.includes(tag));
    setText('');
    if (fresh.length > 0) onAdd([...new Set(fresh)]);
  };
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{t('entry.tags')}</label>
      <div className="tags-box">
        {tags.map((tag) => (
          <TagChip key={tag} tag={tag}>
            <button
              type="button"
              aria-label={t('entry.removeTag', { tag })}
              onClick={() => onRemove(tag)}
            >
              <CloseIcon />
            </button>
          </TagChip>
        ))}
        <input
          id={id}
          value={text}
          list={`${id}k`}
          placeholder={t('entry.tags.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' || event.key === ',') {
              event.preventDefault();
              add();
            }
          }}
        />
        <datalist id={`${id}k`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
