/* The practice site: behaves as the real web client does, with invented people of known figures. */
export { VIEWER } from './server/initial-state';
export { HOSTS, startPracticeSite, type PracticeSite } from './server/start';
export { tokenOf } from './server/tokens';
export { VARIANTS, type Variant } from './server/variants';
export * from './world';
