/** Longest wait for a moment in which nothing else is to be done, ms. */
const SOON_MS = 1_000;

/** Resolves in a quiet moment. Not every browser tells of one: there, once this task is over. */
export function quietMoment(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: SOON_MS });
    else setTimeout(resolve);
  });
}
