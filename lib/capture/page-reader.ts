import type { Gist, IsNew, PageAddress } from '@/lib/platforms/xiaohongshu';
import type { Shorten } from './parts';

/** What the platform's reader gives: see `@/lib/platforms/xiaohongshu`. */
export interface PageReader<Sighting extends object> {
  /** By the address alone. */
  pageOf: (url: string) => PageAddress;
  /** By the address, corrected by an overlay that is open over the page. */
  addressOf: (input: { document: Document; url: string }) => PageAddress;
  /** What to ask the page's state for. */
  stateFields: (address: PageAddress) => unknown;
  parseSnapshot: (text: string) => unknown;
  /** A note's place that is still waiting for its note. */
  isStillEmpty: (document: Document) => boolean;
  sight: (input: SightInput) => Sighting;
  gistOf: (sighting: Sighting, address: PageAddress) => Gist;
  tiesOf: (sighting: Sighting, address: PageAddress) => [what: string, whose: string][];
  newPart: (sighting: Sighting, isNew: IsNew) => Sighting | undefined;
  shortened: Shorten;
}

interface SightInput {
  document: Document;
  url: string;
  now: number;
  liveState?: unknown;
  /** What `addressOf` says of the same document and address. */
  address?: PageAddress;
  /** The list beneath an open note is looked at on the way back, if nothing is lost by waiting. */
  listCanWait?: boolean;
}
