import { ORDINARY_PLACES, PLACE_OVERDISPERSION } from '../benchmarks/ordinary-places';
import { Z95 } from '../statistics/wilson';
import type { Place } from './geography';

/*
 * Commenters' places held against an expectation: the commenters of the user's other creators where enough
 * of them were read, else a measured sample. A place far from it is no verdict: local notes have local
 * readers, and a place can be hidden or routed.
 */

/** Commenters of other creators with a place, each person once a place. */
export interface PlacesElsewhere {
  /** Place → people. */
  counts: ReadonlyMap<string, number>;
  people: number;
  notes: number;
  creators: number;
}

/** People and creators from which the user's own other creators are the yardstick. */
const OTHERS_PEOPLE = 200;
const OTHERS_CREATORS = 3;

export interface Expectation {
  source: 'others' | 'measured';
  people: number;
  notes: number;
  /** Of `others`. */
  creators?: number | undefined;
  /** Of `measured`. */
  date?: string | undefined;
  /** 0–1; undefined where nothing is known of a place. */
  shareOf: (place: string) => number | undefined;
}

/** @param elsewhere of the user's other creators, as far as they were read */
export function expectationOf(elsewhere: PlacesElsewhere | undefined): Expectation {
  if (elsewhere && elsewhere.people >= OTHERS_PEOPLE && elsewhere.creators >= OTHERS_CREATORS) {
    const { counts, people, notes, creators } = elsewhere;
    const shareOf = (place: string) => (counts.get(place) ?? 0) / people;
    return { source: 'others', people, notes, creators, shareOf };
  }
  const { people, notes, date, shares } = ORDINARY_PLACES;
  const known = new Map(Object.entries(shares));
  return { source: 'measured', people, notes, date, shareOf: (place) => known.get(place) };
}

export interface ComparedPlace extends Place {
  /** Absent where nothing is known of the place. */
  expected?: { value: number; low: number; high: number } | undefined;
  stands: 'above' | 'within' | 'below' | 'unknown';
}

/** Small shares are skewed upwards, and a dozen places are looked at together. */
const MOST_ABOVE = 3;

/**
 * Each place beside what is expected of it: `above` and `below` only where the whole 95 % interval lies
 * outside of what notes ordinarily vary by.
 */
export function besideExpected(
  places: readonly Place[],
  { shareOf }: Expectation,
): ComparedPlace[] {
  return places.map((place) => {
    const value = shareOf(place.place);
    if (value === undefined) return { ...place, stands: 'unknown' };
    const spread = Math.sqrt(value * (1 - value) * PLACE_OVERDISPERSION);
    const expected = {
      value,
      low: Math.max(0, value - Z95 * spread),
      high: Math.min(1, value + MOST_ABOVE * spread),
    };
    const stands =
      place.low > expected.high ? 'above' : place.high < expected.low ? 'below' : 'within';
    return { ...place, expected, stands };
  });
}
