import type { Observation } from '@/lib/model';
import { readSighting, type Source } from './read-sighting';
import { sight, type SightInput } from './sight';

export interface ReadInput extends SightInput {
  source?: Source;
}

/** Everything a page shows, as one Observation: both halves of the reading, one after the other. */
export function readPage({ source = 'auto', ...input }: ReadInput): Observation {
  return readSighting(sight(input, source === 'dom'), source);
}
