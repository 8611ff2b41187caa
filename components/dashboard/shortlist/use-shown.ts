import { useEffect, useMemo } from 'react';
import { useApp } from '../../app/AppContext';
import { filterFor } from '../find/filter';
import { prepareSearch, searchFor } from '../find/search';
import { useReadings } from '../find/use-readings';
import type { TableLook } from '../look/use-look';
import type { Row } from '../rows';
import { sortedRows } from './sorted';

/**
 * The creators that the look lets through, in its order.
 * @param isSearching somebody is about to search, or has: sounds of names are wanted
 */
export function useShown(
  rows: Row[],
  { sort, filters, search }: TableLook,
  isSearching: boolean,
): readonly Row[] {
  const app = useApp();
  const { settings, services } = app;
  const readings = useReadings(isSearching);
  useEffect(() => {
    if (readings) prepareSearch(rows, readings);
  }, [rows, readings]);
  // Sorting comes before filtering, so that a search does not sort again.
  const sorted = useMemo(() => sortedRows(rows, sort, app), [rows, sort, app]);
  const passing = useMemo(() => {
    const passes = filterFor(filters, { settings, now: services.now() });
    return passes ? sorted.filter(passes) : sorted;
  }, [sorted, filters, settings, services]);
  return useMemo(() => {
    const found = searchFor(search, readings);
    return found ? passing.filter(found) : passing;
  }, [passing, search, readings]);
}
