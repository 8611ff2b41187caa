import { browser } from 'wxt/browser';
import * as protocol from '@/lib/capture/protocol';
import type { Kept, KeptPlace } from './outbox';

/** One key a change: two pages that keep something at once do not overwrite each other. */
const PREFIX = 'unsent.';

function keptFrom(value: unknown): Kept | undefined {
  const { id, at, reason, change } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  const parsed = protocol.changeSchema.safeParse(change);
  if (typeof id !== 'string' || typeof at !== 'number' || typeof reason !== 'string')
    return undefined;
  return parsed.success ? { id, at, reason, change: parsed.data } : undefined;
}

/** For private windows: as short-lived as everything there. */
function memoryKeptPlace(): KeptPlace {
  const held = new Map<string, Kept>();
  return {
    all: async () => [...held.values()],
    put: async (kept) => void held.set(kept.id, kept),
    remove: async (ids) => ids.forEach((id) => held.delete(id)),
  };
}

/**
 * The extension's own small storage, beside the database: it works when the database does not. Private
 * windows share it with the others, whose database would then be given what was clicked in private.
 */
export function browserKeptPlace(isPrivate: boolean): KeptPlace {
  if (isPrivate) return memoryKeptPlace();
  const { local } = browser.storage;
  return {
    async all() {
      const stored = await local.get(null);
      return Object.entries(stored).flatMap(([key, value]) => {
        const kept = key.startsWith(PREFIX) ? keptFrom(value) : undefined;
        return kept ? [kept] : [];
      });
    },
    put: (kept) => local.set({ [PREFIX + kept.id]: kept }),
    remove: (ids) => local.remove(ids.map((id) => PREFIX + id)),
  };
}
