import { useState } from 'react';
import type { View } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { Drop } from '../../kit/Drop';
import { CloseIcon, EditIcon } from '../../kit/icons';
import type { Undoable } from '../bulk/use-undo';
import { BUILT_IN_VIEWS, type BuiltInView } from './built-in-views';
import type { Look } from './look-store';
import type { TableLook } from './use-look';

interface Props {
  look: TableLook;
  onLook: (look: Partial<Look>) => void;
  onDone: (done: Undoable) => void;
}

function lookOf({ id, columns, sort, filters, search }: View | BuiltInView): Partial<Look> {
  return { columns, sort, filters, search, viewId: id };
}

function NameForm(props: { label: string; name: string; onName: (name: string) => void }) {
  const { t } = useApp();
  const [name, setName] = useState(props.name);
  const trimmed = name.trim();
  const submit = () => {
    if (trimmed !== '') props.onName(trimmed);
  };
  return (
    <div className="inline-form">
      <input
        aria-label={props.label}
        placeholder={props.label}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
        }}
      />
      <button
        type="button"
        className="button button-small"
        disabled={trimmed === ''}
        onClick={submit}
      >
        {t('view.save')}
      </button>
    </div>
  );
}

/** Views of the table by name: those that come along, and the user's own. */
export function ViewsMenu({ look, onLook, onDone }: Props) {
  const { t, settings, services } = useApp();
  const [saving, send] = useChange();
  const [renamed, setRenamed] = useState<string>();
  const [isSaved, setSaved] = useState(0);
  const { views } = settings;
  const put = (view: View) => send({ kind: 'put-view', view });
  const current: Omit<View, 'id' | 'name'> = {
    columns: [...look.columns],
    ...(look.sort && { sort: look.sort }),
    filters: look.filters,
    search: look.search,
  };
  const create = async (name: string) => {
    const known = views.find((view) => view.name === name);
    const view: View = { id: known?.id ?? services.newId(), name, ...current };
    if (await put(view)) onLook(lookOf(view));
    setSaved((n) => n + 1);
  };
  const remove = async (view: View) => {
    if (await send({ kind: 'remove-view', id: view.id })) {
      onDone({
        text: t('view.deleted', { name: view.name }),
        undo: () => put(view),
      });
    }
  };
  const entry = (view: View | BuiltInView, name: string) => (
    <button
      type="button"
      className="view-name"
      aria-pressed={look.viewId === view.id}
      onClick={() => onLook(lookOf(view))}
    >
      {name}
    </button>
  );
  const present = [...BUILT_IN_VIEWS, ...views].find(({ id }) => id === look.viewId);
  const presentName =
    present &&
    (views.some(({ id }) => id === present.id) ? present.name : t(present.name as never));
  return (
    <Drop
      label={presentName ? t('view.present', { name: presentName }) : t('view.button')}
      className="popover-views"
    >
      <h2>{t('view.builtIn')}</h2>
      <ul>
        {BUILT_IN_VIEWS.map((view) => (
          <li key={view.id}>{entry(view, t(view.name))}</li>
        ))}
      </ul>
      <h2>{t('view.own')}</h2>
      {views.length === 0 && <p className="quiet">{t('view.none')}</p>}
      <ul>
        {views.map((view) =>
          renamed === view.id ? (
            <li key={view.id}>
              <NameForm
                label={t('view.newName')}
                name={view.name}
                onName={(name) => {
                  setRenamed(undefined);
                  void send({ kind: 'rename-view', id: view.id, name });
                }}
              />
            </li>
          ) : (
            <li key={view.id}>
              {entry(view, view.name)}
              <button
                type="button"
                className="button button-bare button-tiny"
                aria-label={t('view.rename', { name: view.name })}
                onClick={() => setRenamed(view.id)}
              >
                <EditIcon />
              </button>
              <button
                type="button"
                className="button button-bare button-tiny"
                aria-label={t('view.delete', { name: view.name })}
                onClick={() => void remove(view)}
              >
                <CloseIcon />
              </button>
            </li>
          ),
        )}
      </ul>
      <NameForm
        key={isSaved}
        label={t('view.nameOfNew')}
        name=""
        onName={(name) => void create(name)}
      />
      <p className="quiet">{t('view.explained')}</p>
      {saving.state === 'failed' && (
        <p className="problem" role="status">
          {t('saving.failed', { reason: saving.reason })}
        </p>
      )}
    </Drop>
  );
}
