import type { Observation } from '@/lib/model';

/** Characters of one message, about: a note with a thousand comments is half of it. */
const LONGEST_PART = 1_000_000;

/**
 * An observation in parts that the background takes: it refuses a message that is far too long, and then
 * all of it would be lost. Creators and notes come first, so that comments find their note.
 */
export function partsOf(observation: Observation, longest = LONGEST_PART): Observation[] {
  const parts: Observation[] = [];
  let length = Infinity;
  const partFor = (item: object): Observation => {
    const size = JSON.stringify(item).length;
    const last = parts.at(-1);
    if (last && length + size <= longest) {
      length += size;
      return last;
    }
    const next = { ...observation, creators: [], notes: [], comments: [] };
    parts.push(next);
    length = size;
    return next;
  };
  for (const item of observation.creators) partFor(item).creators.push(item);
  for (const item of observation.notes) partFor(item).notes.push(item);
  for (const item of observation.comments) partFor(item).comments.push(item);
  return parts;
}
