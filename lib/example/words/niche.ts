/** Words of one field of interest. */
export interface Niche {
  titles: readonly string[];
  bodies: readonly string[];
  topics: readonly string[];
  /** What people did: completed by `results`, then perhaps `wishes`. */
  results: readonly string[];
  wishes: readonly string[];
  questions: readonly string[];
  remarks: readonly string[];
  answers: readonly string[];
}
