/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** What is known of one creator, and what they cost. */
export interface ExpectedMember {
  /** What a typical note of theirs gets; absent where too little was seen. */
  typical?: Estimate | undefined;
  /** Notes agreed; one when nothing was said. */
  notes?: number | undefined;
  /** In the campaign's currency; absent without a price. */
  price?: number | undefined;
}

export interface Expected {
  /** All typical notes added up. Absent when nobody's is known. */
  total?: Estimate;
  /** Members that the total rests on. */
  n: number;
  /** Members of whom too little was seen: in no figure. */
  unseen: number;
  /** Price over total, of those who have both. `high` is absent when the total may be 0. */
  cost?: { value: number; low: number; high?: number; n: number };
}

/**
 * Adds independent estimates: values add up, and so do the squares of how far each interval reaches,
 * down and up apart. Several notes of one creator rest on one estimate and are not independent.
 */
function added(members: readonly { typical: Estimate; notes: number }[]): Estimate {
  let value = 0;
  let down = 0;
  let up = 0;
  for (const { typical, notes } of members) {
    value += notes * typical.value;
    down += (notes * (typical.value - typical.low)) ** 2;
    up += (notes * (typical.high - typical.value)) ** 2;
  }
  return { value, low: Math.max(0, value - Math.sqrt(down)), high: value + Math.sqrt(up) };
}

/**
 * What a campaign can be expected to get if every creator posts typical notes, and what each of it
 * costs. Guarantees: low ≤ value ≤ high; whoever was not seen enough counts as unknown, not as 0.
 */
export function expectedOf(members: readonly ExpectedMember[]): Expected {
  const seen = members.flatMap(({ typical, notes = 1, price }) =>
    typical ? [{ typical, notes, price }] : [],
  );
  const result: Expected = { n: seen.length, unseen: members.length - seen.length };
  if (seen.length === 0) return result;
  result.total = added(seen);
  const priced = seen.flatMap((member) =>
    member.price === undefined ? [] : [{ ...member, price: member.price }],
  );
  const { value, low, high } = added(priced);
  if (value > 0) {
    const price = priced.reduce((sum, member) => sum + member.price, 0);
    result.cost = {
      value: price / value,
      low: price / high,
      ...(low > 0 && { high: price / low }),
      n: priced.length,
    };
  }
  return result;
}
