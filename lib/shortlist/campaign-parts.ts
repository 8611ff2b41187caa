import type { List, Part, Plan } from '@/lib/model';

/** A creator's part in one campaign, without ids that mean something on one computer only. */
export interface CampaignPart {
  /** Name of the list. */
  list: string;
  plan?: Omit<Plan, 'listId'>;
  part: Omit<Part, 'listId' | 'creatorId'>;
}

function withoutKey<T extends object, K extends keyof T>(row: T, ...keys: K[]): Omit<T, K> {
  const rest = { ...row };
  for (const key of keys) delete rest[key];
  return rest;
}

/** The parts for a file; those of lists that are gone are left out. */
export function campaignParts(
  parts: readonly Part[],
  lists: readonly List[],
  plans: readonly Plan[],
): CampaignPart[] {
  return parts.flatMap((stored) => {
    const list = lists.find(({ id }) => id === stored.listId)?.name;
    const plan = plans.find(({ listId }) => listId === stored.listId);
    const part = withoutKey(stored, 'listId', 'creatorId');
    if (list === undefined) return [];
    return [{ list, ...(plan && { plan: withoutKey(plan, 'listId') }), part }];
  });
}

/** A part in one cell of a table: "Spring | role=koc | fee=300 EUR | status=agreed". */
export function campaignPartText({ list, part }: CampaignPart): string {
  const { role, collaboration, feeKind, fee, commission, route, notes, status } = part;
  const said = {
    role,
    collaboration,
    fee_kind: feeKind,
    fee: fee && `${fee.amount} ${fee.currency}`,
    commission,
    route,
    notes,
    status,
  };
  const terms = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return [list.replaceAll('|', '/'), ...terms].join(' | ');
}
