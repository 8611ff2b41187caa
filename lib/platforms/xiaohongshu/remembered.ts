/*
 * A page is read again after each of its changes, and most of it stands as it was. What was read of a
 * card or a comment is therefore kept with its element, and taken from there while the element has
 * the same words and parts. Forgotten together with the element.
 */

interface Reading<T> {
  stamp: string;
  value: T;
  unreadable: ReadonlySet<string>;
}

const readings = new WeakMap<Element, Reading<unknown>>();

function stampOf(element: Element, about = ''): string {
  const parts = element.getElementsByTagName('*').length;
  return `${about} ${element.id} ${parts} ${element.textContent}`;
}

/**
 * @param about whatever else the reading depends on; undefined: what was read once will do
 * @param unreadable gets the fields that could not be understood, also those of a kept reading
 * @param read always reads the same kind of thing of the same kind of element
 */
export function remembered<T>(
  element: Element,
  about: string | undefined,
  unreadable: Set<string>,
  read: (unreadable: Set<string>) => T,
): T {
  let reading = readings.get(element) as Reading<T> | undefined;
  const stamp = about === undefined && reading ? reading.stamp : stampOf(element, about);
  if (reading?.stamp !== stamp) {
    const fields = new Set<string>();
    reading = { stamp, value: read(fields), unreadable: fields };
    readings.set(element, reading);
  }
  for (const field of reading.unreadable) unreadable.add(field);
  return reading.value;
}
