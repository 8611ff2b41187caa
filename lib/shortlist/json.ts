import type { Dossier, Entry, List, Overrule } from '@/lib/model';

/** The user's own part of a creator, without ids that mean something on one computer only. */
export interface ShortlistPart extends Omit<Entry, 'listIds'> {
  /** Names of the lists that hold the creator. */
  lists: string[];
}

export interface JsonParts {
  entry: Entry;
  lists: readonly List[];
  dossier: Dossier;
  /** What the user overruled about the creator. */
  overrules?: readonly Overrule[];
}

/**
 * The export as JSON: an array of dossiers, each of which `npm run score` takes as it is, with what
 * the user wrote under the further key `shortlist` and what they overruled, if anything, under
 * `overrules`. One creator a line, so that files compare well.
 */
export function toJson(creators: readonly JsonParts[]): string {
  const lines = creators.map(({ entry, lists, dossier, overrules = [] }) => {
    const { listIds, ...own } = entry;
    const names = lists.filter(({ id }) => listIds.includes(id)).map(({ name }) => name);
    const shortlist: ShortlistPart = { ...own, lists: names };
    return JSON.stringify({ ...dossier, shortlist, ...(overrules.length > 0 && { overrules }) });
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
