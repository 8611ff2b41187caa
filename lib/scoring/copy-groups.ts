import { msOf, type Dossier, type DossierComment, type Time } from '@/lib/model';
import { createCopies } from './authenticity/copies';
import type { Cluster } from './authenticity/clusters';
import { clusterOf, rowOf, type Row } from './authenticity/row';

/*
 * Near-identical comments, put together as the scoring puts them together: the same wordings that count
 * as copies in a report stand here as one group.
 */

/** Comments of one wording, or nearly. */
export interface CopyGroup {
  /** Of the creator's own comment sections, in the order of time; those without a time last. */
  ids: string[];
  /** Different people behind them; `unseen` comments whose writer is not known aside. */
  people: number;
  unseen: number;
  /** Different notes of the creator. */
  notes: number;
  /** Comments under other creators' notes with the same words. */
  elsewhere: number;
  /** When the first and the last were written; absent when no time is known. */
  first?: Time | undefined;
  last?: Time | undefined;
}

/** Times are the comments' own here: no clock of an id is read. */
const NO_CLOCK = 0;

function distinct(comments: readonly DossierComment[]): Map<string, DossierComment> {
  return new Map(comments.map((comment) => [comment.id, comment]));
}

const timeOf = ({ createdAt }: DossierComment) => (createdAt ? msOf(createdAt) : Infinity);

function groupOf(rows: readonly Row[], own: ReadonlyMap<string, DossierComment>): CopyGroup {
  const here = rows.filter(({ abroad }) => !abroad);
  const comments = here
    .flatMap(({ id }) => own.get(id) ?? [])
    .sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const times = comments.flatMap(({ createdAt }) => createdAt ?? []);
  const users = here.flatMap(({ user }) => user ?? []);
  return {
    ids: comments.map(({ id }) => id),
    people: new Set(users).size,
    unseen: here.length - users.length,
    notes: new Set(here.map(({ section }) => section)).size,
    elsewhere: rows.length - here.length,
    ...(times.length > 0 && { first: times[0], last: times.at(-1) }),
  };
}

/**
 * Groups of two and more near-identical comments of a creator, largest first; the creator's own comments
 * and texts too short to be called a copy are in none. Linear in the comments.
 */
export function copyGroupsOf(
  dossier: Pick<Dossier, 'comments' | 'background' | 'creator'>,
): CopyGroup[] {
  const own = distinct(dossier.comments ?? []);
  const others = [...distinct(dossier.background ?? []).values()].filter(({ id }) => !own.has(id));
  const author = dossier.creator?.id;
  const rows = [
    ...[...own.values()].map((one) => rowOf(one, { now: NO_CLOCK, author, abroad: false })),
    ...others.map((one) => rowOf(one, { now: NO_CLOCK, author: undefined, abroad: true })),
  ].filter(({ byCreator }) => !byCreator);
  createCopies().exchange([], rows);
  const grouped = new Map<Cluster, Row[]>();
  for (const row of rows) {
    const cluster = clusterOf(row);
    if (!cluster) continue;
    const known = grouped.get(cluster);
    if (known) known.push(row);
    else grouped.set(cluster, [row]);
  }
  return [...grouped.values()]
    .map((each) => groupOf(each, own))
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => b.ids.length - a.ids.length || (a.ids[0]! < b.ids[0]! ? -1 : 1));
}
