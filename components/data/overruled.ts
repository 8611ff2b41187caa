import type { Overrule } from '@/lib/model';
import type { Overruled } from '@/lib/scoring';

/** What the user overruled, as scoring takes it; undefined when that is nothing. */
export function overruledOf(overrules: readonly Overrule[] = []): Overruled | undefined {
  if (overrules.length === 0) return undefined;
  const idsOf = (target: Overrule['target']) =>
    overrules.filter((one) => one.target === target).map((one) => one.targetId);
  const paid = overrules.flatMap(({ target, targetId, paid: was }) =>
    target === 'paid' && was !== undefined ? [[targetId, was] as const] : [],
  );
  return { comments: idsOf('comment'), notes: idsOf('note'), paid: Object.fromEntries(paid) };
}
