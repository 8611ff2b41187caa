/** The door of storage: one writer for the background, reads for every extension page. */
export * from './backup';
export { allPlans, campaignOf, partsOf, type StoredCampaign } from './campaigns';
export { allChecklists, checklistOf } from './checklists';
export { asFailure, failureOf, StorageFailure, type FailureKind } from './failure';
export { overrulesOf, overrulesOfAll, overruleStamps } from './overrules';
export {
  coverageOf,
  creatorOf,
  historiesOf,
  historyOf,
  noteHistoryOf,
  notesOf,
  readingsOf,
  type Coverage,
  type Readings,
} from './read-creator';
export { commentsUnder } from './read-comments';
export { placesElsewhere, type StoredPlaces } from './places-elsewhere';
export type { ReadTimes } from './read-times';
export {
  createDossierReader,
  creatorFactsOf,
  dossierOf,
  type CreatorFacts,
  type DossierReader,
} from './read-dossier';
export {
  creatorsKnown,
  creatorsSeen,
  earlierNamesOf,
  entryOf,
  knownNames,
  listEntries,
  listLists,
  type KnownCreator,
} from './read-entries';
export { createExampleWriter, hasExample, openExample } from './example';
export { firstStepsOf } from './first-steps';
export {
  followedNotesOfCreator,
  linkedNotesOf,
  linkedNotesOfCreator,
  listLinkedNotes,
  notesOfCreators,
  type FollowedNote,
} from './linked-notes';
export { allMeasures, measuresOf } from './measures';
export { listRights, notesByTitle, recordsOfAll, rightsOf } from './rights';
export { settingsOf } from './read-settings';
export { countTextsBefore } from './retention';
export type { CreatorRow, CreatorSnapshotRow, NoteRow, NoteSnapshotRow, Seen } from './rows';
export {
  DATABASE_NAME,
  EXAMPLE_DATABASE_NAME,
  openStore,
  SCHEMA_VERSION,
  type Store,
} from './store';
export { createWriter, type Writer, type WriterParts } from './writer';
export { reachStore, type StoreState } from './store-state';
export { liveQuery, shareQuery, type SharedQuery } from './shared-query';
export { countNotBack } from './undo-edits';
export { memoryStore, type MemoryStore } from './memory-store';
