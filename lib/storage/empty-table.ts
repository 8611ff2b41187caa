/** How the queries of a table end when it is empty. */
const ENDS: Record<string, (...args: never[]) => unknown> = {
  toArray: () => [],
  primaryKeys: () => [],
  count: () => 0,
  get: () => undefined,
  first: () => undefined,
  each: () => undefined,
  bulkGet: (keys: readonly unknown[]) => keys.map(() => undefined),
};

/**
 * Stands in for a table that the schema at hand does not have yet: every query of it finds nothing.
 * For reading alone.
 */
export function emptyTable(): unknown {
  const query: unknown = new Proxy(
    {},
    {
      get(_, name) {
        // Not a promise, whoever asks.
        if (typeof name === 'symbol' || name === 'then') return undefined;
        const end = ENDS[name];
        return end ? (...args: never[]) => Promise.resolve(end(...args)) : () => query;
      },
    },
  );
  return query;
}
