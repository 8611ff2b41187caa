/** Characters of one message, about: a note with a thousand comments is half of it. */
const LONGEST_PART = 1_000_000;
/** Fewer items than this fit into what the background takes, unless each is as long as no page lets it be. */
const FEW = 100;

/** A copy with its long lists as `short` gives them. */
export type Shorten = <T extends object>(
  value: T,
  short: <Item>(items: readonly Item[]) => readonly Item[],
) => T;

/**
 * A sighting in parts that the background takes: it refuses a message that is far too long, and then all
 * of it would be lost. Its lists are halved until it fits; the rest goes along with each part.
 */
export function partsOf<T extends object>(
  sighting: T,
  shortened: Shorten,
  longest = LONGEST_PART,
): T[] {
  let most = 0;
  shortened(sighting, (items) => {
    most = Math.max(most, items.length);
    return items;
  });
  if (most <= FEW || JSON.stringify(sighting).length <= longest) return [sighting];
  const half = (from: number, to: number) =>
    shortened(sighting, (items) =>
      items.slice(Math.ceil(items.length * from), Math.ceil(items.length * to)),
    );
  return [half(0, 0.5), half(0.5, 1)].flatMap((part) => partsOf(part, shortened, longest));
}
