import { useId, useState } from 'react';
import type { Entry, EntryChanges, List } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useChange } from '../app/use-change';

/** On which lists the creator stands; a new list can be named right here. */
export function ListPicker({ entry, lists }: { entry: Entry; lists: readonly List[] }) {
  const { t, services } = useApp();
  const [, send] = useChange();
  const id = useId();
  const [name, setName] = useState('');
  const edit = (changes: EntryChanges) =>
    send({ kind: 'edit-entry', creatorId: entry.creatorId, changes });
  const create = async () => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    const same = lists.find((list) => list.name === trimmed);
    const listId = same?.id ?? services.newId();
    setName('');
    if (same || (await send({ kind: 'create-list', id: listId, name: trimmed }))) {
      await edit({ addListIds: [listId] });
    }
  };
  return (
    <fieldset className="field field-wide">
      <legend>{t('entry.lists')}</legend>
      <div className="checks">
        {lists.map((list) => (
          <label key={list.id} className="check">
            <input
              type="checkbox"
              checked={entry.listIds.includes(list.id)}
              onChange={(event) =>
                void edit(
                  event.target.checked ? { addListIds: [list.id] } : { removeListIds: [list.id] },
                )
              }
            />
            {list.name}
          </label>
        ))}
      </div>
      <div className="inline-form">
        <input
          id={id}
          aria-label={t('entry.newList')}
          value={name}
          maxLength={120}
          placeholder={t('entry.newList.placeholder')}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void create();
          }}
        />
        <button
          type="button"
          className="button button-small"
          disabled={name.trim() === ''}
          onClick={() => void create()}
        >
          {t('entry.addToNewList')}
        </button>
      </div>
    </fieldset>
  );
}
