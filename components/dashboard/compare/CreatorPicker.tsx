import { useId, useState } from 'react';
import { useApp } from '../../app/AppContext';
import { searchFor } from '../find/search';
import { useReadings } from '../find/use-readings';
import type { Row } from '../rows';
import { MOST_COMPARED } from './limits';

/** Creators offered at once: the shortlist may hold thousands. */
const OFFERED = 12;

interface Props {
  all: readonly Row[];
  picked: readonly Row[];
  onPick: (id: string) => void;
  onDrop: (id: string) => void;
}

/** Who is compared, and a search for whom to add. */
export function CreatorPicker({ all, picked, onPick, onDrop }: Props) {
  const { t } = useApp();
  const id = useId();
  const [typed, setTyped] = useState('');
  const matches = searchFor(typed, useReadings(typed !== ''));
  const isPicked = new Set(picked.map((row) => row.id));
  const found = all.filter((row) => !isPicked.has(row.id) && (matches?.(row) ?? true));
  const isFull = picked.length >= MOST_COMPARED;
  const nameOf = (row: Row) => row.creator.nickname ?? t('creator.unnamed');
  return (
    <fieldset className="picker">
      <legend>{t('compare.pick', { most: MOST_COMPARED })}</legend>
      <ul className="chips">
        {picked.map((row) => (
          <li key={row.id} className="chip chip-removable">
            <bdi lang="zh">{nameOf(row)}</bdi>
            <button
              type="button"
              className="chip-remove"
              aria-label={t('compare.drop', { name: nameOf(row) })}
              onClick={() => onDrop(row.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {!isFull && (
        <>
          <div className="field field-inline">
            <label htmlFor={id}>{t('compare.find')}</label>
            <input
              id={id}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <div className="checks">
            {found.slice(0, OFFERED).map((row) => (
              <label key={row.id} className="check">
                <input
                  type="checkbox"
                  checked={false}
                  onChange={() => {
                    onPick(row.id);
                    setTyped('');
                  }}
                />
                <bdi lang="zh">{nameOf(row)}</bdi>
              </label>
            ))}
          </div>
          {found.length > OFFERED && (
            <p className="quiet">{t('compare.find.more', { n: found.length - OFFERED })}</p>
          )}
          {found.length === 0 && typed !== '' && <p className="quiet">{t('compare.find.none')}</p>}
        </>
      )}
      <p className="quiet" role="status">
        {t('compare.picked', { n: picked.length, most: MOST_COMPARED })}
      </p>
    </fieldset>
  );
}
