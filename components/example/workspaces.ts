/** The dashboard's own address, without the query that names the example. */
export function ownAddress(hash = ''): string {
  return location.pathname + hash;
}

/** The query under which the dashboard shows the example workspace instead of the user's own data. */
export const EXAMPLE_QUERY = '?example';

/** Which workspace an address of the dashboard asks for. */
export function workspaceOf(search: string): 'example' | undefined {
  return new URLSearchParams(search).has('example') ? 'example' : undefined;
}
