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

/** The extension's own small storage, beside the database: it works when the database does not. */
export function browserKeptPlace(): KeptPlace {
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
