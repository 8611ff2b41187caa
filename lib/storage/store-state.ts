import { asFailure, type FailureKind } from './failure';
import {
  DATABASE_NAME,
  openStore,
  SCHEMA_VERSION,
  schemaOf,
  schemaOnDisk,
  type Store,
} from './store';

/** How the data can be reached from here. */
export type StoreState =
  | { is: 'ready'; store: Store }
  /** A newer Kolens wrote them: what is understood can be read, nothing can be written. */
  | { is: 'newer'; store: Store }
  /** They could not be brought up to the present schema: they can be read as they were, and lie unchanged. */
  | { is: 'old'; store: Store; reason: string }
  /** They cannot be reached at all. */
  | { is: 'closed'; kind: FailureKind; reason: string };

/**
 * Opens the database, bringing it up to date if need be; when that fails, opens it as it was.
 * Never rejects.
 */
export async function reachStore(store: Store): Promise<StoreState> {
  try {
    await store.open();
    return { is: schemaOf(store) > SCHEMA_VERSION ? 'newer' : 'ready', store };
  } catch (error) {
    const { kind, message } = asFailure(error);
    const old = kind === 'denied' ? undefined : await openAsItWas(store.name);
    return old
      ? { is: 'old', store: old, reason: message }
      : { is: 'closed', kind, reason: message };
  }
}

/** The database in the schema in which it lies, if it is an older one that can be opened. */
async function openAsItWas(name: string = DATABASE_NAME): Promise<Store | undefined> {
  try {
    const schema = await schemaOnDisk(name);
    if (schema < 1 || schema >= SCHEMA_VERSION) return undefined;
    const old = openStore(name, { schema });
    await old.open();
    return old;
  } catch {
    return undefined;
  }
}
