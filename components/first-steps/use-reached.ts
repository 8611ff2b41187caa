import { useCallback } from 'react';
import { useApp } from '../app/AppContext';

/** Remembers that the user has compared creators, or exported them, for the first time. */
export function useReached(step: 'hasCompared' | 'hasExported'): () => void {
  const { services, settings } = useApp();
  const isKnown = settings[step] || services.workspace !== undefined;
  return useCallback(() => {
    if (!isKnown) void services.send({ kind: 'settings', settings: { [step]: true } });
  }, [isKnown, services, step]);
}
