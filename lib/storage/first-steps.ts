import type { Store } from './store';

/** How far somebody has come who has just begun. */
export async function firstStepsOf(
  store: Store,
): Promise<{ profiles: number; shortlisted: number }> {
  const [profiles, shortlisted] = await Promise.all([
    // Only a profile shows its figures: a card on another page names its author alone.
    store.creatorSnapshots.limit(1).count(),
    store.entries.count(),
  ]);
  return { profiles, shortlisted };
}
