/** The door of the platform: everything the product knows about xiaohongshu.com and rednote.com. */
export { HOSTS, MATCHES } from './hosts';
export { pageOf, withoutTokens, type PageAddress } from './page-of';
export { parseSnapshot, type PageState } from './state-door';
export { addressOf, readPage, readUncut, type ReadInput } from './read-page';
export { withinLimits } from './within-limits';
export { stateFields, type Field } from './state-fields';
export { redactedStructure } from './redacted';
export { commentBox, seek } from './places';
