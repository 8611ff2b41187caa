/** The door of the platform: everything the product knows about xiaohongshu.com and rednote.com. */
export { HOSTS, MATCHES } from './hosts';
export { pageOf, withoutTokens, type PageAddress } from './page-of';
export { parseSnapshot, type PageState } from './page-state-shape';
export { addressOf, readPage, type ReadInput } from './read-page';
