/** Creators side by side at most: more columns cannot be read across. */
export const MOST_COMPARED = 5;
