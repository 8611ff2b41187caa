import { idSchema } from '@/lib/model';
import type { ImportProblem } from '../problem';
import { isObject, itemsOf, nameOf, recordOf, sayTo, type Say } from './json-parts';
import type { ImportedRecord } from './record';

/** Terms in campaigns as our export writes them beside a dossier: a plan and a part for each list. */
export function campaignsOfJson(
  raw: unknown,
  creatorId: string,
  at: number,
  problems: ImportProblem[],
): ImportedRecord[] {
  const say = sayTo(problems, at);
  return itemsOf(raw, 'campaigns', say).flatMap((item, i): ImportedRecord[] => {
    const where = `campaigns[${i}]`;
    const list = isObject(item) ? nameOf(item['list']) : undefined;
    if (!isObject(item) || list === undefined) {
      say(`${where}.list`, 'must be a name');
      return [];
    }
    const { plan, part } = item;
    return [
      ...(isObject(plan) ? [{ ...recordOf('plan', at, plan, `${where}.plan`, say), list }] : []),
      ...(isObject(part)
        ? [{ ...recordOf('part', at, part, `${where}.part`, say), list, creatorId }]
        : []),
    ];
  });
}

/** A licence as our exports write it. */
export function rightOfJson(
  item: unknown,
  creatorId: string,
  at: number,
  where: string,
  say: Say,
): ImportedRecord[] {
  if (!isObject(item)) {
    say(where, 'must be object');
    return [];
  }
  const { id } = item;
  return [
    {
      ...recordOf('right', at, item, where, say),
      creatorId,
      list: nameOf(item['list']),
      id: typeof id === 'string' && id !== '' && id.length <= 64 ? id : undefined,
    },
  ];
}

/** Licences beside a dossier. */
export function rightsOfJson(
  raw: unknown,
  creatorId: string,
  at: number,
  problems: ImportProblem[],
): ImportedRecord[] {
  const say = sayTo(problems, at);
  return itemsOf(raw, 'rights', say).flatMap((item, i) =>
    rightOfJson(item, creatorId, at, `rights[${i}]`, say),
  );
}

/** What was found of the creator, item by item. */
export function checklistOfJson(
  raw: unknown,
  creatorId: string,
  at: number,
  problems: ImportProblem[],
): ImportedRecord[] {
  if (raw === undefined) return [];
  const say = sayTo(problems, at);
  if (!isObject(raw)) {
    say('checklist', 'must be object');
    return [];
  }
  return [{ ...recordOf('checklist', at, raw, 'checklist', say), creatorId }];
}

/** Whether the JSON is the rights ledger as a file of its own: records that name whom they are of. */
export function isLedgerJson(items: readonly unknown[]): boolean {
  return (
    items.length > 0 &&
    items.every((item) => isObject(item) && 'creatorId' in item && 'fieldTimes' in item)
  );
}

/** The ledger's records; those of nobody are left out and said. */
export function ledgerOfJson(items: readonly unknown[]): {
  records: ImportedRecord[];
  problems: ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  const records = items.flatMap((item, i): ImportedRecord[] => {
    const at = i + 1;
    const creatorId = idSchema.safeParse((item as { creatorId?: unknown }).creatorId);
    if (creatorId.success) {
      return rightOfJson(item, creatorId.data, at, 'right', sayTo(problems, at));
    }
    problems.push({ at, column: 'creatorId', code: 'row.bad-id' });
    return [];
  });
  return { records, problems };
}
