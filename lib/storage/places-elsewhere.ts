import type { Store } from './store';

/** Notes of others that are looked at: the latest, so that the cost stays that of a few screens. */
const MOST_NOTES = 80;

export interface StoredPlaces {
  /** Place → people, each person once a place; the creators themselves aside. */
  counts: Map<string, number>;
  people: number;
  notes: number;
  creators: number;
}

/** Where the people are who comment under the latest notes of other creators. */
export async function placesElsewhere(store: Store, creatorId: string): Promise<StoredPlaces> {
  const chunks = await store.comments
    .orderBy('lastSeenAt')
    .reverse()
    .filter((chunk) => chunk.creatorId !== undefined && chunk.creatorId !== creatorId)
    .limit(MOST_NOTES)
    .toArray();
  const counts = new Map<string, number>();
  const known = new Set<string>();
  const creators = new Set<string>();
  let notes = 0;
  for (const { creatorId: owner, comments } of chunks) {
    let hasPlace = false;
    for (const { id, who, ipLocation, byCreator } of comments) {
      if (byCreator || !ipLocation) continue;
      hasPlace = true;
      const person = `${who ?? `comment ${id}`} ${ipLocation}`;
      if (known.has(person)) continue;
      known.add(person);
      counts.set(ipLocation, (counts.get(ipLocation) ?? 0) + 1);
    }
    if (!hasPlace) continue;
    notes++;
    creators.add(owner!);
  }
  return { counts, people: known.size, notes, creators: creators.size };
}
