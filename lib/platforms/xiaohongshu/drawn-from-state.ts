import type { Elements } from './selectors';

/** Ids of things of which the live state says all: the rendered page has nothing to add. */
export type Known = ReadonlySet<string>;

/**
 * Which of the things that are drawn have to be looked at. The site draws them from its state: where that
 * says all of at least as many, the first of those drawn and the last among them, so it does of the rest.
 * Then the first alone is read, so that it is noticed when it cannot be.
 */
export function toLookAt(
  drawn: Elements,
  known: Known | undefined,
  idOf: (element: Element) => string | undefined,
): Elements {
  const [first, last] = [drawn[0], drawn[drawn.length - 1]];
  const isKnown = (element: Element) => known?.has(idOf(element) ?? '');
  const isAll = known && drawn.length <= known.size;
  return first && last && isAll && isKnown(first) && isKnown(last) ? [first] : drawn;
}
