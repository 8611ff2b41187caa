import type { BriefField, BriefProblem } from '@/lib/campaign';
import type { Format } from '../../../app/format';

/** The problem itself, without its field. */
export function problemText({ problem, quote = '', n = 0 }: BriefProblem, { t }: Format): string {
  return t(`brief.problem.${problem}`, { quote, n });
}

/** Fields whose label is the plan's own. */
const PLAN_LABELS = new Set<BriefField>(['objective', 'goal', 'startsOn', 'endsOn']);

/** A field as its form names it. */
export function fieldLabel(field: BriefField, { t }: Format): string {
  return t((PLAN_LABELS.has(field) ? `plan.${field}` : `brief.${field}`) as never);
}

/** All that is wrong with one field; what is merely missing is said in the list alone. */
export function problemAt(
  field: BriefField,
  problems: readonly BriefProblem[],
  format: Format,
): string | undefined {
  const own = problems.filter((each) => each.field === field && each.problem !== 'missing');
  return own.length > 0
    ? own.map((each) => problemText(each, format)).join(format.language === 'zh-CN' ? '' : ' ')
    : undefined;
}
