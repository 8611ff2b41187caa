/** The door of the model: facts as the product knows them, and how two readings of one fact join. */
export * from './change';
export * from './count';
export * from './dossier';
export * from './entry';
export * from './fold-text';
export * from './id-clock';
export * from './iso';
export * from './join-entries';
export * from './limits';
export * from './merge';
export * from './observation';
export * from './overrule';
export * from './problems';
export * from './settings';
export * from './sketch';
export * from './supplied';
export * from './time';
