import { useObservable } from 'dexie-react-hooks';
import { liveQuery, type SharedQuery } from '@/lib/storage';
import type { Services } from '../app/services';
import type { Begun } from './begun';

/**
 * A live query that the page may have begun before it was drawn: then it goes on, and what it found already
 * is there with the first drawing.
 * @param of finds it among those that were begun
 * @param key another one, another query
 * @returns `undefined` while the first answer is under way
 */
export function useBegun<T>(
  services: Services,
  of: (begun: Begun) => SharedQuery<T> | undefined,
  querier: () => Promise<T>,
  key = '',
): T | undefined {
  return useObservable<T>(() => {
    const { begun, store } = services;
    return (begun?.store === store && of(begun)) || liveQuery(querier);
  }, [services, key]);
}
