import { useLiveQuery } from 'dexie-react-hooks';
import { firstStepsOf } from '@/lib/storage';
import { useApp } from '../app/AppContext';

export const FIRST_STEPS = ['open', 'shortlist', 'compare'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface FirstSteps {
  isDone: Record<FirstStep, boolean>;
  /** Creators on the shortlist. */
  shortlisted: number;
  hasCompared: boolean;
  hasExported: boolean;
}

/** How far the user has come, from what is stored; undefined while it is first read. */
export function useFirstSteps(): FirstSteps | undefined {
  const { services, settings } = useApp();
  const seen = useLiveQuery(() => firstStepsOf(services.store), [services]);
  if (!seen) return undefined;
  const { hasCompared, hasExported } = settings;
  return {
    isDone: {
      open: seen.profiles > 0,
      shortlist: seen.shortlisted > 0,
      compare: hasCompared && hasExported,
    },
    shortlisted: seen.shortlisted,
    hasCompared,
    hasExported,
  };
}
