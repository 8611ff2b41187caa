import { useEffect, useMemo } from 'react';
import { useApp } from '../../app/AppContext';
import { filterFor } from '../find/filter';
import { prepareSearch, searchFor } from '../find/search';
import { useReadings } from '../find/use-readings';
import type { TableLook } from '../look/use-look';
import type { Row } from '../rows';
import { useSorted } from './use-sorted';

/**
 * The creators that the look lets through, in its order.
 * @param isSearching somebody is about to search, or has: sounds of names are wanted
 */
export function useShown(
  rows: Row[],
  { sort, filters, search }: TableLook,
  isSearching: boolean,
): readonly Row[] {
  const { settings, services } = useApp();
  const readings = useReadings(isSearching);
  useEffect(() => {
    if (readings) prepareSearch(rows, readings);
  }, [rows, readings]);
  const sorted = useSorted(rows, sort);
  const passing = useMemo(() => {
    const passes = filterFor(filters, { settings, now: services.now() });
    return passes ? sorted.filter(passes) : sorted;
  }, [sorted, filters, settings, services]);
  return useMemo(() => {
    const found = searchFor(search, readings);
    return found ? passing.filter(found) : passing;
  }, [passing, search, readings]);
}
