import { overruleSchema, type Overrule } from '@/lib/model';
import type { Store } from './store';

/** The key of an overruling: a target has at most one of each kind. */
export function overruleId({ target, targetId }: Pick<Overrule, 'target' | 'targetId'>): string {
  return `${target}:${targetId}`;
}

/** What the user overruled about this creator, oldest first. Rows that cannot be read are left out. */
export async function overrulesOf(store: Store, creatorId: string): Promise<Overrule[]> {
  const rows = await store.overrules.where('creatorId').equals(creatorId).toArray();
  return rows
    .flatMap((row) => {
      const parsed = overruleSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}
