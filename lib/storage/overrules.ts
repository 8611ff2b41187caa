import { overruleSchema, type Overrule } from '@/lib/model';
import type { When } from './edited-record';
import type { OverruleRow } from './rows';
import type { Store } from './store';

/** The key of an overruling: a target has at most one of each kind. */
export function overruleId({ target, targetId }: Pick<Overrule, 'target' | 'targetId'>): string {
  return `${target}:${targetId}`;
}

/**
 * Of two about one target the later counts, as with the fields of an entry: a file may bring an older
 * one, and a command may come again. A stored one of a day still to come proves nothing.
 */
export async function putOverrule(
  store: Store,
  overrule: Overrule,
  { now }: Pick<When, 'now'>,
): Promise<void> {
  const id = overruleId(overrule);
  const known = await store.overrules.get(id);
  const knownAt = known ? Date.parse(known.at) : 0;
  if (knownAt > Date.parse(overrule.at) && knownAt <= now) return;
  await store.overrules.put({ ...overrule, id });
}

/** What the user overruled about this creator, oldest first. Rows that cannot be read are left out. */
export async function overrulesOf(store: Store, creatorId: string): Promise<Overrule[]> {
  const rows = await store.overrules.where('creatorId').equals(creatorId).toArray();
  return inOrder(rows);
}

function inOrder(rows: readonly OverruleRow[]): Overrule[] {
  return rows
    .flatMap((row) => {
      const parsed = overruleSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** The same of everybody about whom something was overruled, by creator id. */
export async function overrulesOfAll(store: Store): Promise<Map<string, Overrule[]>> {
  const known = new Map<string, OverruleRow[]>();
  for (const row of await store.overrules.toArray()) {
    known.set(row.creatorId, [...(known.get(row.creatorId) ?? []), row]);
  }
  return new Map([...known].map(([creatorId, rows]) => [creatorId, inOrder(rows)]));
}

/** Creator id → a text that changes whenever something about the creator is overruled or taken back. */
export async function overruleStamps(store: Store): Promise<Map<string, string>> {
  const stamps = new Map<string, string>();
  for (const { creatorId, id, at, paid } of await store.overrules.toArray()) {
    stamps.set(creatorId, [stamps.get(creatorId), id, at, paid].join(' '));
  }
  return stamps;
}
