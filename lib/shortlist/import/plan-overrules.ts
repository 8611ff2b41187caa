import type { Overrule, PlainChange } from '@/lib/model';
import { conflictKey, isSame } from './conflicts';
import type { Choice, ImportConflict } from './conflicts';
import type { ImportPlan, PlanInput } from './plan';
import type { ImportedCreator } from './preview';

/**
 * The file's overrulings: those that say the same as ours are passed over, and of two that differ the
 * later counts unless the user says otherwise. Whoever takes an earlier one says so now.
 */
export function overrulesIn(
  plan: Pick<ImportPlan, 'conflicts' | 'overrules'>,
  { entry: { creatorId }, nickname, overrules = [] }: ImportedCreator,
  { overrules: known, prefer, choices, now }: PlanInput,
): PlainChange[] {
  const mine = known?.get(creatorId) ?? [];
  const changes = overrules.flatMap((theirs): PlainChange[] => {
    const own = mine.find((one) => isSame(aboutOf(one), aboutOf(theirs)));
    if (!own) return [{ kind: 'overrule', overrule: theirs }];
    if (isSame(wordOf(own), wordOf(theirs))) return [];
    const byRule: Choice = Date.parse(theirs.at) > Date.parse(own.at) ? 'theirs' : 'mine';
    const conflict: ImportConflict = {
      creatorId,
      nickname,
      field: 'overrule',
      about: aboutOf(theirs),
      mine: own,
      theirs,
      byRule,
    };
    plan.conflicts.push(conflict);
    if ((choices?.get(conflictKey(conflict)) ?? prefer ?? byRule) === 'mine') return [];
    const at = byRule === 'theirs' ? theirs.at : new Date(now).toISOString();
    return [{ kind: 'overrule', overrule: { ...theirs, at } }];
  });
  plan.overrules += changes.length;
  return changes;
}

const aboutOf = ({ target, targetId }: Overrule) => ({ target, targetId });

const wordOf = ({ paid, reason }: Overrule) => [paid ?? null, reason ?? ''];
