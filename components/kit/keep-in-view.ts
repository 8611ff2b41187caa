/** Room left beside what is shown, px: the neighbour peeks in, so that one sees there is more. */
const PEEK = 28;

/** How far a strip must be scrolled, px, so that all of an item stands in it; unchanged when it does. */
export function scrolledTo(
  strip: { from: number; width: number },
  item: { from: number; width: number },
): number {
  const start = item.from - PEEK;
  const end = item.from + item.width + PEEK;
  if (end > strip.from + strip.width) return Math.max(0, Math.min(start, end - strip.width));
  return Math.max(0, Math.min(strip.from, start));
}

/**
 * Scrolls a strip sideways until the item stands in it. The page itself is not moved, as
 * `scrollIntoView` would; whether it glides is for the strip's style to say.
 */
export function keepInView(strip: HTMLElement, item: HTMLElement): void {
  const place = item.getBoundingClientRect();
  const from = place.left - strip.getBoundingClientRect().left + strip.scrollLeft;
  const left = scrolledTo(
    { from: strip.scrollLeft, width: strip.clientWidth },
    { from, width: place.width },
  );
  if (left !== strip.scrollLeft) strip.scrollTo({ left });
}
