import { liveQuery } from 'dexie';

export { liveQuery };

/**
 * A live query that runs from the moment it is made, before anybody listens, and that all who do share. It
 * has the form that the hook `useObservable` knows: a value that is there already is drawn at once.
 */
export interface SharedQuery<T> {
  hasValue(): boolean;
  /** @throws never; without a value it gives `undefined` */
  getValue(): T;
  /** @returns ends the listening; with the last one to leave the query stops, and the next begins it anew */
  subscribe(onValue: (value: T) => void, onError?: (error: unknown) => void): () => void;
}

interface Listener<T> {
  onValue: (value: T) => void;
  onError: ((error: unknown) => void) | undefined;
}

type Answer<T> = { is: 'waiting' } | { is: 'value'; value: T } | { is: 'error'; error: unknown };

export function shareQuery<T>(querier: () => Promise<T>): SharedQuery<T> {
  const listeners = new Set<Listener<T>>();
  let answer: Answer<T> = { is: 'waiting' };
  const tell = ({ onValue, onError }: Listener<T>) => {
    if (answer.is === 'value') onValue(answer.value);
    if (answer.is === 'error') onError?.(answer.error);
  };
  const tellAll = (news: Answer<T>) => {
    answer = news;
    for (const listener of listeners) tell(listener);
  };
  const begin = () =>
    liveQuery(querier).subscribe(
      (value) => tellAll({ is: 'value', value }),
      (error: unknown) => tellAll({ is: 'error', error }),
    );
  let running: ReturnType<typeof begin> | undefined = begin();
  return {
    hasValue: () => answer.is === 'value',
    getValue: () => (answer.is === 'value' ? answer.value : undefined) as T,
    subscribe(onValue, onError) {
      const listener = { onValue, onError };
      listeners.add(listener);
      if (running) tell(listener);
      running ??= begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        running?.unsubscribe();
        running = undefined;
        answer = { is: 'waiting' };
      };
    },
  };
}
