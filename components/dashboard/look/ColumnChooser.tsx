import { useState } from 'react';
import { useApp } from '../../app/AppContext';
import { ChevronIcon, GripIcon } from '../../kit/icons';
import { Drop } from '../../kit/Drop';
import { COLUMN_GROUPS, COLUMNS, DEFAULT_COLUMNS, NAME_COLUMN } from '../shortlist/columns';

interface Props {
  columns: readonly string[];
  onChange: (columns: string[]) => void;
}

/** The list with the item at `from` standing at `to` instead. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  if (from === to || from < 0 || to < 0 || to >= list.length) return [...list];
  const without = list.filter((_, i) => i !== from);
  return [...without.slice(0, to), list[from]!, ...without.slice(to)];
}

function ChosenColumns({ columns, onChange }: Props) {
  const app = useApp();
  const { t } = app;
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    if (to < 0 || to >= columns.length) return;
    onChange(moved(columns, from, to));
    const name = COLUMNS.get(columns[from]!)!.name(app);
    setSaid(t('columns.movedTo', { name, place: to + 1, of: columns.length }));
  };
  return (
    <>
      <ol className="chosen-columns" aria-label={t('columns.shown')}>
        {columns.map((id, i) => {
          const name = COLUMNS.get(id)!.name(app);
          return (
            <li
              key={id}
              draggable
              className={over === i && dragged !== undefined ? 'drop-here' : ''}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', name);
                setDragged(i);
              }}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(i);
              }}
              onDragEnd={() => {
                setDragged(undefined);
                setOver(undefined);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== undefined) move(dragged, i);
                setDragged(undefined);
                setOver(undefined);
              }}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (!event.altKey || step === 0) return;
                event.preventDefault();
                move(i, i + step);
              }}
            >
              <GripIcon />
              <label className="check">
                <input
                  type="checkbox"
                  checked
                  onChange={() => onChange(columns.filter((other) => other !== id))}
                />
                {name}
              </label>
              <button
                type="button"
                className="button button-bare button-tiny up"
                aria-label={t('columns.up', { name })}
                disabled={i === 0}
                onClick={() => move(i, i - 1)}
              >
                <ChevronIcon />
              </button>
              <button
                type="button"
                className="button button-bare button-tiny"
                aria-label={t('columns.down', { name })}
                disabled={i === columns.length - 1}
                onClick={() => move(i, i + 1)}
              >
                <ChevronIcon />
              </button>
            </li>
          );
        })}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

/** Which columns the table shows, and in which order: by dragging, by buttons or by Alt and the arrows. */
export function ColumnChooser({ columns, onChange }: Props) {
  const app = useApp();
  const { t } = app;
  const [find, setFind] = useState('');
  const shown = columns.filter((id) => id !== NAME_COLUMN && COLUMNS.has(id));
  const wanted = find.trim().toLowerCase();
  const rest = [...COLUMNS.values()].filter(
    ({ id, name }) =>
      id !== NAME_COLUMN &&
      !shown.includes(id) &&
      (wanted === '' || name(app).toLowerCase().includes(wanted)),
  );
  return (
    <Drop label={t('columns.button')} count={undefined} className="popover-columns">
      <p className="quiet">{t('columns.explained')}</p>
      <ChosenColumns columns={shown} onChange={onChange} />
      <input
        type="search"
        aria-label={t('columns.find')}
        placeholder={t('columns.find')}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      <div className="more-columns">
        {COLUMN_GROUPS.map((group) => {
          const own = rest.filter((column) => column.group === group);
          return (
            own.length > 0 && (
              <fieldset key={group} className="field">
                <legend>{t(`columnGroup.${group}`)}</legend>
                {own.map(({ id, name }) => (
                  <label key={id} className="check">
                    <input
                      type="checkbox"
                      checked={false}
                      onChange={() => onChange([...shown, id])}
                    />
                    {name(app)}
                  </label>
                ))}
              </fieldset>
            )
          );
        })}
        {rest.length === 0 && <p className="quiet">{t('columns.none')}</p>}
      </div>
      <button type="button" className="link" onClick={() => onChange([...DEFAULT_COLUMNS])}>
        {t('columns.reset')}
      </button>
    </Drop>
  );
}
