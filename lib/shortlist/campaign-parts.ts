import type { List, Part, Plan } from '@/lib/model';
import { barred } from './cell-text';

/** A creator's part in one campaign, without ids that mean something on one computer only. */
export interface CampaignPart {
  /** Name of the list. */
  list: string;
  plan?: Omit<Plan, 'listId'>;
  /** Absent where the creator is on the list and nothing was said of their terms yet. */
  part?: Omit<Part, 'listId' | 'creatorId'>;
}

function withoutKey<T extends object, K extends keyof T>(row: T, ...keys: K[]): Omit<T, K> {
  const rest = { ...row };
  for (const key of keys) delete rest[key];
  return rest;
}

/**
 * The parts for a file; those of lists that are gone are left out.
 * @param onLists the lists that the creator is on: those with a plan stand in the file without a part too
 */
export function campaignParts(
  parts: readonly Part[],
  lists: readonly List[],
  plans: readonly Plan[],
  onLists: readonly string[] = [],
): CampaignPart[] {
  const planned = onLists.filter(
    (id) => plans.some((plan) => plan.listId === id) && !parts.some((part) => part.listId === id),
  );
  return [...parts, ...planned].flatMap((stored) => {
    const listId = typeof stored === 'string' ? stored : stored.listId;
    const list = lists.find(({ id }) => id === listId)?.name;
    const plan = plans.find((one) => one.listId === listId);
    if (list === undefined) return [];
    return [
      {
        list,
        ...(plan && { plan: withoutKey(plan, 'listId') }),
        ...(typeof stored !== 'string' && { part: withoutKey(stored, 'listId', 'creatorId') }),
      },
    ];
  });
}

/** A part in one cell of a table: "Spring | role=koc | fee=300 EUR | status=agreed". */
export function campaignPartText({ list, part }: CampaignPart): string {
  const { role, collaboration, feeKind, fee, commission, route, notes, status } = part ?? {};
  const { imageNotes, videoNotes, ownDraftOn, ownPostsOn, cited } = part ?? {};
  const said = {
    role,
    collaboration,
    fee_kind: feeKind,
    fee: fee && `${fee.amount} ${fee.currency}`,
    commission,
    route,
    notes,
    status,
    image_notes: imageNotes,
    video_notes: videoNotes,
    own_draft_on: ownDraftOn,
    own_posts_on: ownPostsOn,
    cites: cited?.[0] && barred(cited[0].title),
  };
  const terms = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return [barred(list), ...terms].join(' | ');
}
