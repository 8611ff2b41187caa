/*
 * The example workspace: invented creators in a database of their own. Their ids can be told from
 * everybody's: a platform id begins with the second in which it was made, and none was made in 1970.
 */

const FIRST = '0000000000';

/** What an id of the example names; each kind has numbers of its own. */
export const EXAMPLE_KINDS = { creator: 'c1', note: 'a0', comment: 'cc', person: 'ee' } as const;

const EXAMPLE = new RegExp(`^${FIRST}(?:${Object.values(EXAMPLE_KINDS).join('|')})`, 'u');

/** The n-th id of its kind: 24 hexadecimal digits that the platform cannot have given to anything. */
export function exampleId(kind: keyof typeof EXAMPLE_KINDS, n: number): string {
  return FIRST + EXAMPLE_KINDS[kind] + n.toString(16).padStart(12, '0');
}

/** The command that ends the making of an example; another number once its seed has changed. */
export const EXAMPLE_WHOLE = 'example-2-whole';

/** True for whatever is invented: it is marked wherever it stands, and leads nowhere on the site. */
export function isExampleId(id: string): boolean {
  return EXAMPLE.test(id);
}
