/** Stands for a bare `undefined`, `new Set([])` or `new Map([])` in the state script. */
export const BARE = {
  undefined: '\u0000undefined\u0000',
  set: '\u0000new Set([])\u0000',
  map: '\u0000new Map([])\u0000',
} as const;

/**
 * The state as the site's server writes it: a JavaScript literal, not JSON. Slashes are escaped, empty
 * fields are a bare `undefined`, some are `new Set([])` or `new Map([])`.
 */
export function stateLiteral(state: unknown): string {
  return JSON.stringify(state)
    .replace(/"\\u0000(undefined|new Set\(\[\]\)|new Map\(\[\]\))\\u0000"/gu, '$1')
    .replaceAll('/', '\\u002F')
    .replaceAll('<', '\\u003C');
}
