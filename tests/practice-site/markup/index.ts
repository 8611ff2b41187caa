/* What the practice site draws, as text: the server writes it into the page, the client replaces it. */
export { cardMarkup, type CardPlace } from './card';
export { dateText } from './dates';
export { bucket, shown } from './figures';
export { esc } from './html';
export { commentsMarkup, noteMarkup } from './note';
export { profileMarkup } from './profile';
export type * from './shapes';
export { exploreMarkup, loginMarkup, searchMarkup, shellMarkup, unavailableMarkup } from './shell';
