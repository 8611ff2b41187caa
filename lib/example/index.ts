/**
 * The door of the example workspace: invented creators to explore before any browsing, made from a
 * small seed. Loaded only when asked for. Its words also furnish the practice site of the tests.
 */
export { diceFor, type Dice } from './dice';
export { defaultName } from './nicknames';
export { Speech } from './speech';
export { exampleWorkspace, type ExampleOptions, type ExampleStep } from './workspace';
export { CAMPING } from './words/camping';
export { ENDS, SCENES } from './words/clauses';
export * from './words/everywhere';
export { HOME } from './words/home';
export { KITCHEN } from './words/kitchen';
export { SKINCARE } from './words/skincare';
export type { Niche } from './words/niche';
