import { browser } from 'wxt/browser';
import type { Kept, KeptPlace } from './outbox';
import { quietMoment } from './quiet-moment';

/** What is kept is checked like any message. Hardly ever anything is: the form of all changes is loaded late. */
const loadForm = () => import('@/lib/capture/writes');
type Form = Awaited<ReturnType<typeof loadForm>>;

/** One key a change: two pages that keep something at once do not overwrite each other. */
const PREFIX = 'unsent.';

function keptFrom(value: unknown, { changeSchema }: Form): Kept | undefined {
  const { id, at, reason, change } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  const parsed = changeSchema.safeParse(change);
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
  // Before the first click: that reads what is kept as well. Without it, that click loads it.
  quietMoment()
    .then(loadForm)
    .catch(() => undefined);
  return {
    async all() {
      const stored = await local.get(null);
      const found = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
      if (found.length === 0) return [];
      const form = await loadForm();
      return found.flatMap(([, value]) => keptFrom(value, form) ?? []);
    },
    put: (kept) => local.set({ [PREFIX + kept.id]: kept }),
    remove: (ids) => local.remove(ids.map((id) => PREFIX + id)),
  };
}
