/** The door of the platform: everything the product knows about xiaohongshu.com and rednote.com. */
export { HOSTS, MATCHES } from './hosts';
export { pageOf, withoutTokens, type PageAddress } from './page-of';
export { parseSnapshot, type PageState } from './state-door';
export { addressOf, isStillEmpty, sight, type SightInput } from './sight';
export { shortened } from './long-lists';
export { gistOf, newPart, tiesOf, type Gist, type IsNew } from './sighted';
export type { Sighting } from './sighting';
export { checkSighting, readSent } from './sighting-door';
export { readSighting } from './read-sighting';
export { readPage, type ReadInput } from './read-page';
export { stateFields, type Field } from './state-fields';
export { redactedStructure } from './redacted';
export { commentBox, overlayOf, seek } from './places';
