import type { KeyboardEvent } from 'react';

const REACHABLE = 'a[href], button, select, input';

/**
 * The up and down arrows go to the same control of the row above or below, so that a column is walked
 * without passing every control of every row. Fields that use the arrows themselves keep them.
 */
export function stepRow(event: KeyboardEvent<HTMLElement>): void {
  const step =
    event.key === 'ArrowUp' ? 'previous' : event.key === 'ArrowDown' ? 'next' : undefined;
  const from = event.target;
  if (!step || event.defaultPrevented || event.altKey || !(from instanceof HTMLElement)) return;
  if (from instanceof HTMLSelectElement || from.closest('[role="dialog"]')) return;
  const cell = from.closest('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row) return;
  const place = [...row.children].indexOf(cell);
  const sibling = (of: Element) =>
    step === 'next' ? of.nextElementSibling : of.previousElementSibling;
  for (let next = sibling(row); next; next = sibling(next)) {
    const control = next.children[place]?.querySelector<HTMLElement>(REACHABLE);
    if (!control) continue;
    event.preventDefault();
    control.focus();
    control.scrollIntoView({ block: 'nearest' });
    return;
  }
}
