import type { Change } from '@/lib/model';
import { asFailure } from './failure';
import { EXAMPLE_DATABASE_NAME, openStore, schemaOnDisk, type Store } from './store';
import { createWriter, type Writer, type WriterParts } from './writer';

/*
 * The example workspace has a database of its own and is written by the same writer: whatever works on
 * the user's data works on it, and no figure, file or backup of theirs can hold anything of it.
 */

/** The writer of the example. To delete all its data is to delete the database: nothing stays behind. */
export function createExampleWriter(
  parts: Pick<WriterParts, 'now' | 'newId'>,
): Pick<Writer, 'change'> {
  let open: { store: Store; writer: Writer } | undefined;
  const remove = async () => {
    const store = open?.store ?? openStore(EXAMPLE_DATABASE_NAME);
    open = undefined;
    await store.delete().catch((error: unknown) => {
      throw asFailure(error);
    });
  };
  return {
    change(commandId: string, change: Change, askedAt?: number) {
      if (change.kind === 'delete-all') return remove();
      if (!open) {
        const store = openStore(EXAMPLE_DATABASE_NAME);
        open = { store, writer: createWriter({ ...parts, store }) };
      }
      return open.writer.change(commandId, change, askedAt);
    },
  };
}

/**
 * The example as a page opens it. Once it is removed, from here or from another tab, it stays closed: what
 * the leaving page still asks for would otherwise open it again, as an empty one that nobody made.
 */
export function openExample(onRemoved: () => void = () => undefined): Store {
  const store = openStore(EXAMPLE_DATABASE_NAME);
  store.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) return true;
    store.close({ disableAutoOpen: true });
    onRemoved();
    // Dexie's own listener, which comes next, would let it open again.
    return false;
  });
  return store;
}

/** Whether there is an example, whole or not. */
export async function hasExample(): Promise<boolean> {
  return (await schemaOnDisk(EXAMPLE_DATABASE_NAME)) > 0;
}
