import { useCallback } from 'react';
import { useKeptTable } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { DEFAULT_COLUMNS } from '../shortlist/columns';
import { useLookStore, type Look } from './look-store';

export interface TableLook extends Look {
  columns: readonly string[];
}

/** The look, and the way to change it: columns and order are remembered in the settings. */
export function useLook() {
  const kept = useKeptTable();
  const [, send] = useChange();
  const { look, change } = useLookStore();
  const columns = look.columns ?? kept?.columns ?? DEFAULT_COLUMNS;
  const sort = look.sort ?? kept?.sort;
  const set = useCallback(
    (part: Partial<Look>) => {
      change(part);
      if (!part.columns && !part.sort) return;
      void send({
        kind: 'table-look',
        otherwise: [...DEFAULT_COLUMNS],
        ...(part.columns && { columns: [...part.columns] }),
        ...(part.sort && { sort: part.sort }),
      });
    },
    [change, send],
  );
  return { look: { ...look, columns, sort } satisfies TableLook, set };
}
